import { IndicatorError } from '../indicator-error.ts';

/** One income per person a month with the number of persons (or the sampling weight) it stands for. */
export interface Income {
  /** In the unit of the line, for example đồng per person a month; may be 0 or, after a loss, below. */
  readonly income: number;
  /** Default 1. Household size where persons are counted, size times sampling weight in a sample. */
  readonly weight?: number | undefined;
}

/**
 * Whether an income that equals the line is poor. The Vietnamese standards say "từ … trở xuống": `<=`. The World Bank's
 * programs count strictly below: `<`. Never guessed for the caller.
 */
export type PoorIf = '<=' | '<';

/** Which line poverty is measured against. */
export interface PovertyLine {
  /** Above 0. */
  readonly line: number;
  readonly poorIf: PoorIf;
}

/** An income with its weight filled in. */
export interface WeightedIncome {
  readonly income: number;
  readonly weight: number;
}

/**
 * @throws IndicatorError `line-not-positive`; `not-a-number` for an income or weight that is none, `negative-weight`.
 */
export function checkedIncomes(incomes: readonly Income[], line: number): readonly WeightedIncome[] {
  if (!(line > 0 && Number.isFinite(line))) throw new IndicatorError('line-not-positive', `a poverty line must be above 0: ${line}`);
  return incomes.map(({ income, weight = 1 }) => {
    if (!Number.isFinite(income)) throw new IndicatorError('not-a-number', `an income is not a finite number: ${income}`);
    if (!Number.isFinite(weight)) throw new IndicatorError('not-a-number', `a weight is not a finite number: ${weight}`);
    if (weight < 0) throw new IndicatorError('negative-weight', `a weight is below zero: ${weight}`);
    return { income, weight };
  });
}

export function isPoor(income: number, { line, poorIf }: PovertyLine): boolean {
  return poorIf === '<=' ? income <= line : income < line;
}

export function totalWeight(incomes: readonly WeightedIncome[]): number {
  return incomes.reduce((sum, { weight }) => sum + weight, 0);
}
