import type { TargetDefinition } from './target-definition.ts';
import { basesOf } from './target-readings.ts';

export interface PathPoint {
  readonly year: number;
  readonly expected: number;
}

/**
 * Where the value should stand at the end of each year, from the base year to the end of the plan: the steps of the
 * terrace. A straight line from the base for values to be reached at the end; for an average fall the level that it
 * implies; the yearly plan or an equal share a year for sums; the same height each year for yearly promises.
 *
 * @param base value of the base year in the unit of the chart (for an average fall: the rate in per cent). Not needed
 *   for sums and yearly promises. Without it, or where the base has already met the target, only the target's own
 *   height is known and stands in every year after the base.
 */
export function targetPath(definition: TargetDefinition, base: number | undefined, baseYear = basesOf(definition)[0]?.year): readonly PathPoint[] {
  const { shape, value, endYear, firstYear } = definition;
  const from = baseYear ?? firstYear - 1;
  const years = Array.from({ length: endYear - from + 1 }, (_, index) => from + index);
  const share = (year: number) => (year - from) / (endYear - from);
  switch (shape) {
    case 'cumulative':
    case 'money-by-source':
      return years.map((year) => ({ year, expected: year === from ? 0 : (definition.yearlyPlan?.[year] ?? value * share(year)) }));
    case 'average-change':
    case 'average-change-of-subset':
      return base === undefined ? [] : years.map((year) => ({ year, expected: base - value * (year - from) }));
    case 'every-year':
    case 'each-unit':
    case 'average-per-unit-and-year':
    case 'average-per-unit-every-year':
      return years.slice(1).map((year) => ({ year, expected: value }));
    default: {
      const up = definition.direction === 'higher-is-better';
      const met = base !== undefined && (up ? base >= value : base <= value);
      if (base === undefined || met) return years.slice(1).map((year) => ({ year, expected: value }));
      return years.map((year) => ({ year, expected: base + (value - base) * share(year) }));
    }
  }
}
