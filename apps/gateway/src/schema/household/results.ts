import type { RecognisedResult } from '@bac-thang/access';
import { indicatorsOfProfile, povertyStandard, standardOfYear } from '@bac-thang/indicators';
import type { ResultView } from './household-view.ts';

/** Id of the standard by which a year is judged; '' where none is known, which no result has. */
export const standardIdOfYear = (year: number): string => standardOfYear(year)?.id ?? '';

/** The end of a year, or today while the year runs. */
export function lastDayOf(year: number, now: Date): string {
  const today = now.toISOString().slice(0, 10);
  const end = `${String(year).padStart(4, '0')}-12-31`;
  return end < today ? end : today;
}

/** The result that counts of a year: that of the yearly review, before there is one that of the latest irregular review. */
export const resultOfYear = (results: readonly ResultView[], year: number, standard = standardIdOfYear(year)): ResultView | undefined =>
  results.find((result) => result.isCurrent && result.year === year && result.standard === standard);

/** The results that count, one a year, as rights ask for them. */
export const resultsByReach = (results: readonly ResultView[]): RecognisedResult[] =>
  [...new Set(results.map(({ year }) => year))]
    .flatMap((year) => resultOfYear(results, year) ?? [])
    .map((result) => ({
      year: result.year,
      class: result.class,
      deprived: indicatorsOfProfile(povertyStandard(result.standard), result.deprived).map(({ id }) => id),
      decidedOn: result.decidedOn,
    }));
