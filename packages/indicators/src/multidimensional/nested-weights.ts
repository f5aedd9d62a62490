import { IndicatorError } from '../indicator-error.ts';

/**
 * Weights of indicators that lie in dimensions (chiều): every dimension weighs the same, and within it every indicator.
 *
 * w = 1 / (D × d) for D dimensions with d indicators in the indicator's own; Alkire, Foster and others (2015), table 5.5.
 *
 * @param dimensions the indicators of each dimension, in the order of the answer.
 * @returns shares in the order given, summing to 1 within rounding of binary fractions.
 * @throws IndicatorError `empty-dimension` when there is none, or one without an indicator: its weight would go nowhere.
 * @example the global index: 2, 2 and 6 indicators in 3 dimensions are 1/6 four times and 1/18 six times
 */
export function nestedWeights(dimensions: readonly (readonly unknown[])[]): readonly number[] {
  if (dimensions.length === 0) throw new IndicatorError('empty-dimension', 'there is no dimension');
  return dimensions.flatMap((indicators, place) => {
    if (indicators.length === 0) throw new IndicatorError('empty-dimension', `dimension ${place} has no indicator`);
    return indicators.map(() => 1 / (dimensions.length * indicators.length));
  });
}
