import { IndicatorError } from '../indicator-error.ts';
import { assertCount } from './assert-count.ts';
import { type AverageChangeProgress, averageChangeProgress } from './average-change-progress.ts';
import { meets } from './operator.ts';
import { defaultPaceBands, type PaceBands } from './pace-bands.ts';
import type { Operator } from './target-definition.ts';

/** Counts of one unit at the base (`0`) and now (`1`); a count that was not reported is left out. */
export interface SubsetUnit {
  readonly id: string;
  readonly numerator0?: number | undefined;
  readonly denominator0?: number | undefined;
  readonly numerator1?: number | undefined;
  readonly denominator1?: number | undefined;
}

export interface SubsetChange {
  readonly units: readonly SubsetUnit[];
  /** Base rate in per cent from which a unit belongs to the set: 40.0 is in, 39.9 is not. */
  readonly thresholdPct: number;
  readonly perYear: number;
  readonly operator: Operator;
  readonly baseYear: number;
  readonly year: number;
  readonly endYear: number;
}

export interface SubsetChangeProgress {
  readonly members: readonly string[];
  /** Units whose base rate is not known: they may or may not belong. */
  readonly unknownMembers: readonly string[];
  readonly rate0Pct?: number;
  readonly rate1Pct?: number;
  readonly progress: AverageChangeProgress;
  /** Which units would be chosen today: another question, shown because the worst units improve by chance alone. */
  readonly reselectedMembers: readonly string[];
}

function ratePct(numerator: number | undefined, denominator: number | undefined): number | undefined {
  if (numerator === undefined || !denominator) return undefined;
  return (100 * numerator) / denominator;
}

function check(unit: SubsetUnit): void {
  for (const count of [unit.numerator0, unit.denominator0, unit.numerator1, unit.denominator1]) if (count !== undefined) assertCount(count, unit.id);
  for (const [numerator, denominator] of [
    [unit.numerator0, unit.denominator0],
    [unit.numerator1, unit.denominator1],
  ]) {
    if (numerator !== undefined && denominator !== undefined && numerator > denominator)
      throw new IndicatorError('numerator-exceeds-denominator', `${unit.id}: ${numerator} of ${denominator}`);
  }
}

/** Undefined while a member has not reported: the rest of them is another set. */
function pooledPct(units: readonly SubsetUnit[], when: 0 | 1): number | undefined {
  let numerator = 0;
  let denominator = 0;
  for (const unit of units) {
    const n = when === 0 ? unit.numerator0 : unit.numerator1;
    const d = when === 0 ? unit.denominator0 : unit.denominator1;
    if (n === undefined || d === undefined) return undefined;
    numerator += n;
    denominator += d;
  }
  return ratePct(numerator, denominator);
}

/**
 * Average fall of a pooled rate in the units that stood at or above a threshold at the base. The set stays fixed:
 * choosing it anew each year would answer another question.
 *
 * @throws IndicatorError for a negative count or a numerator above its denominator.
 * @example units at 50.0, 40.0 and 20.0 per cent with threshold 40: the first two, pooled
 */
export function subsetChangeProgress(subset: SubsetChange, bands: PaceBands = defaultPaceBands): SubsetChangeProgress {
  const { units, thresholdPct, baseYear, year, perYear, endYear, operator } = subset;
  units.forEach(check);
  const atOrAbove = (rate: number | undefined) => rate !== undefined && meets(rate, '>=', thresholdPct);
  const chosen = units.filter((unit) => atOrAbove(ratePct(unit.numerator0, unit.denominator0)));
  const rate0Pct = pooledPct(chosen, 0);
  const rate1Pct = pooledPct(chosen, 1);
  return {
    members: chosen.map((unit) => unit.id),
    unknownMembers: units.filter((unit) => ratePct(unit.numerator0, unit.denominator0) === undefined).map((unit) => unit.id),
    reselectedMembers: units.filter((unit) => atOrAbove(ratePct(unit.numerator1, unit.denominator1))).map((unit) => unit.id),
    ...(rate0Pct !== undefined && { rate0Pct }),
    ...(rate1Pct !== undefined && { rate1Pct }),
    progress: averageChangeProgress({ basePct: rate0Pct, valuePct: rate1Pct, baseYear, year, perYear, endYear, operator }, bands),
  };
}
