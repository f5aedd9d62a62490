import { useAddress, useRegisterSight, useSignedIn, yearOf } from '@bac-thang/module-kit';
import type { HouseholdClass } from '../../gql/graphql.ts';
import { classes } from '../words/class-words.ts';

/** What the list is narrowed to, beside the words of the search: these stand in the address, the words never do. */
export interface RegisterFilters {
  /** The register of today is asked by the running year; else the review of a year. */
  readonly year: number;
  readonly now: boolean;
  /** Year of the classes shown where the running year has no review yet. */
  readonly lastReview: number;
  readonly unit: string | null;
  readonly hamlet: string | null;
  readonly class: HouseholdClass | null;
}

/** Filters of the address. Whoever sees all begins with the register of today; the others find households by what a review found. */
export function useRegisterFilters(): RegisterFilters {
  const { plan, session } = useSignedIn();
  const { reach, ownUnit } = useRegisterSight();
  const { part } = useAddress();
  const running = new Date().getFullYear();
  const asked = yearOf(part('year'), plan.baseYear, plan.endYear);
  const now = reach === 'all' && asked === undefined;
  const found = part('class');
  return {
    year: now ? running : (asked ?? plan.reportingYear),
    now,
    lastReview: Math.min(running - 1, plan.endYear),
    unit: part('unit') ?? (ownUnit ? (session.administrativeUnit ?? null) : null),
    hamlet: part('hamlet'),
    class: now ? null : (classes.find((each) => each === found) ?? null),
  };
}

interface Found<Result> {
  readonly ofYear: Result | null;
  readonly ofLastReview: Result | null;
}

/** The result that the list shows: of its year, or in today's register the latest there is. */
export const foundClass = <Result>({ ofYear, ofLastReview }: Found<Result>, { now }: RegisterFilters): Result | null => ofYear ?? (now ? ofLastReview : null);
