/** What is wrong with a call, as a word that programs compare; the message is for people. */
export type IndicatorErrorCode =
  | 'negative-count'
  | 'not-a-count'
  | 'not-a-number'
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
  | 'cell-outside-table';

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
