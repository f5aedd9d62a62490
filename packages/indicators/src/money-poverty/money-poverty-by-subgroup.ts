import { IndicatorError } from '../indicator-error.ts';
import type { Income, PovertyLine } from './income.ts';
import { type MoneyPoverty, type MoneyPovertyChoices, moneyPoverty } from './money-poverty.ts';

/** Measures of one subgroup, and what it is of the whole. */
export interface SubgroupPoverty extends MoneyPoverty {
  /** Share of the persons; `undefined` when there is nobody at all. */
  readonly populationShare: number | undefined;
  /** Share of the poverty gap of the whole; `undefined` where nobody lacks anything. */
  readonly gapShare: number | undefined;
}

/**
 * Measures of each subgroup (commune, ethnic group, area).
 *
 * Headcount, gap, severity and Watts of the whole are the subgroups' weighted by `populationShare`. Sen and
 * Sen-Shorrocks-Thon do not add up so: inequality between the groups is in no group.
 *
 * @param groupOf group of each income, in the same order.
 * @param groups groups that shall have a row even without an income, in the order wanted.
 * @throws IndicatorError `length-mismatch`, and those of `moneyPoverty`.
 */
export function moneyPovertyBySubgroup(
  incomes: readonly Income[],
  groupOf: readonly string[],
  line: PovertyLine,
  choices: MoneyPovertyChoices,
  groups: readonly string[] = [],
): ReadonlyMap<string, SubgroupPoverty> {
  if (groupOf.length !== incomes.length) throw new IndicatorError('length-mismatch', `${incomes.length} incomes and ${groupOf.length} groups`);
  const rows = new Map<string, Income[]>(groups.map((group) => [group, []]));
  for (const [row, income] of incomes.entries()) {
    const group = groupOf[row] ?? '';
    const ofGroup = rows.get(group);
    if (ofGroup) ofGroup.push(income);
    else rows.set(group, [income]);
  }
  const whole = moneyPoverty(incomes, line, choices);
  return new Map(
    [...rows].map(([group, ofGroup]) => {
      const part = moneyPoverty(ofGroup, line, choices);
      const populationShare = whole.persons === 0 ? undefined : part.persons / whole.persons;
      const gapShare = whole.gapTotal === 0 ? undefined : part.gapTotal / whole.gapTotal;
      return [group, { ...part, populationShare, gapShare }];
    }),
  );
}
