import { assertThreshold, isSmallCount } from './small-count.ts';

export interface SuppressedList {
  /** Positions hidden because the count is small. */
  readonly primary: readonly number[];
  /** Positions hidden so that no small count follows by subtraction from the total, in the order they were chosen. */
  readonly secondary: readonly number[];
  /** Nothing was left to hide beside: the total must not be printed either. */
  readonly hideTotal: boolean;
}

/**
 * Which counts of a list, such as communes under one total, are hidden in print.
 *
 * Small counts (above 0, below the threshold) are hidden. With the total printed, the smallest remaining positive counts
 * follow, the earlier first among equals, until at least two are hidden and the hidden sum is at least the threshold: a
 * lone hidden cell is total minus the rest, and two that sum to 3 say almost as much. Zeros stay, they identify nobody.
 *
 * @param counts `undefined` where nothing was reported; such a cell is neither small nor fit to hide behind.
 * @throws IndicatorError `negative-count`, `not-a-count`; RangeError for a threshold below 1.
 * @example [3, 40, 25, 0, 60] with threshold 5: 3 is small, 25 is hidden with it; the reader knows only that both make 28
 */
export function suppressList(counts: readonly (number | undefined)[], threshold: number, totalPublished: boolean): SuppressedList {
  assertThreshold(threshold);
  const cells = counts.flatMap((count, index) => (count === undefined ? [] : [{ count, index, small: isSmallCount(count, threshold) }]));
  const small = cells.filter((cell) => cell.small);
  const primary = small.map(({ index }) => index);
  if (!totalPublished || primary.length === 0) return { primary, secondary: [], hideTotal: false };

  const candidates = cells.filter(({ count, small: hidden }) => !hidden && count > 0).sort((one, other) => one.count - other.count || one.index - other.index);
  const secondary: number[] = [];
  let hiddenSum = small.reduce((sum, { count }) => sum + count, 0);
  const enough = () => primary.length + secondary.length >= 2 && hiddenSum >= threshold;
  for (const { count, index } of candidates) {
    if (enough()) break;
    secondary.push(index);
    hiddenSum += count;
  }
  return { primary, secondary, hideTotal: !enough() };
}
