import { IndicatorError } from '../indicator-error.ts';
import { assertNotNegative, assertYears } from './measured-value.ts';

/** `annual`: 1 − ratio^(1/years). `continuous`: −ln(ratio)/years. One published table used both: the caller names it. */
export type Compounding = 'annual' | 'continuous';

/**
 * Yearly rate of reduction (AARR) that leads from a value to its target in the years left; negative for a rise.
 *
 * Definition: UNICEF technical note on AARR (2007). The 40 % fewer stunted children of the World Health Assembly
 * (2012-2025) is 3.9 % a year in the annual form.
 *
 * @returns a share of the value a year; `undefined` from 0, over no years, and for a target of 0 in the continuous form
 *   (nothing is reached at no finite rate).
 * @throws IndicatorError `negative-value`, `years-not-ascending`.
 * @example requiredRateOfReduction(36, 27, 4, 'annual') is 0.0694: 36 → 33.5 → 31.2 → 29.0 → 27
 */
export function requiredRateOfReduction(from: number, to: number, years: number, compounding: Compounding): number | undefined {
  assertNotNegative(from, 'the earlier value');
  assertNotNegative(to, 'the target');
  assertYears(years);
  if (from === 0 || years === 0) return undefined;
  if (compounding === 'annual') return 1 - (to / from) ** (1 / years);
  return to === 0 ? undefined : -Math.log(to / from) / years;
}

/**
 * The same for a target worded as a reduction: "40 per cent fewer in 13 years".
 *
 * @param reduction share of the value, 0.4 for 40 per cent; below 0 for a rise.
 * @throws IndicatorError `reduction-above-one`: more than all cannot go.
 * @example requiredRateForReduction(0.4, 13, 'annual') is 0.0385
 */
export function requiredRateForReduction(reduction: number, years: number, compounding: Compounding): number | undefined {
  if (reduction > 1) throw new IndicatorError('reduction-above-one', `a reduction of ${reduction} is more than all`);
  return requiredRateOfReduction(1, 1 - reduction, years, compounding);
}
