import { searchForm } from '@bac-thang/database';
import type { Transaction } from '../../values/once.ts';
import type { HouseholdState, PersonState, RegisterChange, RegisterState } from './plan/register-state.ts';

/** A household as it is locked for a change. */
export interface LockedHousehold {
  readonly id: string;
  readonly code: string;
  readonly lastEvent: string;
}

/** Locks households in one order until the transaction ends, so that of two officers one waits. Those that do not exist are left out. */
export const lockHouseholds = (tx: Transaction, tenant: string, ids: readonly string[]): Promise<LockedHousehold[]> =>
  tx.$queryRaw<LockedHousehold[]>`
    SELECT id, code, last_event AS "lastEvent" FROM household WHERE tenant = ${tenant} AND id = ANY (${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;

type PersonRow = Omit<PersonState, 'citizenNumber'> & { readonly sealed: string | null; readonly hash: string | null; readonly tail: string | null };

const personOf = ({ sealed, hash, tail, ...row }: PersonRow): PersonState => ({
  ...row,
  citizenNumber: sealed !== null && hash !== null && tail !== null ? { sealed, hash, tail } : null,
});

/** A row of the register whether it still holds or not. */
export interface Recorded {
  /** Event that closed it; null: it holds. */
  readonly closedBy: string | null;
}

/**
 * What the register holds of households, and of everybody who ever was a member of them, wherever else they were; and of others by their
 * ids and by the hashes of their citizen numbers.
 */
export async function loadState(
  tx: Transaction,
  tenant: string,
  households: readonly string[],
  persons: readonly string[],
  hashes: readonly string[],
): Promise<RegisterState> {
  const ids = [...households];
  const numbers = hashes.map((hash) => Buffer.from(hash, 'base64'));
  return {
    households: await tx.$queryRaw<HouseholdState[]>`
      SELECT id, household_id AS household, code, hamlet_id AS hamlet, unit, valid_from::text AS "validFrom", valid_to::text AS "validTo", opened_by AS "openedBy",
        ethnicity, phone, policy_family AS "policyFamily", unable_to_work AS "unableToWork", causes, wishes, facts
      FROM household_version WHERE tenant = ${tenant} AND household_id = ANY (${ids}::uuid[]) AND known_to IS NULL`,
    persons: (
      await tx.$queryRaw<PersonRow[]>`
        WITH who AS (
          SELECT person_id FROM person_version WHERE tenant = ${tenant} AND household_id = ANY (${ids}::uuid[]) AND known_to IS NULL
          UNION SELECT unnest(${[...persons]}::uuid[])
          UNION SELECT person_id FROM person_version WHERE tenant = ${tenant} AND citizen_number_hash = ANY (${numbers}) AND known_to IS NULL)
        SELECT p.id, p.person_id AS person, p.household_id AS household, p.relation, p.valid_from::text AS "validFrom", p.valid_to::text AS "validTo", p.opened_by AS "openedBy",
          p.name, p.birth_date::text AS "birthDate", p.birth_year AS "birthYear", p.sex, p.ethnicity, p.facts,
          translate(encode(p.citizen_number_sealed, 'base64'), E'\n', '') AS sealed, encode(p.citizen_number_hash, 'base64') AS hash, p.citizen_number_tail AS tail
        FROM person_version p JOIN who ON who.person_id = p.person_id WHERE p.tenant = ${tenant} AND p.known_to IS NULL`
    ).map(personOf),
  };
}

/** Every row of households that there ever was, with the event that closed it. */
export async function loadRecorded(
  tx: Transaction,
  tenant: string,
  households: readonly string[],
): Promise<{ households: (HouseholdState & Recorded)[]; persons: (PersonState & Recorded)[] }> {
  const ids = [...households];
  const persons = await tx.$queryRaw<(PersonRow & Recorded)[]>`
    SELECT p.id, p.person_id AS person, p.household_id AS household, p.relation, p.valid_from::text AS "validFrom", p.valid_to::text AS "validTo", p.opened_by AS "openedBy",
      p.closed_by AS "closedBy", p.name, p.birth_date::text AS "birthDate", p.birth_year AS "birthYear", p.sex, p.ethnicity, p.facts,
      translate(encode(p.citizen_number_sealed, 'base64'), E'\n', '') AS sealed, encode(p.citizen_number_hash, 'base64') AS hash, p.citizen_number_tail AS tail
    FROM person_version p WHERE p.tenant = ${tenant} AND p.household_id = ANY (${ids}::uuid[])`;
  return {
    households: await tx.$queryRaw<(HouseholdState & Recorded)[]>`
      SELECT id, household_id AS household, code, hamlet_id AS hamlet, unit, valid_from::text AS "validFrom", valid_to::text AS "validTo", opened_by AS "openedBy",
        closed_by AS "closedBy", ethnicity, phone, policy_family AS "policyFamily", unable_to_work AS "unableToWork", causes, wishes, facts
      FROM household_version WHERE tenant = ${tenant} AND household_id = ANY (${ids}::uuid[])`,
    persons: persons.map(({ closedBy, ...row }) => ({ ...personOf(row), closedBy })),
  };
}

/** Where households are now, the last place of those that are no more. */
export const placesOf = (tx: Transaction, tenant: string, ids: readonly string[]): Promise<{ household: string; code: string; unit: string }[]> =>
  tx.$queryRaw`
    SELECT DISTINCT ON (household_id) household_id AS household, code, unit FROM household_version
    WHERE tenant = ${tenant} AND household_id = ANY (${[...ids]}::uuid[])
    ORDER BY household_id, (known_to IS NULL) DESC, valid_from DESC, known_from DESC`;

/** The next code of a household: two letters of the plan and a running number. */
export async function nextCode(tx: Transaction, tenant: string, letters: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ last: bigint }[]>`
    INSERT INTO running_number (tenant, series, last)
    SELECT ${tenant}, 'household', coalesce(max(substr(code, 4)::bigint), 0) + 1 FROM household WHERE tenant = ${tenant} AND code LIKE ${`${letters}-%`}
    ON CONFLICT (tenant, series) DO UPDATE SET last = greatest(running_number.last + 1, EXCLUDED.last)
    RETURNING last`;
  return `${letters}-${String(row?.last).padStart(6, '0')}`;
}

export interface EventRow {
  readonly id: string;
  readonly kind: string;
  readonly happenedOn: string;
  readonly at: Date;
  readonly accountId: string;
  readonly unit: string;
  readonly undoes?: string;
  readonly detail: object;
  /** Ids of all households that it touches. */
  readonly households: readonly string[];
  /** Households that did not exist before it. */
  readonly made: readonly { readonly household: string; readonly code: string }[];
}

/** Writes an event and what it changes; the constraints of the database have the last word. */
export async function writeEvent(tx: Transaction, tenant: string, event: EventRow, change: RegisterChange): Promise<void> {
  const { id, kind, happenedOn, at, accountId, unit, undoes, detail, households, made } = event;
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const known = { tenant, knownFrom: at, openedBy: id };
  await tx.lifeEvent.create({ data: { tenant, id, kind, happenedOn: day(happenedOn), recordedAt: at, accountId, unit, undoes: undoes ?? null, detail } });
  await tx.household.createMany({ data: made.map(({ household, code }) => ({ tenant, id: household, code, lastEvent: id })) });
  await tx.household.updateMany({ where: { tenant, id: { in: [...households] } }, data: { lastEvent: id } });
  await tx.lifeEventHousehold.createMany({ data: households.map((householdId) => ({ tenant, householdId, eventId: id })) });
  const closing = (rows: readonly string[]) => ({ where: { tenant, id: { in: [...rows] } }, data: { knownTo: at, closedBy: id } });
  await tx.householdVersion.updateMany(closing(change.closedHouseholds));
  await tx.personVersion.updateMany(closing(change.closedPersons));
  await tx.householdVersion.createMany({
    data: change.openedHouseholds.map(({ household, hamlet, validFrom, validTo, openedBy: _openedBy, causes, wishes, facts, ...row }) => ({
      ...row,
      ...known,
      householdId: household,
      hamletId: hamlet,
      validFrom: day(validFrom),
      validTo: validTo === null ? null : day(validTo),
      causes: [...causes],
      wishes: [...wishes],
      facts: facts as object,
    })),
  });
  await tx.person.createMany({
    data: [...new Set(change.openedPersons.map(({ person }) => person))].map((person) => ({ tenant, id: person })),
    skipDuplicates: true,
  });
  await tx.personVersion.createMany({
    data: change.openedPersons.map(({ person, household, validFrom, validTo, openedBy: _openedBy, birthDate, citizenNumber, facts, ...row }) => ({
      ...row,
      ...known,
      personId: person,
      householdId: household,
      validFrom: day(validFrom),
      validTo: validTo === null ? null : day(validTo),
      nameFolded: searchForm(row.name),
      birthDate: birthDate === null ? null : day(birthDate),
      citizenNumberSealed: citizenNumber && Buffer.from(citizenNumber.sealed, 'base64'),
      citizenNumberHash: citizenNumber && Buffer.from(citizenNumber.hash, 'base64'),
      citizenNumberTail: citizenNumber?.tail ?? null,
      facts: facts as object,
    })),
  });
}
