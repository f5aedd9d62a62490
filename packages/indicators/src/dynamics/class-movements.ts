import type { HouseholdClass } from '../classification/household-class.ts';
import { indexOfReview, type Review } from './review.ts';
import { type AcrossStandards, assertSuccessive, type SeriesBreak } from './same-standard.ts';

/** The two lists that a review recognises: of the poor (hộ nghèo) and of the near-poor (hộ cận nghèo). */
export type ListClass = 'poor' | 'near-poor';

/**
 * What one household did with regard to one list between two reviews.
 *
 * "Other list" is that of the near-poor for the poor and the other way round; "again" means recognised for this list by an
 * earlier review, "first" not so.
 */
export type Movement =
  | 'stayed'
  | 'to-other-list'
  | 'above'
  | 'to-unknown'
  | 'left'
  | 'from-other-list-again'
  | 'from-other-list-first'
  | 'from-above-again'
  | 'from-above-first'
  | 'from-unknown'
  | 'arrived'
  | 'stayed-off';

/** Households of two reviews by what they did; each that is on the list at either date, or on neither with both classes known, stands once. */
export interface ClassMovements {
  readonly list: ListClass;
  readonly from: number;
  readonly to: number;
  /** There only where a comparison across two standards was asked for. */
  readonly seriesBreak?: SeriesBreak;
  /** On the list at the earlier review, in its order. */
  readonly start: readonly string[];
  /** On the list at the later review, in its order. */
  readonly end: readonly string[];
  readonly households: Readonly<Record<Movement, readonly string[]>>;
}

const isAbove = (known: HouseholdClass) => known === 'average-living-standard' || known === 'above';

function wayOut(list: ListClass, after: HouseholdClass | undefined): Movement {
  if (after === undefined) return 'left';
  if (after === list) return 'stayed';
  if (after === 'unknown') return 'to-unknown';
  return isAbove(after) ? 'above' : 'to-other-list';
}

function wayIn(before: HouseholdClass | undefined, again: boolean): Movement {
  if (before === undefined) return 'arrived';
  if (before === 'unknown') return 'from-unknown';
  if (isAbove(before)) return again ? 'from-above-again' : 'from-above-first';
  return again ? 'from-other-list-again' : 'from-other-list-first';
}

/**
 * Movements (diễn biến) onto and off one list between two reviews: what the official forms 2 and 3 and the flows of
 * poverty are read from.
 *
 * A class that a review did not decide is neither an escape nor a fall: such households have movements of their own.
 *
 * @param recognisedBefore households that an earlier review had on this list (`recognisedBefore`).
 * @throws IndicatorError `series-break`, `years-not-ascending`, `duplicate-household`.
 */
export function classMovements(
  list: ListClass,
  before: Review,
  after: Review,
  recognisedBefore: ReadonlySet<string>,
  options: AcrossStandards = {},
): ClassMovements {
  const seriesBreak = assertSuccessive(before, after, options);
  const [rowsBefore, rowsAfter] = [indexOfReview(before), indexOfReview(after)];
  const households: Record<Movement, string[]> = {
    stayed: [],
    'to-other-list': [],
    above: [],
    'to-unknown': [],
    left: [],
    'from-other-list-again': [],
    'from-other-list-first': [],
    'from-above-again': [],
    'from-above-first': [],
    'from-unknown': [],
    arrived: [],
    'stayed-off': [],
  };
  for (const { id, class: then } of before.households) {
    const now = rowsAfter.get(id)?.class;
    if (then === list) households[wayOut(list, now)].push(id);
    else if (then !== 'unknown' && now !== undefined && now !== 'unknown' && now !== list) households['stayed-off'].push(id);
  }
  for (const { id, class: now } of after.households) {
    const then = rowsBefore.get(id)?.class;
    if (now === list && then !== list) households[wayIn(then, recognisedBefore.has(id))].push(id);
  }
  const onList = (review: Review) => review.households.filter((row) => row.class === list).map(({ id }) => id);
  const [start, end] = [onList(before), onList(after)];
  return { list, from: before.year, to: after.year, ...(seriesBreak && { seriesBreak }), start, end, households };
}
