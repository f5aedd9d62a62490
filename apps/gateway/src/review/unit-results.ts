import { type Area, deprivationProfile, type HouseholdClass, type HouseholdFacts, type MemberFacts, povertyStandard } from '@bac-thang/indicators';
import { type Plan, reportingUnitOf } from '@bac-thang/plan';
import { memberFacts, membersOn, type RegisteredMember } from './members-of.ts';
import type { Review } from './review.ts';
import { type Asking, rowsOf } from './rows.ts';
import { standardsNow } from './standards.ts';
import type { SteppedHousehold } from './steps.ts';
import { surveysById } from './surveys.ts';

/** One household of a unit as a recognition would write it, under one standard. */
export interface UnitResult {
  readonly householdId: string;
  readonly standard: string;
  /** Version of it by which the household was classed. */
  readonly standardVersion: number;
  readonly code: string;
  readonly unit: string;
  readonly hamletId: string;
  readonly area: Area;
  readonly class: HouseholdClass;
  readonly deprived: number;
  readonly unknown: number;
  readonly income: number | null;
  readonly b1: number | null;
  readonly b2: number | null;
  readonly persons: number;
  readonly ethnicity: string | null;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: readonly string[];
}

interface Registered {
  readonly id: string;
  readonly code: string;
  readonly unit: string;
  readonly hamletId: string;
  readonly ethnicity: string | null;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: readonly string[];
  readonly facts: HouseholdFacts;
  /** Class of the last result under each standard, by the standard's id. */
  readonly last: Readonly<Record<string, HouseholdClass>>;
}

/** Every household that the register has in the units on the day that counts, with its last results of other reviews. */
const HOUSEHOLDS = `
  SELECT v.household_id AS id, v.code, v.unit, v.hamlet_id AS "hamletId", v.ethnicity, v.policy_family AS "policyFamily", v.unable_to_work AS "unableToWork",
         v.causes, v.facts,
         coalesce((SELECT json_object_agg(l.standard, l.class) FROM (
           SELECT DISTINCT ON (o.standard) o.standard, o.class FROM review_result o JOIN recognition d ON d.tenant = o.tenant AND d.id = o.recognition_id
           WHERE o.tenant = v.tenant AND o.household_id = v.household_id AND o.is_current AND o.review_id <> $2::uuid
           ORDER BY o.standard, d.decided_on DESC, d.recognised_at DESC) l), '{}') AS last
  FROM household_version v
  WHERE v.tenant = $1 AND v.unit = ANY ($3::text[]) AND v.known_to IS NULL AND v.valid_from <= $4::date AND (v.valid_to IS NULL OR $4::date < v.valid_to)
  ORDER BY v.code`;

/** Whether a class stays with a household that the review did not look at. */
const isKept = (found: HouseholdClass | undefined): found is HouseholdClass => found === 'above' || found === 'average-living-standard';

/**
 * The results of whole units: surveyed households from the sheet that stands; the others keep the class of their last result
 * under the same standard where it was above the lists, and are unknown else, with the deprivations that follow from the
 * register's facts.
 *
 * @param surveyed households of the review whose sheets count.
 * @param leftOut ids of households without a result for now.
 */
export async function unitResults(
  db: Asking,
  tenant: string,
  plan: Plan,
  review: Review,
  units: readonly string[],
  surveyed: readonly SteppedHousehold[],
  leftOut: ReadonlySet<string>,
): Promise<UnitResult[]> {
  const households = (await rowsOf<Registered>(db, HOUSEHOLDS, tenant, review.id, units, review.countedOn)).filter(({ id }) => !leftOut.has(id));
  return resultsOf(db, tenant, plan, review, households, surveyed);
}

/** The same for single households of a unit: those that a later decision adds or changes. */
export async function singleResults(
  db: Asking,
  tenant: string,
  plan: Plan,
  review: Review,
  unit: string,
  surveyed: readonly SteppedHousehold[],
): Promise<UnitResult[]> {
  const wanted = new Set(surveyed.map(({ householdId }) => householdId));
  const households = (await rowsOf<Registered>(db, HOUSEHOLDS, tenant, review.id, [unit], review.countedOn)).filter(({ id }) => wanted.has(id));
  return resultsOf(db, tenant, plan, review, households, surveyed);
}

async function resultsOf(
  db: Asking,
  tenant: string,
  plan: Plan,
  review: Review,
  households: readonly Registered[],
  surveyed: readonly SteppedHousehold[],
): Promise<UnitResult[]> {
  const members = new Map<string, RegisteredMember[]>();
  const ids = households.map(({ id }) => id);
  for (const member of await membersOn(db, tenant, ids, review.countedOn))
    members.set(member.householdId, [...(members.get(member.householdId) ?? []), member]);
  const sheets = new Map(
    (
      await surveysById(
        db,
        tenant,
        surveyed.flatMap(({ survey }) => survey ?? []),
      )
    ).map((survey) => [survey.reviewHousehold, survey]),
  );
  const sheetOf = new Map(surveyed.map(({ householdId, id }) => [householdId, sheets.get(id)]));
  const inForce = await standardsNow(db, tenant);
  const standards = review.standards.map((id) => povertyStandard(id, inForce));
  return households.flatMap((household) => {
    const { id, facts, last, ...kept } = household;
    const own = members.get(id) ?? [];
    const sheet = sheetOf.get(id);
    const area: Area = sheet?.area ?? (reportingUnitOf(plan, household.unit, review.countedOn).urban ? 'urban' : 'rural');
    const of = own.map((member): MemberFacts => memberFacts(member, member.facts));
    return standards.map((standard): UnitResult => {
      const row = { ...kept, householdId: id, standard: standard.id, standardVersion: standard.version, area, persons: own.length };
      const found = sheet?.outcomes.find((outcome) => outcome.standard === standard.id);
      if (sheet && found)
        return {
          ...row,
          standardVersion: found.standardVersion,
          class: found.class,
          deprived: found.deprived,
          unknown: found.unknown,
          b2: found.b2,
          b1: sheet.b1,
          income: sheet.income,
        };
      const { deprived, unknown } = deprivationProfile(standard, facts, of, review.countedOn);
      const before = last[standard.id];
      return { ...row, class: isKept(before) ? before : 'unknown', deprived, unknown, b1: null, b2: null, income: null };
    });
  });
}
