import type { MemberFacts } from '@bac-thang/indicators';
import { type Asking, rowsOf } from './rows.ts';

/** A member as the register has him on a day. */
export interface RegisteredMember {
  readonly householdId: string;
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly sex: 'female' | 'male' | null;
  readonly ethnicity: string | null;
  readonly facts: Omit<MemberFacts, 'id' | 'birth' | 'sex'>;
}

const MEMBERS = `
  SELECT p.household_id AS "householdId", p.person_id AS id, p.name, p.relation, p.birth_date::text AS "birthDate", p.birth_year AS "birthYear", p.sex,
         p.ethnicity, p.facts
  FROM person_version p
  WHERE p.tenant = $1 AND p.household_id = ANY ($2::uuid[]) AND p.valid_from <= $3::date AND (p.valid_to IS NULL OR $3::date < p.valid_to)
    AND CASE WHEN $4::timestamptz IS NULL THEN p.known_to IS NULL ELSE p.known_from <= $4::timestamptz AND (p.known_to IS NULL OR $4::timestamptz < p.known_to) END
  ORDER BY p.household_id, p.relation <> 'head', p.birth_year NULLS LAST, p.birth_date, p.person_id`;

/** Members of households on a day, the head first; as the register knew them at a moment, or knows them now. */
export const membersOn = (db: Asking, tenant: string, households: readonly string[], day: string, knownAt: Date | null = null): Promise<RegisteredMember[]> =>
  rowsOf<RegisteredMember>(db, MEMBERS, tenant, households, day, knownAt);

/** A member as the calculation takes him, with facts from the register or from a sheet. */
export function memberFacts({ id, birthDate, birthYear, sex }: RegisteredMember, facts: Omit<MemberFacts, 'id' | 'birth' | 'sex'>): MemberFacts {
  const birth = birthDate ?? birthYear?.toString();
  return { ...facts, id, ...(birth ? { birth } : {}), ...(sex ? { sex } : {}) };
}
