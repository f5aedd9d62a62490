import { checkedIncomes, type Income, isPoor, type PovertyLine, totalWeight, type WeightedIncome } from './income.ts';

/**
 * `limit`: H (I + (1 − I) G) with the plain Gini of the poor, the form for many poor, which programs mostly print.
 * `sen-1976`: the original, where G has the factor q / (q + 1); differs while the q poor are few.
 */
export type SenVariant = 'limit' | 'sen-1976';

/**
 * Mean absolute difference of all pairs of the poor, halved: Gini × mean. The mean is not divided by, so that poor who all
 * have nothing are no case of their own.
 */
function giniTimesMean(poor: readonly WeightedIncome[]): number {
  const ascending = poor.toSorted((one, other) => one.income - other.income);
  let [below, incomeBelow, differences] = [0, 0, 0];
  for (const { income, weight } of ascending) {
    differences += weight * (income * below - incomeBelow);
    below += weight;
    incomeBelow += weight * income;
  }
  return differences / below ** 2;
}

/**
 * Sen index: headcount, gap and inequality among the poor in one figure.
 *
 * Definition: Sen (1976), Econometrica 44: H (I + (1 − I) G), H the headcount ratio, I the mean gap of the poor as a part
 * of the line, G the Gini coefficient of the poor. Weights count as persons.
 *
 * @returns 0 when nobody is poor, `undefined` for nobody at all.
 * @throws IndicatorError `line-not-positive`, `not-a-number`, `negative-weight`.
 * @example ten incomes of which 541 and 1,463 are below 2,000: 0.12285 in the limit, 0.11517 in the original form
 */
export function senIndex(incomes: readonly Income[], line: PovertyLine, variant: SenVariant): number | undefined {
  const rows = checkedIncomes(incomes, line.line);
  const persons = totalWeight(rows);
  if (persons === 0) return undefined;
  const poor = rows.filter(({ income }) => isPoor(income, line));
  const poorPersons = totalWeight(poor);
  if (poorPersons === 0) return 0;
  const gap = poor.reduce((sum, { income, weight }) => sum + weight * (line.line - income), 0) / poorPersons / line.line;
  const factor = variant === 'limit' ? 1 : poorPersons / (poorPersons + 1);
  return (poorPersons / persons) * (gap + (factor * giniTimesMean(poor)) / line.line);
}
