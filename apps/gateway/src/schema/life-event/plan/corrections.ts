import type { Relation } from '../../household/person-words.ts';
import type { Hands } from './enter-person.ts';
import { type GivenHousehold, householdFields } from './household-fields.ts';
import { type GivenPerson, personFields } from './person-fields.ts';
import { problems } from './problems.ts';
import type { NewRelation, Planned, RegisterDraft } from './register-draft.ts';
import { laterDay, type PersonState } from './register-state.ts';

/** Names of the fields that an input gives. */
const givenFields = (input: object): string[] =>
  Object.entries(input).flatMap(([field, value]) =>
    value === undefined ? [] : field === 'facts' && value !== null ? Object.keys(value).map((fact) => `facts.${fact}`) : [field],
  );

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Sửa sai: what is given of a household is so from the day on. */
export function planHouseholdCorrection(draft: RegisterDraft, household: string, input: GivenHousehold): Planned {
  const version = draft.requireHousehold(household);
  if (!version) return draft.planned({});
  const { fields, problems: found } = householdFields(version, input);
  draft.problems.push(...found);
  const { ethnicity, phone, policyFamily, unableToWork, causes, wishes, facts } = version;
  if (same(fields, { ethnicity, phone, policyFamily, unableToWork, causes, wishes, facts })) draft.problems.push(problems.nothing);
  if (draft.problems.length === 0) draft.changeHousehold(version, fields);
  return draft.planned({ fields: givenFields(input) });
}

interface MemberCorrection extends GivenPerson {
  readonly relation?: Relation | null | undefined;
  readonly relations?: readonly NewRelation[] | null | undefined;
}

/**
 * Sửa sai: what is given of a member is so from the day on.
 *
 * Who somebody is does not change with time: name, birth, sex, ethnicity and citizen number are corrected in every later row as well, also
 * in another household. What changes with time, relation and facts, is corrected only where nothing later is recorded.
 */
export function planMemberCorrection(
  draft: RegisterDraft,
  household: string,
  person: string,
  { relation, relations, ...input }: MemberCorrection,
  hands: Hands,
): Planned {
  const version = draft.requireHousehold(household);
  const row = version && draft.requireMember(household, person, { field: 'person' });
  const detail = { person, fields: [...givenFields(input), ...(relation == null ? [] : ['relation'])] };
  if (!row) return draft.planned(detail);
  const { fields, problems: found } = personFields(row, input, (number) => hands.seal(person, number), draft.day);
  draft.problems.push(...found);
  const taken =
    fields.citizenNumber === null || fields.citizenNumber.hash === row.citizenNumber?.hash ? undefined : draft.personWithNumber(fields.citizenNumber.hash);
  if (taken !== undefined && taken !== person) {
    const last = draft.rowsOf(taken).at(-1) as PersonState;
    draft.problems.push(problems.citizenNumberTaken(hands.visibleCode(last.household), { field: 'citizenNumber' }));
  }
  if (relation != null && relation !== row.relation && row.relation === 'head') draft.problems.push(problems.noHead('relation'));
  if (draft.problems.length > 0) return draft.planned(detail);

  const { facts, ...who } = fields;
  const wasWho = {
    name: row.name,
    birthDate: row.birthDate,
    birthYear: row.birthYear,
    sex: row.sex,
    ethnicity: row.ethnicity,
    citizenNumber: row.citizenNumber,
  };
  const whoChanges = !same({ ...who, citizenNumber: who.citizenNumber?.hash ?? null }, { ...wasWho, citizenNumber: wasWho.citizenNumber?.hash ?? null });
  const restChanges = !same(facts, row.facts) || (relation != null && relation !== row.relation);
  if (!whoChanges && !restChanges) draft.problems.push(problems.nothing);
  if (restChanges && row.validTo !== null) draft.problems.push(problems.later(row.name, row.validTo));
  if (draft.problems.length > 0) return draft.planned(detail);

  const kept = whoChanges ? who : wasWho;
  for (const later of draft.rowsOf(person).filter(({ validTo }) => validTo === null || validTo > draft.day)) {
    if (later !== row && !whoChanges) continue;
    const patch = later === row ? { facts, relation: relation === 'head' || relation == null ? later.relation : relation } : {};
    draft.closePersonRow(later);
    if (later.validFrom < draft.day) draft.openPerson({ ...later, validTo: draft.day });
    draft.openPerson({ ...later, ...patch, ...kept, validFrom: laterDay(later.validFrom, draft.day) });
  }
  if (relation === 'head' && row.relation !== 'head') draft.makeHead(household, person, relations ?? []);
  return draft.planned(detail);
}
