import { isDeepStrictEqual } from 'node:util';
import type { HouseholdFacts, MemberFacts } from '@bac-thang/indicators';
import { v7 as uuidv7 } from 'uuid';
import { RegisterDraft } from '../schema/life-event/plan/register-draft.ts';
import type { HouseholdFields, Span } from '../schema/life-event/plan/register-state.ts';
import { loadState, lockHouseholds, writeEvent } from '../schema/life-event/register-store.ts';
import { recordAudit } from '../values/audit.ts';
import { announce } from '../values/changes.ts';
import type { Deed } from '../values/once.ts';
import { problem, refuseIf } from './refusal.ts';

/** What a finished sheet says of a household from its day on. */
export interface SurveyedFacts {
  readonly reviewHousehold: string;
  readonly householdId: string;
  readonly code: string;
  readonly unit: string;
  readonly surveyedOn: string;
  readonly household: Pick<HouseholdFields, 'policyFamily' | 'unableToWork' | 'causes' | 'wishes'> & { readonly facts: Omit<HouseholdFacts, 'area'> };
  readonly members: readonly { readonly person: string; readonly facts: Omit<MemberFacts, 'id' | 'birth' | 'sex'> }[];
}

/**
 * Rows that take over what the sheet says: the one that holds on its day, and later ones that only carried its facts on. What
 * was found later stays.
 */
function carriers<Row extends Span>(rows: readonly Row[], day: string, patch: Partial<Row>): Row[] {
  const fields = Object.keys(patch) as (keyof Row)[];
  const picked = (row: Row) => fields.map((field) => row[field]);
  const [first, ...later] = rows.filter(({ validTo }) => validTo === null || day < validTo);
  if (!first || isDeepStrictEqual(picked(first), Object.values(patch))) return [];
  return [first, ...later.filter((row) => isDeepStrictEqual(picked(row), picked(first)))];
}

/** Writes the facts of a finished sheet into the register as a life event of kind "survey". @returns the event's id. */
export async function intoRegister(deed: Deed, { reviewHousehold, householdId, code, unit, surveyedOn, household, members }: SurveyedFacts): Promise<string> {
  const { tx, tenant, session, at } = deed;
  await lockHouseholds(tx, tenant, [householdId]);
  const state = await loadState(tx, tenant, [householdId], [], []);
  const event = uuidv7();
  const draft = new RegisterDraft({ state, event, day: surveyedOn, newId: () => uuidv7() });
  const from = (validFrom: string) => (validFrom < surveyedOn ? surveyedOn : validFrom);
  for (const row of carriers(draft.versionsOf(householdId), surveyedOn, household)) {
    draft.closeHousehold(row);
    if (row.validFrom < surveyedOn) draft.openHousehold({ ...row, validTo: surveyedOn });
    draft.openHousehold({ ...row, ...household, validFrom: from(row.validFrom) });
  }
  for (const { person, facts } of members) {
    const own = draft.rowsOf(person).filter((row) => row.household === householdId);
    for (const row of carriers(own, surveyedOn, { facts })) {
      draft.closePersonRow(row);
      if (row.validFrom < surveyedOn) draft.openPerson({ ...row, validTo: surveyedOn });
      draft.openPerson({ ...row, facts, validFrom: from(row.validFrom) });
    }
  }
  const { change, problems } = draft.planned({});
  refuseIf(problems.map(({ code: found, text }) => problem(found, text.vi, text.en, { households: [code] })));
  const detail = { households: [code], reviewHousehold };
  await writeEvent(
    tx,
    tenant,
    { id: event, kind: 'survey', happenedOn: surveyedOn, at, accountId: session.accountId, unit, detail, households: [householdId], made: [] },
    change,
  );
  await recordAudit(tx, {
    ...{ tenant, at, accountId: session.accountId, action: 'life-event:record', subject: event },
    detail: { kind: 'survey', happenedOn: surveyedOn, households: [householdId] },
  });
  await announce(tx, tenant, at, 'household.changed', [{ event, kind: 'survey', households: [householdId] }]);
  return event;
}
