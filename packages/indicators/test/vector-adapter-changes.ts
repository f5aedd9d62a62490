import {
  asNumber,
  averageYearlyFall,
  type Compounding,
  changeOfMeasure,
  compoundAnnualGrowthRate,
  fallBounds,
  fallReaches,
  percent,
  pointChange,
  rateOfReductionByRegression,
  rateOfReductionFromSlope,
  relativeChange,
  requiredRateForReduction,
  requiredRateOfReduction,
  yearsWithValues,
} from '../src/index.ts';
import { allKnown } from './vector-adapter-inputs.ts';

type ByYear<Value> = Readonly<Record<string, Value>>;
type Measures = Readonly<Record<string, number | null>>;

type ChangeInputs = { v0Pct: number; v1Pct: number; years: number } | { v0: Measures; v1: Measures; year0: number; year1: number };

export const changeFunctions = {
  averagePointChange({ series, standards, from, to }: { series: ByYear<number | null>; standards?: ByYear<string>; from: number; to: number }) {
    const points = Object.entries(series).map(([year, value]) => ({
      year: Number(year),
      percent: value === null ? undefined : percent(value),
      standard: standards?.[year],
    }));
    return averageYearlyFall(points, from, to);
  },

  changeMeasures(inputs: ChangeInputs) {
    if ('v0Pct' in inputs) {
      const { v0Pct, v1Pct, years } = inputs;
      if (!allKnown(v0Pct, v1Pct)) return { pointChange: null, relativeChange: null, aarr: null };
      return {
        pointChange: asNumber(pointChange(percent(v0Pct), percent(v1Pct))),
        relativeChange: relativeChange(v0Pct, v1Pct),
        aarr: requiredRateOfReduction(v0Pct, v1Pct, years, 'annual'),
      };
    }
    const { v0, v1, year0, year1 } = inputs;
    const unknown = { absolute: null, absoluteAnnual: null, relativePct: null, relativeAnnualPct: null };
    return Object.fromEntries(
      Object.keys(v0).map((measure) => [measure, changeOfMeasure(v0[measure] ?? undefined, v1[measure] ?? undefined, year1 - year0) ?? unknown]),
    );
  },

  cagr({ v0, v1, years }: { v0: number; v1: number; years: number }) {
    return allKnown(v0, v1) ? compoundAnnualGrowthRate(v0, v1, years) : null;
  },

  requiredAarr(inputs: ({ reduction: number } | { from: number; to: number }) & { years: number; compounding?: Compounding }) {
    const { years, compounding = 'annual' } = inputs;
    if (!allKnown(...('reduction' in inputs ? [inputs.reduction] : [inputs.from, inputs.to]))) return null;
    return 'reduction' in inputs
      ? requiredRateForReduction(inputs.reduction, years, compounding)
      : requiredRateOfReduction(inputs.from, inputs.to, years, compounding);
  },

  aarrFromSlope({ slope }: { slope: number }) {
    return allKnown(slope) ? rateOfReductionFromSlope(slope) : null;
  },

  aarrRegression({ years, valuesPct }: { years: readonly number[]; valuesPct: readonly (number | null)[] }) {
    const fitted = rateOfReductionByRegression(yearsWithValues(years, valuesPct));
    return { slope: fitted?.slope, aarr: fitted?.rateOfReduction, equalsCagr: fitted?.equalsCompoundRate };
  },

  changeBounds(inputs: { before: readonly [number, number]; after: readonly [number, number]; years: number; thresholds: readonly number[] }) {
    if (!allKnown(...inputs.before, ...inputs.after)) {
      return { reduction: [null, null], ...Object.fromEntries(inputs.thresholds.map((threshold) => [`meets${threshold}`, null])) };
    }
    const bounds = ([lower, upper]: readonly [number, number]) => ({ lower: percent(lower), upper: percent(upper) });
    const fall = fallBounds(bounds(inputs.before), bounds(inputs.after));
    return {
      reduction: [fall.lower, fall.upper],
      ...Object.fromEntries(inputs.thresholds.map((threshold) => [`meets${threshold}`, fallReaches(fall, inputs.years, threshold)])),
    };
  },
};
