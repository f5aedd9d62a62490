import {
  type Area,
  classByIncome,
  deprivationProfile,
  type HouseholdClass,
  type HouseholdFacts,
  type Indicator,
  type MemberFacts,
  type PovertyStandard,
  popcount,
} from '@bac-thang/indicators';
import type pg from 'pg';
import { type RecognisedReview, recognisedUnits } from './recognised-reviews.ts';

/** One household as a review recognised it, and what it would be under another standard. */
export interface ReclassedHousehold {
  readonly unit: string;
  readonly persons: number;
  readonly recognised: HouseholdClass;
  /** `unknown` where the facts do not allow an answer. */
  readonly under: HouseholdClass;
}

interface Row {
  readonly id: string;
  readonly area: Area;
  readonly class: HouseholdClass;
  readonly deprived: number;
  readonly unknown: number;
  readonly income: string | null;
  readonly persons: number;
  readonly facts: HouseholdFacts | null;
}

const HOUSEHOLDS = `
  SELECT r.household_id AS id, r.area, r.class, r.deprived, r.unknown, r.income, r.persons, v.facts
  FROM review_result r
  JOIN recognition c ON c.tenant = r.tenant AND c.id = r.recognition_id
  LEFT JOIN household_version v ON v.tenant = r.tenant AND v.household_id = r.household_id
    AND v.valid_from <= $5::date AND (v.valid_to IS NULL OR $5::date < v.valid_to)
    AND v.known_from <= c.recognised_at AND (v.known_to IS NULL OR c.recognised_at < v.known_to)
  WHERE r.tenant = $1 AND r.year = $2 AND r.standard = $3 AND r.review_id = $4 AND r.unit = $6 AND r.is_current`;

const MEMBERS = `
  SELECT p.household_id AS household, p.person_id AS id, coalesce(p.birth_date::text, p.birth_year::text) AS birth, p.sex, p.facts
  FROM review_result r
  JOIN recognition c ON c.tenant = r.tenant AND c.id = r.recognition_id
  JOIN person_version p ON p.tenant = r.tenant AND p.household_id = r.household_id
    AND p.valid_from <= $5::date AND (p.valid_to IS NULL OR $5::date < p.valid_to)
    AND p.known_from <= c.recognised_at AND (p.known_to IS NULL OR c.recognised_at < p.known_to)
  WHERE r.tenant = $1 AND r.year = $2 AND r.standard = $3 AND r.review_id = $4 AND r.unit = $6 AND r.is_current`;

/** What decides an indicator, without the words about it. */
function parametersOf(indicator: Indicator): string {
  const { name, deprivedWhen, listed, cutoff, dimension, ...parameters } = indicator;
  return JSON.stringify(parameters);
}

/** Place in the one standard of each indicator of the other that it has with the same cut-off; -1: it has it not. */
function sharedPlaces(from: PovertyStandard, to: PovertyStandard): readonly number[] {
  const known = from.indicators.map(parametersOf);
  return to.indicators.map((indicator) => known.indexOf(parametersOf(indicator)));
}

const ofPersons = new Set<string>(['employment', 'dependants', 'nutrition', 'health_insurance', 'adult_education', 'child_schooling']);

/**
 * The households of a review under a standard that it was not read under. An indicator that both standards have with the same
 * cut-off keeps the review's answer; the others are taken from the facts that the register knew when the household was
 * recognised; the income is the review's. What is not known stays unknown and is never guessed.
 */
export async function classesUnderStandard(
  pool: pg.Pool,
  tenant: string,
  review: RecognisedReview,
  from: PovertyStandard,
  to: PovertyStandard,
): Promise<readonly ReclassedHousehold[]> {
  const shared = sharedPlaces(from, to);
  const needsMembers = to.indicators.some(({ id }, place) => shared[place] === -1 && ofPersons.has(id));
  const needsFacts = shared.includes(-1);
  const found: ReclassedHousehold[] = [];
  // unit by unit, so that no statement is long and other requests go on in between
  for (const unit of recognisedUnits(review)) {
    const values = [tenant, review.year, from.id, review.id, review.countedOn, unit];
    const { rows } = await pool.query<Row>(HOUSEHOLDS, values);
    const members = needsMembers ? await membersByHousehold(pool, values) : new Map<string, MemberFacts[]>();
    for (const row of rows) {
      let [deprived, unknown] = needsFacts ? profileFromFacts(to, row, members.get(row.id) ?? [], review.countedOn) : [0, 0];
      for (const [at, before] of shared.entries()) {
        if (before < 0) continue;
        deprived = (deprived & ~(1 << at)) | (((row.deprived >> before) & 1) << at);
        unknown = (unknown & ~(1 << at)) | (((row.unknown >> before) & 1) << at);
      }
      const income = row.income === null ? undefined : Number(row.income);
      const under = classByIncome(to, row.area, income, popcount(deprived), popcount(unknown)).class;
      found.push({ unit, persons: row.persons, recognised: row.class, under });
    }
  }
  return found;
}

function profileFromFacts(standard: PovertyStandard, { facts, area }: Row, members: readonly MemberFacts[], on: string): [number, number] {
  const { deprived, unknown } = deprivationProfile(standard, { ...facts, area }, members, on);
  return [deprived, unknown];
}

async function membersByHousehold(pool: pg.Pool, values: readonly unknown[]): Promise<Map<string, MemberFacts[]>> {
  interface Member {
    household: string;
    id: string;
    birth: string | null;
    sex: 'male' | 'female' | null;
    facts: Omit<MemberFacts, 'id'>;
  }
  const { rows } = await pool.query<Member>(MEMBERS, [...values]);
  const members = new Map<string, MemberFacts[]>();
  for (const { household, id, birth, sex, facts } of rows) {
    const member: MemberFacts = { ...facts, id, birth: birth ?? undefined, sex: sex ?? undefined };
    const others = members.get(household);
    if (others) others.push(member);
    else members.set(household, [member]);
  }
  return members;
}
