import { IndicatorError } from '../indicator-error.ts';
import { checkedIncomes, type Income, isPoor, type PovertyLine, totalWeight } from './income.ts';

/**
 * Foster-Greer-Thorbecke index: the mean over all persons of how far the poor are below the line, as a part of the line, to
 * the power alpha.
 *
 * Alpha 0 is the headcount ratio P0, 1 the poverty gap P1, 2 the severity P2, which weighs the poorest more. It decomposes:
 * the index of the whole is the mean of the groups' indices by their weights.
 *
 * Definition: Foster, Greer and Thorbecke (1984), Econometrica 52; P = (1/n) Σ over the poor of ((line − income) / line)^alpha.
 * Only for sources with incomes: the score sheet of the review gives points, not đồng.
 *
 * @param alpha at least 0.
 * @returns 0 to 1 (above 1 only with incomes below 0), not rounded; `undefined` for nobody.
 * @throws IndicatorError `line-not-positive`, `not-a-number`, `negative-weight`; `negative-value` for alpha below 0.
 * @example incomes 100, 110, 150, 160 and line 125: P1 is (25/125 + 15/125) / 4 = 0.08
 */
export function fosterGreerThorbecke(incomes: readonly Income[], line: PovertyLine, alpha: number): number | undefined {
  if (!(alpha >= 0)) throw new IndicatorError('negative-value', `alpha must be at least 0: ${alpha}`);
  const rows = checkedIncomes(incomes, line.line);
  const persons = totalWeight(rows);
  if (persons === 0) return undefined;
  const sum = rows.reduce((total, { income, weight }) => {
    // The gap of a poor person exactly at the line is 0, and 0 to the power 0 is 1: alpha 0 counts that person.
    return isPoor(income, line) ? total + weight * ((line.line - income) / line.line) ** alpha : total;
  }, 0);
  return sum / persons;
}
