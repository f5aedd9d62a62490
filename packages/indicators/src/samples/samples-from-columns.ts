import { IndicatorError } from '../indicator-error.ts';
import type { StratumSample } from './stratified-estimates.ts';

/**
 * Samples by stratum from the columns of a file: what was found on each unit, and the stratum it was drawn from.
 *
 * @param populationSizes N of every stratum, also of those without a unit drawn: they are there and keep the total from
 *   being known.
 * @throws IndicatorError `length-mismatch`; `unknown-stratum` for a unit of a stratum without its N.
 */
export function samplesFromColumns<Found>(
  found: readonly Found[],
  stratumOf: readonly string[],
  populationSizes: Readonly<Record<string, number>>,
): readonly StratumSample<Found>[] {
  if (found.length !== stratumOf.length) throw new IndicatorError('length-mismatch', `${found.length} units and ${stratumOf.length} strata`);
  const rows = new Map<string, Found[]>(Object.keys(populationSizes).map((stratum) => [stratum, []]));
  for (const [index, one] of found.entries()) {
    const stratum = stratumOf[index] ?? '';
    const ofStratum = rows.get(stratum);
    if (ofStratum === undefined) throw new IndicatorError('unknown-stratum', `the size of ${stratum} is not given`);
    ofStratum.push(one);
  }
  return [...rows].map(([stratum, ofStratum]) => ({ stratum, population: populationSizes[stratum] ?? Number.NaN, found: ofStratum }));
}
