import { assertNotNegative } from './measured-value.ts';

/**
 * Change of a value as a share of where it began, a rise positive.
 *
 * Not the change in points: "giảm 7 %" of a rate of 40 % is 37.2 %, "giảm 7 điểm phần trăm" is 33 %.
 *
 * @returns `undefined` when the value began at 0.
 * @throws IndicatorError `negative-value`.
 * @example from 40 to 33: −0.175
 */
export function relativeChange(from: number, to: number): number | undefined {
  assertNotNegative(from, 'the earlier value');
  assertNotNegative(to, 'the later value');
  return from === 0 ? undefined : (to - from) / from;
}
