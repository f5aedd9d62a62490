import { canChangeHousehold } from '@bac-thang/access';
import { hashCitizenNumber, sealCitizenNumber } from '@bac-thang/database';
import type { GraphQLResolveInfo } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../../context.ts';
import { rememberKeys } from '../../installation-keys.ts';
import { recordAudit } from '../../values/audit.ts';
import { announce } from '../../values/changes.ts';
import { type Deed, once } from '../../values/once.ts';
import { isRowId } from '../../values/row-id.ts';
import { forbidden, notFound } from '../errors.ts';
import type { LifeEventKind } from '../household/household-view.ts';
import { placeOf } from '../household/register-scope.ts';
import { answerEvent } from './answer-event.ts';
import { nearPersons } from './near-persons.ts';
import type { Hands, NewPerson } from './plan/enter-person.ts';
import { problems } from './plan/problems.ts';
import { type Planned, RegisterDraft } from './plan/register-draft.ts';
import type { RegisterState } from './plan/register-state.ts';
import type { NewHousehold, PlaceOfHousehold } from './plan/registration.ts';
import type { RecordedIds } from './recorded-ids.ts';
import { InvalidEvent, StaleHouseholds } from './refusals.ts';
import { loadState, lockHouseholds, nextCode, placesOf, writeEvent } from './register-store.ts';
import type { LifeEventAnswer } from './results.ts';

interface EventInput {
  readonly idempotencyKey: string;
  readonly happenedOn: string;
  readonly confirmed?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
}

/** A household and its revision that was seen. */
export interface Seen {
  readonly household: string;
  readonly basedOn: string;
}

/** What the plan of an event may use beside the draft. */
interface Given {
  readonly hands: Hands;
  /** The hamlet that the recipe names; undefined: none. */
  readonly place: PlaceOfHousehold | undefined;
  readonly made: NewHousehold;
}

/** A life event: what has to be there before it is planned, and its plan. */
export interface Recipe {
  readonly operation: string;
  readonly kind: LifeEventKind;
  readonly seen: readonly Seen[];
  /** Persons who come from outside, for their citizen numbers and for those they look like. */
  readonly entering?: readonly NewPerson[];
  /** A citizen number that somebody is to have. */
  readonly number?: string | null | undefined;
  readonly hamlet?: string | null | undefined;
  /** The hamlet may lie in a unit in which the session may not write. */
  readonly anyUnit?: boolean;
  readonly plan: (draft: RegisterDraft, given: Given) => Planned;
}

/**
 * Records a life event, or nothing: the households are locked in one order, compared with what was seen, the event is planned on what the
 * register holds now, and written with its line in the log.
 */
export function recordLifeEvent(context: Context, input: EventInput, recipe: Recipe, info: GraphQLResolveInfo): Promise<LifeEventAnswer> {
  return answerEvent(context, info, () => once(context, recipe.operation, input, (deed) => record(context, deed, input, recipe)));
}

async function record(context: Context, deed: Deed, input: EventInput, recipe: Recipe): Promise<RecordedIds> {
  const { tx, tenant, plan, at } = deed;
  if (input.happenedOn > at.toISOString().slice(0, 10)) throw new InvalidEvent([problems.future]);
  if ((input.note ?? '').length > 1_000) throw new InvalidEvent([problems.tooLong('note', 1_000)]);
  const ids = [...new Set(recipe.seen.map(({ household }) => household.toLowerCase()))];
  await lockSeen(context, deed, recipe.seen);
  const place = await placeAsked(context, deed, recipe);
  const hashes = [...(recipe.entering ?? []).map(({ citizenNumber }) => citizenNumber), recipe.number].flatMap((number) =>
    number ? [hashOf(context, number)] : [],
  );
  const state = await loadState(tx, tenant, ids, [], hashes);
  const id = uuidv7();
  const made = { household: uuidv7(), code: recipe.kind === 'registration' || recipe.kind === 'split' ? await nextCode(tx, tenant, lettersOf(plan.id)) : '' };
  const draft = new RegisterDraft({ state, event: id, day: input.happenedOn, newId: () => uuidv7() });
  const planned = recipe.plan(draft, { hands: await handsOf(context, deed, state, ids), place, made });
  const near = recipe.entering ? await nearPersons(context, tx, recipe.entering, input.happenedOn) : [];
  refuseUnlessConfirmed({ ...planned, warnings: [...planned.warnings, ...near] }, input.confirmed ?? []);
  const isMade = planned.change.openedHouseholds.some(({ household }) => household === made.household);
  return finish(context, deed, {
    id,
    kind: recipe.kind,
    happenedOn: input.happenedOn,
    planned,
    note: input.note,
    households: isMade ? [made.household, ...ids] : ids,
    made: isMade ? [made] : [],
  });
}

