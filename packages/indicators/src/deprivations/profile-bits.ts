import { IndicatorError } from '../indicator-error.ts';
import type { Indicator } from '../standards/indicator.ts';
import type { PovertyStandard } from '../standards/poverty-standard.ts';

/** How many bits are set: the number of deprived, or of unknown, indicators of a profile. */
export function popcount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * The bits of the indicators with these ids.
 *
 * @throws IndicatorError `unknown-indicator` for an id that the standard has not.
 * @example employment and nutrition of nd07-2021, its first and third indicators: 0b101
 */
export function profileBits(standard: PovertyStandard, ids: readonly string[]): number {
  return ids.reduce((bits, id) => {
    const at = standard.indicators.findIndex((indicator) => indicator.id === id);
    if (at < 0) throw new IndicatorError('unknown-indicator', `${standard.id} has no indicator ${id}`);
    return bits | (1 << at);
  }, 0);
}

/**
 * The indicators whose bits are set, in the order of the standard.
 *
 * @throws IndicatorError `unknown-indicator` for a bit beyond the last indicator.
 */
export function indicatorsOfProfile({ id, indicators }: PovertyStandard, bits: number): readonly Indicator[] {
  if (!Number.isInteger(bits) || bits < 0 || bits >= 2 ** indicators.length) {
    throw new IndicatorError('unknown-indicator', `${id} has ${indicators.length} indicators, which the profile ${bits} does not fit`);
  }
  return indicators.filter((_, at) => (bits >> at) & 1);
}
