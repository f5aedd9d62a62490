import type { ClassMovements, Movement } from './class-movements.ts';

/** Number of a column in the head of forms 2 and 3. */
export type FormColumn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** A cell for each column of the form. */
export function eachColumn<Cell>(cell: (column: FormColumn) => Cell): Readonly<Record<FormColumn, Cell>> {
  return { 1: cell(1), 2: cell(2), 3: cell(3), 4: cell(4), 5: cell(5), 6: cell(6), 7: cell(7), 8: cell(8), 9: cell(9) };
}

/** Form 2 (diễn biến hộ nghèo) or form 3 (diễn biến hộ cận nghèo) of one unit, each column as the ids of its households. */
export interface ReviewForm {
  readonly form: 2 | 3;
  readonly from: number;
  readonly to: number;
  readonly columns: Readonly<Record<FormColumn, readonly string[]>>;
}

const movementsOfColumn: Readonly<Record<Exclude<FormColumn, 1 | 9>, readonly Movement[]>> = {
  2: ['to-other-list'],
  3: ['above'],
  4: ['left', 'to-unknown'],
  5: ['from-other-list-again', 'from-other-list-first'],
  6: ['from-above-again'],
  7: ['from-above-first'],
  8: ['arrived', 'from-unknown'],
};

/**
 * The official form of movements: 1 at the start; 2 became near-poor (form 3: poor), 3 passed the near-poor line, 4 other
 * decrease (khác giảm); 5 near-poor became poor (form 3: poor became near-poor), 6 again (tái), 7 newly arisen (phát sinh
 * mới), 8 other increase (khác tăng); 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8 at the end.
 *
 * Source: heads of the forms of Circular 07/2021/TT-BLĐTBXH as a public program fills them; the circular's annex itself was
 * not seen. Two readings are ours. Where a household came from goes before whether it was poor once: a near-poor household
 * that was poor years ago stands in column 5, not 6, because column 5 must equal column 2 of form 3. And a class that a
 * review did not decide goes to "other".
 */
export function reviewForm({ list, from, to, start, end, households }: ClassMovements): ReviewForm {
  const columns = eachColumn((column) => {
    if (column === 1) return start;
    if (column === 9) return end;
    return movementsOfColumn[column].flatMap((kind) => households[kind]);
  });
  return { form: list === 'poor' ? 2 : 3, from, to, columns };
}

/** The row "Hộ" of a form: number of households in each column. */
export function formCounts({ columns }: ReviewForm): Readonly<Record<FormColumn, number>> {
  return eachColumn((column) => columns[column].length);
}
