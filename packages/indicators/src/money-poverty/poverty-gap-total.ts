import { checkedIncomes, type Income } from './income.ts';

/**
 * What all the poor together lack to the line: Σ weight × (line − income).
 *
 * The least that would lift everybody to the line if it reached exactly them; with incomes a month it is an amount a month,
 * and twelve times that is the cost of a year.
 *
 * @returns in the money of the line; 0 for nobody.
 * @throws IndicatorError `line-not-positive`, `not-a-number`, `negative-weight`.
 * @example 3 persons on 1.2 million and 2 on 2 million đồng, line 1.5 million: 900,000 đồng a month
 */
export function povertyGapTotal(incomes: readonly Income[], line: number): number {
  return checkedIncomes(incomes, line).reduce((total, { income, weight }) => total + weight * Math.max(0, line - income), 0);
}
