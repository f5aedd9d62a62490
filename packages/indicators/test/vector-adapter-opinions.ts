import {
  compoundAnnualGrowthRate,
  type Direction,
  linearProjection,
  statisticsCanadaProgress,
  statisticsCanadaTrend,
  unsdProgress,
  unsdTrendScore,
  wilsonInterval,
  yearsWithValues,
} from '../src/index.ts';
import { allKnown } from './vector-adapter-inputs.ts';

interface StatcanInputs {
  readonly y0: number;
  readonly t0: number;
  readonly yi: number;
  readonly ti: number;
  readonly target?: number | null;
  readonly tT: number;
  readonly direction: Direction;
}

interface UnsdInputs {
  readonly vb: number;
  readonly b: number;
  readonly vt: number;
  readonly t: number;
  readonly target?: number | null;
  readonly T: number;
  /** Given where there is no target that would show the good direction. */
  readonly direction?: Direction;
}

interface ProjectionInputs {
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
  readonly at: number;
  readonly level?: number;
}

export const opinionFunctions = {
  progressStatcan({ y0, t0, yi, ti, target, tT, direction }: StatcanInputs) {
    if (!allKnown(y0, yi)) return { cagrObserved: null, cagrRequired: null, ratio: null, category: null };
    if (target === null || target === undefined) {
      return { cagrObserved: compoundAnnualGrowthRate(y0, yi, ti - t0), category: statisticsCanadaTrend(y0, yi, ti - t0, direction) };
    }
    const opinion = statisticsCanadaProgress({ base: y0, baseYear: t0, latest: yi, latestYear: ti, target, targetYear: tT, direction });
    return { cagrObserved: opinion.growthObserved, cagrRequired: opinion.growthRequired, ratio: opinion.ratio, category: opinion.category };
  },

  progressUnsd({ vb, b, vt, t, target, T, direction = 1 }: UnsdInputs) {
    if (!allKnown(vb, vt)) return { cagr: null, expected: null, ratio: null, score: null };
    if (target === null || target === undefined) {
      return { cagr: compoundAnnualGrowthRate(vb, vt, t - b), score: unsdTrendScore(vb, vt, t - b, direction) };
    }
    const opinion = unsdProgress({ base: vb, baseYear: b, latest: vt, latestYear: t, target, targetYear: T });
    return { cagr: opinion.growth, expected: opinion.expected, ratio: opinion.ratio, score: opinion.score };
  },

  projectLinear({ years, values, at, level }: ProjectionInputs) {
    const projection = linearProjection(yearsWithValues(years, values), at, level);
    return {
      value: projection?.value,
      slope: projection?.slope,
      intercept: projection?.intercept,
      lower: projection?.lower,
      upper: projection?.upper,
      sePrediction: projection?.standardErrorOfPrediction,
      t: projection?.t,
      indicative: projection?.indicative,
    };
  },

  wilsonInterval({ x, n, level = 0.95 }: { x: number; n: number; level?: number }) {
    if (!allKnown(x, n)) return null;
    const interval = wilsonInterval({ numerator: x, denominator: n }, level);
    return interval && [interval.lower, interval.upper];
  },
};
