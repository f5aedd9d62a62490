/** Columns of the official form: 1 at the start, 2 to 4 fewer, 5 to 8 more, 9 at the end. */
export type FormColumn = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export const formColumns: readonly FormColumn[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Sign of a column in the equation 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8. */
export const signOf = (column: FormColumn): -1 | 1 => (column >= 2 && column <= 4 ? -1 : 1);

export type Counts = Readonly<Record<FormColumn, number>>;

/** By how much the end differs from what the columns before it come to; 0: the form closes. */
export const differenceOf = (counts: Counts): number =>
  counts[9] - ([1, 2, 3, 4, 5, 6, 7, 8] as const).reduce((sum, column) => sum + signOf(column) * counts[column], 0);

/** One pier of the bridge from the start to the end. */
export interface Pier {
  readonly column: FormColumn;
  /** Levels between which it stands. */
  readonly low: number;
  readonly high: number;
  /** Level at which the next one begins. */
  readonly after: number;
}

/** Start and end stand on the ground; what went and what came stands between the levels before and after it. */
export function bridgeOf(counts: Counts): { readonly piers: readonly Pier[]; readonly highest: number } {
  let level = 0;
  const piers = formColumns.map((column): Pier => {
    if (column === 1 || column === 9) {
      level = counts[column];
      return { column, low: 0, high: level, after: level };
    }
    const before = level;
    level += signOf(column) * counts[column];
    return { column, low: Math.min(before, level), high: Math.max(before, level), after: level };
  });
  return { piers, highest: Math.max(1, ...piers.map(({ high }) => high)) };
}
