import { type HouseholdClass, householdClasses } from '../classification/household-class.ts';
import { indexOfReview, type Review } from './review.ts';
import { type AcrossStandards, assertSuccessive, type SeriesBreak } from './same-standard.ts';

/** Where a household stood at a review; `absent`: not on its list. */
export type Standing = HouseholdClass | 'absent';

export const standings: readonly Standing[] = [...householdClasses, 'absent'];

/** A table with a row for each standing before and a column for each standing after. */
export type StandingTable<Cell> = Readonly<Record<Standing, Readonly<Record<Standing, Cell>>>>;

export interface TransitionMatrix {
  readonly seriesBreak?: SeriesBreak;
  /** Rows: standing at the earlier review; columns: at the later one; cells: ids of the households. */
  readonly households: StandingTable<readonly string[]>;
}

function tableOf<Cell>(cell: (row: Standing, column: Standing) => Cell): Record<Standing, Record<Standing, Cell>> {
  const line = (row: Standing) => Object.fromEntries(standings.map((column) => [column, cell(row, column)])) as Record<Standing, Cell>;
  return Object.fromEntries(standings.map((row) => [row, line(row)])) as Record<Standing, Record<Standing, Cell>>;
}

/**
 * From which class to which each household went between two reviews.
 *
 * Every household of either list stands in one cell: the rows (without `absent`) make up the earlier list, the columns the
 * later one. `absent` to `absent` is empty by its nature.
 *
 * @throws IndicatorError `series-break`, `years-not-ascending`, `duplicate-household`.
 */
export function transitionMatrix(before: Review, after: Review, options: AcrossStandards = {}): TransitionMatrix {
  const seriesBreak = assertSuccessive(before, after, options);
  const [rowsBefore, rowsAfter] = [indexOfReview(before), indexOfReview(after)];
  const households = tableOf<string[]>(() => []);
  for (const { id, class: then } of before.households) households[then][rowsAfter.get(id)?.class ?? 'absent'].push(id);
  for (const { id, class: now } of after.households) if (!rowsBefore.has(id)) households.absent[now].push(id);
  return { ...(seriesBreak && { seriesBreak }), households };
}

/** The matrix as numbers of households. */
export function transitionCounts({ households }: TransitionMatrix): StandingTable<number> {
  return tableOf((row, column) => households[row][column].length);
}
