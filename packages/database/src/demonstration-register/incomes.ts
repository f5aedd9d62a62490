import type { PovertyStandard } from '@bac-thang/indicators';

export type Area = 'rural' | 'urban';

/** An income band: over `over`, up to `upTo` inclusive, VND per person a month. */
export interface Band {
  readonly over: number;
  readonly upTo: number;
}

const STEP = 10_000;

/**
 * The income at a part of a band, in whole ten thousands: 1 is its upper end exactly, 0 the first step over its lower.
 *
 * @example over 1,000,000 up to 1,500,000 at 0.5: 1,250,000
 */
export function incomeWithin({ over, upTo }: Band, part: number): number {
  const steps = Math.floor((upTo - over) / STEP);
  return over + STEP * Math.min(steps, 1 + Math.floor(Math.max(0, Math.min(1, part)) * steps));
}

/**
 * Made-up points of sheet B1 that say the same as the income: at most the line exactly where the income is at most its line. The
 * official table of points was not found; this is a stand-in for the total on the paper form.
 *
 * @returns undefined for a standard without sheets.
 * @example nd07-2021, rural: 1,500,000 VND are 140 points, 1,510,000 VND 141
 */
export function pointsOfIncome({ reviewScore }: PovertyStandard, area: Area, income: number): number | undefined {
  return reviewScore && Math.ceil((income * reviewScore.b1UpTo[area]) / reviewScore.b1EqualsIncome[area]);
}
