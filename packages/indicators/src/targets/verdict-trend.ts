import { linearProjection } from '../projections/linear-projection.ts';
import { baseIsComparable } from './target-readings.ts';
import type { VerdictQuestion } from './verdict-question.ts';
import type { VerdictTrend } from './verdict-type.ts';
import { measureYear } from './year-measure.ts';

/** Two years make a line and no statement about chance. */
const fewestYears = 3;
const level = 0.8;

/** Line through the years in which every unit reported, under one standard and one version of the criterion. */
export function verdictTrend({ definition, cells, base, standard, year }: VerdictQuestion, units: readonly string[]): VerdictTrend | undefined {
  const points = cells
    .years(standard)
    .filter((one) => one >= base.year && one <= year && (one === base.year || !base.forYears || base.forYears.includes(one)))
    .filter((one) => baseIsComparable(definition, { year: one, ...(one === base.year && base.version !== undefined && { version: base.version }) }, year))
    .flatMap((one) => {
      const { actual, missingUnits } = measureYear(definition, { cells, units, year: one, until: year, standard });
      return actual === undefined || missingUnits.length > 0 ? [] : [{ year: one, value: actual }];
    });
  if (points.length < fewestYears) return undefined;
  const line = linearProjection(points, definition.endYear, level);
  if (line?.lower === undefined || line.upper === undefined) return undefined;
  return { projected: line.value, lower: line.lower, upper: line.upper, years: line.points, indicative: line.indicative };
}
