import { studentTQuantile } from '../intervals/student-t-quantile.ts';
import { leastSquaresLine, lineAt, type YearValue } from './least-squares-line.ts';

/** Under so many points a line is drawn but said to be no more than an indication. */
const fewPoints = 5;

export interface LinearProjection {
  /** Height of the line in the year asked; not clipped to 0..100, printing does that. */
  readonly value: number;
  readonly slope: number;
  readonly intercept: number;
  /** Prediction interval for the single value of that year; `undefined` with two points or without a level. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly standardErrorOfPrediction: number | undefined;
  readonly t: number | undefined;
  readonly points: number;
  /** Fewer than five points: shown, and named as indicative. */
  readonly indicative: boolean;
}

/**
 * Where the straight line through the past years stands in a later year, and how far one value may lie off it.
 *
 * value = a + b·year by ordinary least squares; interval ± t(n − 2) · s · √(1 + 1/n + (year − mean)²/Sxx). It speaks of
 * chance around a line that goes on; it knows no policy, and it is not the bound while units are missing.
 *
 * @param points years with a value of one and the same standard; years without one are left out by the caller.
 * @param level of the interval, for example 0.8; left out: no interval.
 * @returns `undefined` for fewer than two different years.
 * @throws IndicatorError `level-out-of-range`; RangeError for values or years that are not finite.
 * @example 52.1, 47.0, 41.5, 37.2, 31.0 in 2019 to 2023 fall by 5.2 a year: 20.96 in 2025, at level 0.8 from 19.72 to 22.20
 */
export function linearProjection(points: readonly YearValue[], at: number, level?: number): LinearProjection | undefined {
  if (!Number.isFinite(at)) throw new RangeError(`year is not a finite number: ${at}`);
  const line = leastSquaresLine(points);
  if (line === undefined) return undefined;
  const { slope, intercept } = line;
  const value = lineAt(line, at);
  const n = line.points;
  const degrees = n - 2;
  const t = level === undefined || degrees < 1 ? undefined : studentTQuantile(level, degrees);
  const standardErrorOfPrediction =
    degrees < 1 ? undefined : Math.sqrt(line.residualSumOfSquares / degrees) * Math.sqrt(1 + 1 / n + (at - line.meanYear) ** 2 / line.sumOfSquaredYears);
  const half = t === undefined || standardErrorOfPrediction === undefined ? undefined : t * standardErrorOfPrediction;
  return {
    value,
    slope,
    intercept,
    lower: half === undefined ? undefined : value - half,
    upper: half === undefined ? undefined : value + half,
    standardErrorOfPrediction,
    t,
    points: n,
    indicative: n < fewPoints,
  };
}
