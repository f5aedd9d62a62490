/** Part of the whole, 0 to 1; null, never 0, where there is nothing to take a part of. */
export const shareOf = (part: number | null | undefined, whole: number | null | undefined): number | null =>
  part === null || part === undefined || !whole ? null : part / whole;
