import { checkedIncomes, type Income, isPoor, type PovertyLine, totalWeight } from './income.ts';

/**
 * What becomes of a poor person without a positive income, whose logarithm does not exist: the index has no value, or the
 * person is left out above the fraction bar and counted below it, as the World Bank's program does.
 */
export type WithoutPositiveIncome = 'no-value' | 'left-out-above-only';

/**
 * Watts index: the mean over all persons of ln(line / income) of the poor.
 *
 * Like the severity it weighs the poorest more; divided by a growth rate of the poor's incomes it is the mean time to leave
 * poverty.
 *
 * Definition: Watts (1968); Zheng (1993), Economics Letters 42.
 *
 * @returns `undefined` for nobody, and under `no-value` where a poor person's income is 0 or below.
 * @throws IndicatorError `line-not-positive`, `not-a-number`, `negative-weight`.
 * @example incomes 50, 200 and line 100: ln 2 / 2 = 0.3466
 */
export function wattsIndex(incomes: readonly Income[], line: PovertyLine, withoutPositiveIncome: WithoutPositiveIncome): number | undefined {
  const rows = checkedIncomes(incomes, line.line);
  const persons = totalWeight(rows);
  if (persons === 0) return undefined;
  let sum = 0;
  for (const { income, weight } of rows) {
    if (weight === 0 || !isPoor(income, line)) continue;
    if (income > 0) sum += weight * Math.log(line.line / income);
    else if (withoutPositiveIncome === 'no-value') return undefined;
  }
  return sum / persons;
}
