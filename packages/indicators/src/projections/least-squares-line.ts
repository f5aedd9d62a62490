/** One year's value of a series. */
export interface YearValue {
  /** May be fractional: a survey of mid-2018 is 2018.5. */
  readonly year: number;
  readonly value: number;
}

interface LeastSquaresLine {
  readonly slope: number;
  readonly intercept: number;
  readonly meanYear: number;
  /** Value of the line at `meanYear`; used with `slope`, because `intercept` lies 2,000 years away and loses digits. */
  readonly meanValue: number;
  readonly sumOfSquaredYears: number;
  readonly residualSumOfSquares: number;
  readonly points: number;
}

/**
 * The line value = intercept + slope · year with the smallest sum of squared distances, optionally weighted.
 *
 * @param weights one above 0 per point; left out: all the same.
 * @returns `undefined` for fewer than two different years: one point has no direction.
 * @throws RangeError for a value, year or weight that is not a finite number.
 * @example through (2020, 44) and (2022, 37) the slope is −3.5 a year
 */
export function leastSquaresLine(points: readonly YearValue[], weights?: readonly number[]): LeastSquaresLine | undefined {
  for (const { year, value } of points) {
    if (!Number.isFinite(year) || !Number.isFinite(value)) throw new RangeError(`not a finite point: ${value} in ${year}`);
  }
  if (weights && (weights.length !== points.length || weights.some((weight) => !(weight > 0 && Number.isFinite(weight))))) {
    throw new RangeError('weights must be one positive number per point');
  }
  const weighted = points.map((point, index) => ({ ...point, weight: weights?.[index] ?? 1 }));
  const totalWeight = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const meanYear = weighted.reduce((sum, { weight, year }) => sum + weight * year, 0) / totalWeight;
  const meanValue = weighted.reduce((sum, { weight, value }) => sum + weight * value, 0) / totalWeight;
  const sumOfSquaredYears = weighted.reduce((sum, { weight, year }) => sum + weight * (year - meanYear) ** 2, 0);
  if (new Set(points.map(({ year }) => year)).size < 2) return undefined;
  const products = weighted.reduce((sum, { weight, year, value }) => sum + weight * (year - meanYear) * (value - meanValue), 0);
  const slope = products / sumOfSquaredYears;
  const residualSumOfSquares = weighted.reduce((sum, { weight, year, value }) => sum + weight * (value - meanValue - slope * (year - meanYear)) ** 2, 0);
  return { slope, intercept: meanValue - slope * meanYear, meanYear, meanValue, sumOfSquaredYears, residualSumOfSquares, points: points.length };
}

/** Height of the line in a year. */
export function lineAt(line: LeastSquaresLine, year: number): number {
  return line.meanValue + line.slope * (year - line.meanYear);
}
