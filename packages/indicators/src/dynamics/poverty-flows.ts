import { type ClassMovements, classMovements, type Movement } from './class-movements.ts';
import type { Review } from './review.ts';
import type { AcrossStandards, SeriesBreak } from './same-standard.ts';

/** The columns of poverty flows between two reviews, each as the ids of its households. */
export interface PovertyFlows {
  readonly from: number;
  readonly to: number;
  readonly seriesBreak?: SeriesBreak;
  /** Poor at the earlier review (hộ nghèo đầu kỳ). */
  readonly start: readonly string[];
  /** Poor at both (vẫn nghèo). */
  readonly chronic: readonly string[];
  /** Still there and no longer poor (thoát nghèo): the next two together. */
  readonly escaped: readonly string[];
  /** Escaped the list of the poor onto that of the near-poor (trở thành hộ cận nghèo). */
  readonly escapedToNearPoor: readonly string[];
  /** Escaped both lists (vượt chuẩn cận nghèo). */
  readonly escapedAboveNearPoor: readonly string[];
  /** Was poor and is no longer in the area: moved away, joined another household, died out. */
  readonly left: readonly string[];
  /** Was poor and is there, but the later review does not know its class. */
  readonly toUnknown: readonly string[];
  /** Not poor at the earlier review, poor now, and recognised poor before that (tái nghèo). */
  readonly rePoor: readonly string[];
  /** Not poor at the earlier review, poor now, never before (phát sinh). */
  readonly fellIn: readonly string[];
  /** Those of the two columns above who were near-poor (hộ cận nghèo trở thành hộ nghèo). */
  readonly nearPoorToPoor: readonly string[];
  /** Poor now and not in the area at the earlier review: moved in, or new by a split. */
  readonly arrived: readonly string[];
  /** Poor now and there before, but the earlier review did not know its class. */
  readonly fromUnknown: readonly string[];
  /** Poor at the later review (hộ nghèo cuối kỳ). */
  readonly end: readonly string[];
  /** At both reviews there and not poor: no column of the form, but among whom the entries are counted. */
  readonly neverOnList: readonly string[];
}

/**
 * Who escaped poverty, fell into it, left and arrived between two reviews.
 *
 * **end = start − escaped − left − toUnknown + fellIn + rePoor + arrived + fromUnknown**, and start = chronic + escaped +
 * left + toUnknown. The official table prints start, escaped, re-poor, newly arisen and end; without those who left and
 * arrived beside it, it does not close.
 *
 * @param recognisedBefore households recognised poor by a review before `before` (`recognisedBefore('poor', …)`).
 * @throws IndicatorError `series-break`, `years-not-ascending`, `duplicate-household`.
 * @example of six poor, two stay poor, one becomes near-poor, two rise above, one moves away; one near-poor who was poor
 *   once, one new and one who moved in join: 6 − 3 − 1 + 1 + 1 + 1 = 5
 */
export function povertyFlows(before: Review, after: Review, recognisedBefore: ReadonlySet<string>, options: AcrossStandards = {}): PovertyFlows {
  return flowsOfMovements(classMovements('poor', before, after, recognisedBefore, options));
}

/** The flows from movements about the list of the poor. */
function flowsOfMovements({ from, to, seriesBreak, start, end, households }: ClassMovements): PovertyFlows {
  const all = (...kinds: readonly Movement[]) => kinds.flatMap((kind) => households[kind]);
  return {
    from,
    to,
    ...(seriesBreak && { seriesBreak }),
    start,
    chronic: households.stayed,
    escaped: all('to-other-list', 'above'),
    escapedToNearPoor: households['to-other-list'],
    escapedAboveNearPoor: households.above,
    left: households.left,
    toUnknown: households['to-unknown'],
    rePoor: all('from-other-list-again', 'from-above-again'),
    fellIn: all('from-other-list-first', 'from-above-first'),
    nearPoorToPoor: all('from-other-list-again', 'from-other-list-first'),
    arrived: households.arrived,
    fromUnknown: households['from-unknown'],
    end,
    neverOnList: households['stayed-off'],
  };
}
