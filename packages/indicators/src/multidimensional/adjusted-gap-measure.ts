import { IndicatorError } from '../indicator-error.ts';
import { type AlkireFosterOptions, alkireFoster } from './alkire-foster.ts';
import { type AchievementCutOffs, deprivationMatrix } from './deprivation-matrix.ts';

export interface AdjustedGapOptions extends Omit<AlkireFosterOptions, 'missing' | 'subgroups' | 'subgroupLevels'> {
  /** What an achievement must reach; above 0, because the gap is measured as a part of it. */
  readonly achievementCutOffs: AchievementCutOffs;
  /** α: 0 gives M0, 1 the adjusted gap M1, 2 the adjusted severity M2. */
  readonly alpha: number;
}

/**
 * Adjusted gap measures M_α: how far below the cut-offs the poor are, where M0 only asks whether they are below.
 *
 * M_α = Σ p ρ Σ w ((z − x) / z)^α / P over households p, with ρ = 1 for the poor (score reaches k) and only indicators
 * below their cut-off z; Alkire and Foster (2011), section 4. Only for measured indicators: of a yes/no indicator the gap
 * is all or nothing. Households with an unknown achievement are left out.
 *
 * @param achievements households × indicators, each at least 0; `undefined` where not known.
 * @returns 0 to 1, at most M0; `undefined` for nobody.
 * @throws IndicatorError as `alkireFoster`; `cutoff-out-of-range` for a cut-off z of 0 or below; `negative-value` for an
 *   achievement or α below 0.
 * @example one household, one indicator, x = 3 of z = 12: M0 1, M1 0.75, M2 0.5625
 */
export function adjustedGapMeasure(achievements: readonly (readonly (number | undefined)[])[], options: AdjustedGapOptions): number | undefined {
  const { achievementCutOffs, alpha, ...method } = options;
  const { cutOffs } = achievementCutOffs;
  const lowest = cutOffs.find((cutOff) => !(cutOff > 0));
  if (lowest !== undefined) throw new IndicatorError('cutoff-out-of-range', `no gap can be measured below a cut-off of ${lowest}`);
  const negative = [alpha, ...achievements.flat()].find((value) => value !== undefined && !(value >= 0));
  if (negative !== undefined) throw new IndicatorError('negative-value', `an achievement or alpha is below 0 or not a number: ${negative}`);

  const deprivations = deprivationMatrix(achievements, achievementCutOffs);
  const { poorFlags, population } = alkireFoster(deprivations, method);
  if (population === 0) return undefined;
  const whole = method.scale === 'points' ? method.weights.reduce((sum, weight) => sum + weight, 0) : 1;
  let gaps = 0;
  for (const [place, row] of achievements.entries()) {
    if (poorFlags[place] !== true) continue;
    for (const [indicator, cutOff] of cutOffs.entries()) {
      if (deprivations[place]?.[indicator] !== true) continue;
      const gap = (cutOff - (row[indicator] ?? cutOff)) / cutOff;
      gaps += (method.populationWeights?.[place] ?? 1) * (method.weights[indicator] ?? 0) * gap ** alpha;
    }
  }
  return gaps / (population * whole);
}
