import { exactSum } from './exact-sum.ts';
import { meets } from './operator.ts';
import { reportedSum } from './reported-sum.ts';
import { type TargetCells, targetCells } from './target-cells.ts';
import type { TargetBase, TargetData, TargetDefinition, TargetShape } from './target-definition.ts';
import { targetPath } from './target-path.ts';
import { basesOf } from './target-readings.ts';
import { measureYear } from './year-measure.ts';

/**
 * One year of a target's chart, under one standard. Average falls are drawn as the rate itself in per cent, everything
 * else in the target's unit of measure. A field that is not known is left out.
 */
export interface TargetSeriesPoint {
  readonly year: number;
  readonly standard?: string;
  readonly expected?: number;
  readonly actual?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** While units are missing: the least and the most that `actual` can be; `upper` left out for sums. */
  readonly lower?: number;
  readonly upper?: number;
  readonly unitsReported: number;
  readonly unitsExpected: number;
}

type Measured = Omit<TargetSeriesPoint, 'year' | 'standard' | 'expected'>;

/** Rate, count or quantity of one year. */
function measuredPoint(definition: TargetDefinition, cells: TargetCells, units: readonly string[], base: TargetBase, year: number): Measured {
  const measure = measureYear(definition, { cells, units, year, until: definition.endYear, standard: base.standard });
  const missing = measure.missingUnits.length > 0 && measure.reported > 0;
  return {
    ...(measure.actual !== undefined && { actual: measure.actual }),
    ...(measure.numerator !== undefined && { numerator: measure.numerator }),
    ...(measure.denominator !== undefined && { denominator: measure.denominator }),
    ...(missing && measure.lower !== undefined && { lower: measure.lower }),
    ...(missing && measure.upper !== undefined && Number.isFinite(measure.upper) && { upper: measure.upper }),
    unitsReported: measure.reported,
    unitsExpected: measure.expected,
  };
}

interface ChartSource {
  readonly definition: TargetDefinition;
  readonly cells: TargetCells;
}

/** Sum of the years from `from` on, or the mean per unit over them. */
function sumPoint(definition: TargetDefinition, sources: readonly ChartSource[], from: number, year: number): Measured {
  const sums = sources.map((source) => reportedSum(source.definition, source.cells, source.cells.units, from, year));
  const bySource = definition.shape === 'money-by-source';
  const units = sources[0]?.cells.units.length ?? 0;
  const unitsExpected = bySource ? sources.length : units;
  const unitsReported = bySource ? sums.filter((sum) => sum.unitsReported > 0).length : (sums[0]?.unitsReported ?? 0);
  const total = exactSum(sums.map((sum) => sum.total));
  const denominator = units * (year - from + 1);
  const mean = definition.shape.startsWith('average-per-unit');
  const actual = mean ? total / denominator : total;
  return {
    actual,
    ...(mean && { numerator: total, denominator }),
    ...(sums.some((sum) => sum.missingCells > 0) && { lower: actual }),
    unitsReported,
    unitsExpected,
  };
}

/** Of a sub-set: the units known to stand at or above its threshold at the base. */
function chartUnits(definition: TargetDefinition, cells: TargetCells, base: TargetBase): readonly string[] {
  const { shape, subsetThreshold, endYear } = definition;
  if (shape !== 'average-change-of-subset') return cells.units;
  return cells.units.filter((unit) => {
    const { actual } = measureYear(definition, { cells, units: [unit], year: base.year, until: endYear, standard: base.standard });
    return actual !== undefined && meets(actual, '>=', subsetThreshold ?? 0);
  });
}

const sumShapes: readonly TargetShape[] = ['cumulative', 'money-by-source', 'average-per-unit-and-year', 'average-per-unit-every-year'];

function pointsOfBase(definition: TargetDefinition, data: TargetData, cells: TargetCells, base: TargetBase): readonly TargetSeriesPoint[] {
  const { shape, endYear } = definition;
  const sources = data.parts
    ? data.parts.map((part) => ({ definition: part.definition, cells: targetCells(part.definition, part.data) }))
    : [{ definition, cells }];
  const units = chartUnits(definition, cells, base);
  const valued = new Set(sources.flatMap((source) => source.cells.years(base.standard)));
  const ofSum = sumShapes.includes(shape);
  const from = shape === 'each-unit' || ofSum ? 0 : measuredPoint(definition, cells, units, base, base.year).actual;
  const path = new Map(targetPath(definition, from, base.year).map((point) => [point.year, point.expected]));
  const point = (year: number): TargetSeriesPoint => {
    const expected = shape === 'each-unit' && year > base.year ? units.length : path.get(year);
    const frame = { year, ...(base.standard !== undefined && { standard: base.standard }), ...(expected !== undefined && { expected }) };
    if (!valued.has(year) || (ofSum && year === base.year)) return { ...frame, unitsReported: 0, unitsExpected: data.parts?.length ?? units.length };
    if (!ofSum) return { ...frame, ...measuredPoint(definition, cells, units, base, year) };
    return { ...frame, ...sumPoint(definition, sources, shape === 'average-per-unit-every-year' ? year : base.year + 1, year) };
  };
  return Array.from({ length: endYear - base.year + 1 }, (_, index) => base.year + index)
    .filter((year) => year === base.year || !base.forYears || base.forYears.includes(year))
    .map(point);
}

/**
 * Every year of a target from its base to the end of the plan, for the terrace and its table; one run per standard.
 * Years without a value keep their step and have no `actual`.
 */
export function series(definition: TargetDefinition, data: TargetData): readonly TargetSeriesPoint[] {
  const cells = targetCells(definition, data);
  return basesOf(definition).flatMap((base) => pointsOfBase(definition, data, cells, base));
}
