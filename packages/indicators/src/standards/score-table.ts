import { IndicatorError } from '../indicator-error.ts';
import type { Area } from './area.ts';

/** One option of one item of sheet B1 and its points. */
export interface ScoreOption {
  readonly item: string;
  readonly option: string;
  readonly points: Readonly<Record<Area, number>>;
}

/** Bảng điểm phiếu B1: the points that stand in for a household's income. */
export interface ScoreTable {
  readonly options: readonly ScoreOption[];
  /** The paper that it was taken from, as those who read a result will see it. */
  readonly source: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Made up, to show how it works: results from it must say so. */
  readonly sample: boolean;
}

/** The annex with the official points was not found, so none are shipped: a district loads its own table, or types the total. */
export const emptyScoreTable: ScoreTable = { options: [], source: 'Thông tư 07/2021/TT-BLĐTBXH, Phụ lục III: chưa có bảng điểm', sample: false };

/**
 * Looks through a table before it is used.
 *
 * @returns the same table.
 * @throws IndicatorError `broken-score-table` for an item or option without a name, an option that stands twice, or points
 *   that are not whole numbers; the message names item and option.
 */
export function checkedScoreTable(table: ScoreTable): ScoreTable {
  const seen = new Set<string>();
  for (const { item, option, points } of table.options) {
    const where = `item "${item}", option "${option}"`;
    if (item.trim() === '' || option.trim() === '') throw new IndicatorError('broken-score-table', `${where}: a name is empty`);
    const key = JSON.stringify([item, option]);
    if (seen.has(key)) throw new IndicatorError('broken-score-table', `${where} stands twice`);
    seen.add(key);
    for (const area of ['rural', 'urban'] as const) {
      if (!Number.isInteger(points[area])) throw new IndicatorError('broken-score-table', `${where}: ${area} points are not a whole number: ${points[area]}`);
    }
  }
  return table;
}

export interface ScoreOfSheet {
  /** `undefined` while an item has no answer, and for a table without items: no points are not 0 points. */
  readonly points: number | undefined;
  /** Sum of the answers that are there. */
  readonly answered: number;
  /** Items without an answer. */
  readonly missing: readonly string[];
}

/**
 * Adds up the points of a filled sheet B1.
 *
 * @param answers the option by its item; an item that is left out is not answered yet.
 * @throws IndicatorError `unknown-score-item`, `unknown-score-option`, `broken-score-table`; the message names item and option.
 * @example two items of 10 and 25 rural points answered: 35; one of the two: not known, 10 so far
 */
export function scoreOfSheet(table: ScoreTable, area: Area, answers: Readonly<Record<string, string | undefined>>): ScoreOfSheet {
  const items = new Map<string, Map<string, number>>();
  for (const { item, option, points } of checkedScoreTable(table).options) {
    const options = items.get(item) ?? new Map<string, number>();
    items.set(item, options.set(option, points[area]));
  }
  let answered = 0;
  for (const [item, option] of Object.entries(answers)) {
    const options = items.get(item);
    if (options === undefined) throw new IndicatorError('unknown-score-item', `the table has no item "${item}"`);
    if (option === undefined) continue;
    const points = options.get(option);
    if (points === undefined) throw new IndicatorError('unknown-score-option', `item "${item}" has no option "${option}"`);
    answered += points;
  }
  const missing = [...items.keys()].filter((item) => !Object.hasOwn(answers, item) || answers[item] === undefined);
  return { points: items.size === 0 || missing.length > 0 ? undefined : answered, answered, missing };
}
