import { registerSight } from '@bac-thang/access';
import { searchForm } from '@bac-thang/database';
import { type Context, signedIn } from '../../context.ts';
import type { Transaction } from '../../values/once.ts';
import { unitsAsked } from '../household/register-scope.ts';
import type { Problem } from '../observation/problem.ts';
import type { NewPerson } from './plan/enter-person.ts';
import { warnings } from './plan/problems.ts';

interface Near {
  readonly index: number;
  readonly name: string;
  readonly birthYear: number | null;
  readonly code: string;
}

/** How alike two names must be to be asked about; the same letters without tone marks are 1. */
const ALIKE = 0.7;

/**
 * Members of the register who are much like somebody who enters it: nearly the same name, not of the other sex, and born within a month of
 * each other, or within a year where one birth is not known to the day. Only among households that the session sees.
 */
export async function nearPersons(context: Context, tx: Transaction, entering: readonly NewPerson[], day: string): Promise<Problem[]> {
  const session = signedIn(context);
  if (registerSight(session).reach !== 'all' || entering.length === 0) return [];
  const units = unitsAsked(context, session, undefined) ?? null;
  const names = entering.map(({ name }) => searchForm(name));
  const births = entering.map(({ birthDate, birthYear }) => (birthDate ? Number(birthDate.slice(0, 4)) : (birthYear ?? null)));
  const days = entering.map(({ birthDate }) => birthDate ?? null);
  const sexes = entering.map(({ sex }) => sex ?? null);
  await tx.$executeRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(ALIKE)}, true)`;
  const found = await tx.$queryRaw<Near[]>`
    SELECT DISTINCT ON (new.index) new.index::int AS index, p.name, p.birth_year AS "birthYear", v.code
    FROM unnest(${names}::text[], ${births}::int[], ${days}::date[], ${sexes}::text[]) WITH ORDINALITY new(name, birth, day, sex, index)
      JOIN person_version p ON p.tenant = ${context.tenant} AND p.known_to IS NULL AND p.name_folded OPERATOR(extensions.%) new.name
        AND p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR ${day}::date < p.valid_to)
        AND (new.birth IS NULL OR p.birth_year IS NULL OR abs(p.birth_year - new.birth) <= 1)
        AND (new.day IS NULL OR p.birth_date IS NULL OR abs(p.birth_date - new.day) <= 31) AND (new.sex IS NULL OR p.sex IS NULL OR p.sex = new.sex)
      JOIN household_version v ON v.tenant = p.tenant AND v.household_id = p.household_id AND v.known_to IS NULL
        AND v.valid_from <= ${day}::date AND (v.valid_to IS NULL OR ${day}::date < v.valid_to)
    WHERE ${units}::text[] IS NULL OR v.unit = ANY (${units}::text[])
    ORDER BY new.index, extensions.similarity(p.name_folded, new.name) DESC, v.code`;
  return found.map(({ index, name, birthYear, code }) =>
    warnings.nearPerson(birthYear === null ? name : `${name} (${birthYear})`, code, { index: index - 1, field: 'name' }),
  );
}
