/** A count that is known to us and hidden from the reader, with the range that the reader can work out. */
export interface Masked {
  readonly lower: number;
  readonly upper: number;
}

/** What a published table shows in a cell. Masked is not missing: a sum over masked cells still has bounds. */
export type PublishedCount = number | Masked;

/**
 * Bounds of a sum over published cells.
 *
 * @example 40 and a cell of 0 to 28: 40 to 68
 */
export function publishedSum(cells: readonly PublishedCount[]): Masked {
  let lower = 0;
  let upper = 0;
  for (const cell of cells) {
    lower += typeof cell === 'number' ? cell : cell.lower;
    upper += typeof cell === 'number' ? cell : cell.upper;
  }
  return { lower, upper };
}
