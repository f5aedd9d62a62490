import {
  type CalendarDay,
  type ConsultedAuthority,
  consultedAuthorities,
  consultedAuthorityOn,
  publicHolidays,
  type ReviewLimit,
  type ReviewLimitName,
  reviewLimits,
} from '@bac-thang/plan';
import { type Asking, rowsOf } from './rows.ts';

/** What the review is counted by: the shipped data with the department's corrections behind them. */
export interface ReviewRules {
  readonly calendar: readonly CalendarDay[];
  readonly limits: readonly ReviewLimit[];
  /** Oldest first. */
  readonly authorities: readonly ConsultedAuthority[];
}

interface Set {
  readonly source: string;
  readonly confirmed: boolean;
  readonly by: string;
}
interface Corrections {
  readonly limits: readonly (Set & { readonly name: ReviewLimitName; readonly workingDays: number })[];
  readonly authorities: readonly (Set & { readonly validFrom: string; readonly name: string | null })[];
  readonly days: readonly (Set & { readonly day: string; readonly working: boolean; readonly name: string })[];
}

/** One row with three lists, each with the entry set last for a name or a day. */
const CORRECTIONS = `
  WITH limits AS (
    SELECT DISTINCT ON (l.name) l.name, l.working_days AS "workingDays", l.source, l.confirmed, a.display_name AS by
    FROM review_limit l JOIN account a ON a.tenant = l.tenant AND a.id = l.set_by WHERE l.tenant = $1 ORDER BY l.name, l.set_at DESC, l.id DESC
  ), authorities AS (
    SELECT DISTINCT ON (c.valid_from) c.valid_from AS "validFrom", c.name, c.source, c.confirmed, a.display_name AS by
    FROM consulted_authority c JOIN account a ON a.tenant = c.tenant AND a.id = c.set_by WHERE c.tenant = $1 ORDER BY c.valid_from, c.set_at DESC, c.id DESC
  ), days AS (
    SELECT DISTINCT ON (d.day) d.day, d.working, d.name, d.source, d.confirmed, a.display_name AS by
    FROM calendar_day d JOIN account a ON a.tenant = d.tenant AND a.id = d.set_by WHERE d.tenant = $1 ORDER BY d.day, d.set_at DESC, d.id DESC
  )
  SELECT coalesce((SELECT json_agg(limits) FROM limits), '[]') AS limits, coalesce((SELECT json_agg(authorities) FROM authorities), '[]') AS authorities,
         coalesce((SELECT json_agg(days) FROM days), '[]') AS days`;

const setBy = ({ by, source, confirmed }: Set) => ({
  article: { vi: `Đặt bởi ${by}`, en: `Set by ${by}` },
  source,
  certainty: confirmed ? ('read' as const) : ('memory' as const),
});

export async function reviewRules(db: Asking, tenant: string): Promise<ReviewRules> {
  const [corrections] = await rowsOf<Corrections>(db, CORRECTIONS, tenant);
  const { limits = [], authorities = [], days = [] } = corrections ?? {};
  const corrected = authorities.map(
    (set): ConsultedAuthority => ({
      validFrom: set.validFrom,
      name: set.name === null ? null : { vi: set.name, en: set.name },
      ...setBy(set),
    }),
  );
  return {
    limits: reviewLimits.map((limit) => {
      const set = limits.find(({ name }) => name === limit.name);
      return set ? { name: limit.name, workingDays: set.workingDays, ...setBy(set) } : limit;
    }),
    authorities: [...consultedAuthorities.filter(({ validFrom }) => !corrected.some((one) => one.validFrom === validFrom)), ...corrected].sort((one, other) =>
      one.validFrom.localeCompare(other.validFrom),
    ),
    calendar: [
      ...publicHolidays,
      ...days.map((set): CalendarDay => ({ day: set.day, working: set.working, kind: 'corrected', name: { vi: set.name, en: set.name }, ...setBy(set) })),
    ],
  };
}

/** The limit of a step in working days. */
export function limitOf({ limits }: ReviewRules, name: ReviewLimitName): number {
  const limit = limits.find((one) => one.name === name);
  if (!limit) throw new Error(`no limit ${name}`);
  return limit.workingDays;
}

/** Who is consulted on a day; null: not known who. */
export const authorityOn = ({ authorities }: ReviewRules, day: string): ConsultedAuthority | undefined => consultedAuthorityOn(day, authorities);
