/** What is wrong with a call, as a word that programs compare; the message is for people. */
export type IndicatorErrorCode =
  | 'negative-count'
  | 'not-a-count'
  | 'not-a-number'
  | 'not-a-date'
  | 'born-later'
  | 'unknown-standard'
  | 'unknown-area'
  | 'unknown-indicator'
  | 'no-review-score'
  | 'unknown-score-item'
  | 'unknown-score-option'
  | 'broken-score-table'
  | 'numerator-exceeds-denominator'
  | 'length-mismatch'
  | 'unit-count-mismatch'
  | 'unknown-unit'
  | 'duplicate-unit'
  | 'series-break'
  | 'unit-set-change'
  | 'years-not-ascending'
  | 'negative-value'
  | 'bounds-reversed'
  | 'level-out-of-range'
  | 'reduction-above-one'
  | 'weights-do-not-sum-to-1'
  | 'missing-value'
  | 'line-not-positive'
  | 'duplicate-household'
  | 'single-unit-stratum'
  | 'stratum-without-sample'
  | 'unknown-stratum'
  | 'sample-exceeds-population'
  | 'not-a-probability'
  | 'cell-outside-table'
  | 'negative-weight'
  | 'cutoff-out-of-range'
  | 'missing-indicator'
  | 'indicator-count-out-of-range'
  | 'profile-out-of-range'
  | 'empty-dimension';

/**
 * A broken call: the figures contradict each other or the definition. Sound figures without an answer (a rate of nobody)
 * give `undefined` instead. A RangeError, so that a script needs no class of ours to catch it; `code` tells which rule
 * was broken without reading the message.
 */
export class IndicatorError extends RangeError {
  readonly code: IndicatorErrorCode;

  constructor(code: IndicatorErrorCode, message: string) {
    super(message);
    this.name = 'IndicatorError';
    this.code = code;
  }
}
