import type { RegisterSight } from '@bac-thang/access';
import type pg from 'pg';
import { asOf } from './household-rows.ts';
import type { MemberView } from './household-view.ts';
import { relations } from './person-words.ts';

interface Row extends Omit<MemberView, 'sight'> {
  readonly household: string;
}

/** Members of households, each on its own day; the head first, then in the order of the relations and of age. */
export async function readMembers(
  pool: pg.Pool,
  tenant: string,
  households: readonly { readonly id: string; readonly on: string }[],
  sight: RegisterSight,
  moment: Date | undefined,
): Promise<Map<string, MemberView[]>> {
  const { rows } = await pool.query<Row>(
    `SELECT p.household_id AS household, p.person_id AS id, p.name, p.relation, p.birth_date::text AS "birthDate", p.birth_year AS "birthYear", p.sex, p.ethnicity,
       p.citizen_number_tail AS "citizenNumberTail", p.facts
     FROM unnest($2::uuid[], $3::date[]) h(id, day) JOIN person_version p ON p.tenant = $1 AND p.household_id = h.id
     WHERE ${asOf('p', 'h.day', moment ? '$4::timestamptz' : 'now')}
     ORDER BY p.household_id, array_position(${RELATIONS}, p.relation), p.birth_date NULLS LAST, p.birth_year NULLS LAST, p.person_id`,
    [tenant, households.map(({ id }) => id), households.map(({ on }) => on), ...(moment ? [moment] : [])],
  );
  const found = new Map<string, MemberView[]>();
  for (const { household, ...row } of rows) found.set(household, [...(found.get(household) ?? []), { ...row, sight }]);
  return found;
}

const RELATIONS = `ARRAY[${relations.map((relation) => `'${relation}'`).join(', ')}]`;
