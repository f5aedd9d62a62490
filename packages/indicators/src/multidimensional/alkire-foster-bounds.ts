import { type AlkireFosterOptions, alkireFoster } from './alkire-foster.ts';
import type { DeprivationRow } from './deprivation-matrix.ts';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

export interface AlkireFosterBounds {
  readonly headcountRatio: Interval | undefined;
  readonly adjustedHeadcountRatio: Interval | undefined;
}

/**
 * Between which values H and M0 must lie while indicators of some households are not known: every unknown read as not
 * deprived, then as deprived (worst case, Manski 1989). Nobody is left out. The intensity A has no bounds this way: more
 * deprivations can add households that are barely poor and pull its mean down.
 *
 * @returns `undefined` for nobody. @throws as `alkireFoster`.
 * @example weights 0.4, 0.3, 0.3, k = 0.5: a household known only to lack the second indicator scores 0.3 or 0.7
 */
export function alkireFosterBounds(rows: readonly DeprivationRow[], options: Omit<AlkireFosterOptions, 'missing'>): AlkireFosterBounds {
  const reading = (unknown: boolean) =>
    alkireFoster(
      rows.map((row) => row.map((deprived) => deprived ?? unknown)),
      { ...options, missing: 'reject' },
    );
  const [least, most] = [reading(false), reading(true)];
  return {
    headcountRatio: interval(least.headcountRatio, most.headcountRatio),
    adjustedHeadcountRatio: interval(least.adjustedHeadcountRatio, most.adjustedHeadcountRatio),
  };
}

export function interval(lower: number | undefined, upper: number | undefined): Interval | undefined {
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}
