import { plusDays } from './day-of-week.ts';

/** Thời gian rà soát of Decision 24/2021/QĐ-TTg, Article 3: the periodic review, 1 September to 14 December of each year. */
export const periodicReviewSeason = (year: number) => ({ opensOn: `${year}-09-01`, closesOn: `${year}-12-14` });

/**
 * The irregular review of a month begins on the 15th; its decision follows within 15 days (Article 5).
 *
 * @example March 2024: 2024-03-15 to 2024-03-30
 */
export function irregularReviewSeason(year: number, month: number) {
  const opensOn = `${year}-${String(month).padStart(2, '0')}-15`;
  return { opensOn, closesOn: plusDays(opensOn, 15) };
}
