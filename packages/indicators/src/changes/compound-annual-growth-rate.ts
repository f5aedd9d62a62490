import { assertNotNegative, assertYears } from './measured-value.ts';

/**
 * Growth a year that, compounded, leads from one value to the other (CAGR): (to/from)^(1/years) − 1, a fall negative.
 *
 * Source: Statistics Canada and UNSD use it in the same form for progress (see conventions).
 *
 * @param years between the two values, may be fractional.
 * @returns `undefined` when it began at 0 (no growth leads away from nothing) or no time has passed; −1 for an end of 0.
 * @throws IndicatorError `negative-value`, `years-not-ascending`.
 * @example 50 to 25 in 5 years: −12.9 % a year
 */
export function compoundAnnualGrowthRate(from: number, to: number, years: number): number | undefined {
  assertNotNegative(from, 'the earlier value');
  assertNotNegative(to, 'the later value');
  assertYears(years);
  return from === 0 || years === 0 ? undefined : (to / from) ** (1 / years) - 1;
}
