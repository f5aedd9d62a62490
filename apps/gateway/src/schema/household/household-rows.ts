import type { RegisterSight } from '@bac-thang/access';
import type { KeptHouseholdFacts } from './household-facts.ts';
import type { HouseholdView, ResultView } from './household-view.ts';

/** A household as the database tells it. */
export interface HouseholdRow {
  readonly id: string;
  readonly code: string;
  readonly revision: string;
  readonly unit: string;
  readonly hamletId: string;
  readonly hamlet: string;
  readonly head: string | null;
  readonly memberCount: number;
  readonly on: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly ethnicity: string | null;
  readonly phone: string | null;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: string[];
  readonly wishes: string[];
  readonly facts: KeptHouseholdFacts;
  readonly results: (Omit<ResultView, 'isCurrent'> & { readonly review: string })[] | null;
}

/** A version v that is so on a day and is known at a moment, both given as SQL. */
export const asOf = (v: string, day: string, moment: string): string => `${validOn(v, day)} AND ${knownAt(v, moment)}`;
const validOn = (v: string, day: string): string => `${v}.valid_from <= ${day} AND (${v}.valid_to IS NULL OR ${day} < ${v}.valid_to)`;
/** `now`: what the register says now, which has indexes of its own. */
export const knownAt = (v: string, moment: string): string =>
  moment === 'now' ? `${v}.known_to IS NULL` : `${v}.known_from <= ${moment} AND (${v}.known_to IS NULL OR ${moment} < ${v}.known_to)`;

/**
 * The columns of a HouseholdRow, from household h, its version v, its hamlet m, the day d.day and, joined here, its members.
 *
 * The head is that of the day; where the day has none (a household that a later event has taken off that day) the last one known.
 */
export const householdColumns = (withResults: boolean, moment: string): string => `
  h.id, v.code, h.last_event AS revision, v.unit, v.hamlet_id AS "hamletId", m.name AS hamlet, members.head, coalesce(members.count, 0) AS "memberCount",
  d.day::text AS on, v.valid_from::text AS "validFrom", v.valid_to::text AS "validTo", v.ethnicity, v.phone, v.policy_family AS "policyFamily",
  v.unable_to_work AS "unableToWork", v.causes, v.wishes, v.facts, ${withResults ? resultsOf(moment) : 'NULL'} AS results`;

export const joinMembers = (moment: string): string => `
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE here.so)::int AS count, (array_agg(p.name ORDER BY here.so DESC, p.known_from DESC, p.valid_from DESC) FILTER (WHERE p.relation = 'head'))[1] AS head
    FROM person_version p CROSS JOIN LATERAL (SELECT ${asOf('p', 'd.day', moment)} AS so) here
    WHERE p.tenant = h.tenant AND p.household_id = h.id) members ON true`;

const resultsOf = (moment: string) => `(
    SELECT json_agg(json_build_object('year', r.year, 'periodic', w.kind = 'periodic', 'standard', r.standard, 'class', r.class, 'deprived', r.deprived, 'unknown', r.unknown, 'income', r.income,
      'b1', r.b1, 'b2', r.b2, 'area', r.area, 'review', r.review_id, 'decision', g.number, 'decidedOn', g.decided_on)
      ORDER BY r.year DESC, w.kind = 'periodic' DESC, r.standard, g.recognised_at DESC, g.id DESC)
    FROM review_result r JOIN recognition g ON g.tenant = r.tenant AND g.id = r.recognition_id JOIN review w ON w.tenant = r.tenant AND w.id = r.review_id
    WHERE r.tenant = h.tenant AND r.household_id = h.id${moment === 'now' ? '' : ` AND g.recognised_at <= ${moment}`})`;

/** What the session may see of a row; members and events are joined where they were asked for. */
export function householdView(row: HouseholdRow, sight: RegisterSight): HouseholdView {
  const latest = new Set<string>();
  const results = (row.results ?? []).map(({ review, ...result }): ResultView => {
    // newest decision first within a review and standard: it is the one that counts
    const key = `${review} ${result.standard}`;
    const isCurrent = !latest.has(key);
    latest.add(key);
    return { ...result, isCurrent };
  });
  return { ...row, head: row.head ?? '', results, members: [], events: [], sight };
}
