export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

type SortValue = number | string | null | undefined;

/** The rows in order of one value, the given array untouched. What has no value stands last, whichever way one sorts. */
export function sortRows<Row>(rows: readonly Row[], sortValue: (row: Row) => SortValue, descending: boolean, language: string): Row[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const compare = (one: SortValue, other: SortValue) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(String(one), String(other));
  const known = (row: Row) => sortValue(row) !== null && sortValue(row) !== undefined;
  const sorted = rows.filter(known).sort((a, b) => compare(sortValue(a), sortValue(b)) * (descending ? -1 : 1));
  return [...sorted, ...rows.filter((row) => !known(row))];
}