/** bac-ha: BH. */
const lettersOf = (plan: string): string =>
  plan
    .split('-')
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase()
    .padEnd(2, 'X')
    .slice(0, 2);

const hashOf = ({ keys }: Context, number: string): string => hashCitizenNumber(keys, number.replace(/[\s.-]/g, '')).toString('base64');

/** @throws NOT_FOUND for what does not exist or is not the session's to change; StaleHouseholds for what has moved on. */
export async function lockSeen(context: Context, { tx, tenant, session }: Deed, seen: readonly Seen[]): Promise<void> {
  const missing = () => notFound('hộ này', 'this household');
  if (seen.length === 0) return;
  if (!seen.every(({ household }) => isRowId(household))) throw missing();
  const ids = [...new Set(seen.map(({ household }) => household.toLowerCase()))];
  const locked = await lockHouseholds(tx, tenant, ids);
  const places = await placesOf(tx, tenant, ids);
  if (locked.length < ids.length || !places.every(({ unit }) => canChangeHousehold(session, placeOf(context, unit)))) throw missing();
  const stale = seen.filter(({ household, basedOn }) => locked.find(({ id }) => id === household.toLowerCase())?.lastEvent !== basedOn.toLowerCase());
  if (stale.length > 0) throw new StaleHouseholds([...new Set(stale.map(({ household }) => household.toLowerCase()))]);
}

async function placeAsked(context: Context, { tx, tenant, session }: Deed, { hamlet, anyUnit }: Recipe): Promise<PlaceOfHousehold | undefined> {
  if (hamlet == null) return undefined;
  const found = isRowId(hamlet) ? await tx.hamlet.findUnique({ where: { tenant_id: { tenant, id: hamlet } } }) : null;
  if (!found) throw new InvalidEvent([problems.unknownHamlet]);
  if (!anyUnit && !canChangeHousehold(session, placeOf(context, found.unit))) throw forbidden();
  return { hamlet: found.id, unit: found.unit };
}

/** Sealing, and the codes of other households as far as the session sees them. */
async function handsOf(context: Context, { tx, tenant, session }: Deed, state: RegisterState, own: readonly string[]): Promise<Hands> {
  const elsewhere = [...new Set(state.persons.map(({ household }) => household))].filter((household) => !own.includes(household));
  const places = [...state.households, ...(elsewhere.length > 0 ? await placesOf(tx, tenant, elsewhere) : [])];
  return {
    seal: (person, number) => {
      const { sealed, hash, tail } = sealCitizenNumber(context.keys, person, number);
      return { sealed: sealed.toString('base64'), hash: hash.toString('base64'), tail };
    },
    hashOf: (number) => hashOf(context, number),
    visibleCode: (household) => places.find((one) => one.household === household && canChangeHousehold(session, placeOf(context, one.unit)))?.code,
  };
}

/** @throws InvalidEvent for what stands against a plan, and for what is unlikely and not confirmed. */
function refuseUnlessConfirmed({ problems: found, warnings }: Pick<Planned, 'problems' | 'warnings'>, confirmed: readonly string[]): void {
  const open = warnings.filter(({ code }) => !confirmed.includes(code));
  if (found.length > 0 || open.length > 0) throw new InvalidEvent(found, open);
}

interface Finished {
  readonly id: string;
  readonly kind: LifeEventKind;
  readonly happenedOn: string;
  readonly planned: Planned;
  readonly note?: string | null | undefined;
  readonly undoes?: string;
  readonly households: readonly string[];
  readonly made: readonly NewHousehold[];
}

/** Writes a planned event, its line in the log and the news of it. */
export async function finish(context: Context, { tx, tenant, session, at }: Deed, event: Finished): Promise<RecordedIds> {
  const { planned, note, made, households, ...row } = event;
  const { change } = planned;
  if (change.openedPersons.some(({ citizenNumber }) => citizenNumber !== null)) await rememberKeys(tx, tenant, context.keys, at);
  const places = households.length > 0 ? await placesOf(tx, tenant, households) : [];
  const unit = places[0]?.unit ?? change.openedHouseholds[0]?.unit ?? '';
  const detail = { ...planned.detail, ...(note?.trim() ? { note: note.trim() } : {}) };
  await writeEvent(tx, tenant, { ...row, at, accountId: session.accountId, unit, detail, households, made }, change);
  await recordAudit(tx, {
    tenant,
    at,
    accountId: session.accountId,
    action: event.undoes ? 'life-event:undo' : 'life-event:record',
    subject: event.id,
    detail: { kind: event.kind, happenedOn: event.happenedOn, households: [...households], ...(event.undoes ? { undoes: event.undoes } : {}) },
  });
  await announce(tx, tenant, at, 'household.changed', [{ event: event.id, kind: event.kind, households }]);
  return { event: event.id, households };
}
