import { assertCount } from './assert-count.ts';
import { exactSum } from './exact-sum.ts';

export interface SourcesBalance {
  readonly sum: number;
  /** Sum of the sources minus the stated total. */
  readonly difference: number;
  /** Exactly equal: money is whole đồng. */
  readonly balanced: boolean;
  /** Part of each source in the sum, 0 to 1; left out where the sum is zero. */
  readonly shares: Readonly<Record<string, number>>;
}

/**
 * Do the sources of money add up to the stated total?
 *
 * @param total and parts in the same unit, with at most six decimals (million đồng down to the đồng).
 * @throws IndicatorError `negative-count`.
 * @example 7,450 of the state budget and 186,677 of policy credit are 194,127
 */
export function sourcesBalance(total: number, parts: Readonly<Record<string, number>>): SourcesBalance {
  for (const [source, amount] of Object.entries(parts)) assertCount(amount, source);
  const sum = exactSum(Object.values(parts));
  const shares = sum === 0 ? {} : Object.fromEntries(Object.entries(parts).map(([source, amount]) => [source, amount / sum]));
  return { sum, difference: exactSum([sum, -total]), balanced: sum === total, shares };
}
