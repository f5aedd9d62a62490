const parts = 1_000_000;

/**
 * A sum that does not depend on the order of its terms: amounts with at most six decimals (million đồng down to the
 * đồng, hectares) are added as whole numbers. Terms with more decimals are added as they are.
 *
 * @example exactSum([0.1, 0.2]) is 0.3
 */
export function exactSum(values: readonly number[]): number {
  let whole = 0;
  for (const value of values) {
    const scaled = Math.round(value * parts);
    if (!Number.isSafeInteger(scaled) || scaled / parts !== value) return values.reduce((sum, term) => sum + term, 0);
    whole += scaled;
  }
  return whole / parts;
}
