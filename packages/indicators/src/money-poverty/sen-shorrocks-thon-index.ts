import { checkedIncomes, type Income, totalWeight } from './income.ts';

/**
 * Sen-Shorrocks-Thon index: headcount ratio × mean gap of the poor × (1 + Gini of the gaps of all).
 *
 * Unlike Sen's it does not jump when a poor person crosses the line. An income at the line has no gap, so whether it counts
 * as poor makes no difference.
 *
 * Definition: Shorrocks (1995), Econometrica 63: (1/n²) Σ (2n − 2i + 1) gap of person i, the poorest first. Weights count
 * as persons.
 *
 * @returns 0 to 1 for incomes from 0 up; `undefined` for nobody.
 * @throws IndicatorError `line-not-positive`, `not-a-number`, `negative-weight`.
 * @example incomes 0 and 200 with line 100: 3 × 1 / 4 = 0.75
 */
export function senShorrocksThonIndex(incomes: readonly Income[], line: number): number | undefined {
  const rows = checkedIncomes(incomes, line);
  const persons = totalWeight(rows);
  if (persons === 0) return undefined;
  let [poorer, sum] = [0, 0];
  for (const { income, weight } of rows.toSorted((one, other) => one.income - other.income)) {
    // The sum of 2n − 2i + 1 over the `weight` persons that follow the `poorer` ones.
    sum += weight * (2 * (persons - poorer) - weight) * (Math.max(0, line - income) / line);
    poorer += weight;
  }
  return sum / persons ** 2;
}
