import { canChangeHousehold } from '@bac-thang/access';
import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../../context.ts';
import type { Deed } from '../../values/once.ts';
import { isRowId } from '../../values/row-id.ts';
import { notFound } from '../errors.ts';
import type { LifeEventKind } from '../household/household-view.ts';
import { placeOf } from '../household/register-scope.ts';
import { eventNouns } from './event-sentence.ts';
import { problems } from './plan/problems.ts';
import type { HouseholdState, PersonState } from './plan/register-state.ts';
import { type LaterEvent, planUndo } from './plan/undoing.ts';
import { finish } from './record-life-event.ts';
import type { RecordedIds } from './recorded-ids.ts';
import { InvalidEvent } from './refusals.ts';
import { loadRecorded, loadState, lockHouseholds, placesOf, type Recorded } from './register-store.ts';

interface EventOfHouseholds {
  readonly id: string;
  readonly kind: LifeEventKind;
  readonly happenedOn: string;
  readonly recordedAt: Date;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

/**
 * Takes an event back: closes what it opened and opens again what it closed.
 *
 * @throws NOT_FOUND for an event that does not exist or that touches a household which the session may not change; InvalidEvent while a
 * later event rests on it, naming that one.
 */
export async function undoEvent(
  context: Context,
  deed: Deed,
  input: { readonly event: string; readonly note?: string | null | undefined },
): Promise<RecordedIds> {
  const { tx, tenant, session, at } = deed;
  const missing = () => notFound('sự kiện này', 'this event');
  if (!isRowId(input.event)) throw missing();
  const eventId = input.event.toLowerCase();
  const touched = (await tx.lifeEventHousehold.findMany({ where: { tenant, eventId }, select: { householdId: true } })).map(({ householdId }) => householdId);
  if (touched.length === 0) throw missing();
  await lockHouseholds(tx, tenant, touched);
  const places = await placesOf(tx, tenant, touched);
  if (!places.every(({ unit }) => canChangeHousehold(session, placeOf(context, unit)))) throw missing();

  const events = await eventsOf(deed, touched);
  const undone = events.find(({ id }) => id === eventId);
  if (!undone) throw missing();
  if (undone.undoneBy) throw new InvalidEvent([problems.undone]);
  if (undone.kind === 'undo') throw new InvalidEvent([problems.undoOfUndo]);
  if (undone.kind === 'survey') throw new InvalidEvent([problems.reviewEvent]);

  const recorded = await loadRecorded(tx, tenant, touched);
  const undoes = new Map(events.flatMap(({ id, undoes: of }) => (of ? [[id, of] as const] : [])));
  const standing = standingRows(recorded, undoes, eventId);
  const asLater = (id: string | null): LaterEvent[] =>
    events.flatMap((event) =>
      event.id === id ? [{ id: event.id, what: eventNouns[event.kind], isSurvey: event.kind === 'survey', happenedOn: event.happenedOn }] : [],
    );
  const state = await loadState(
    tx,
    tenant,
    touched,
    [...new Set(recorded.persons.map(({ person }) => person))],
    recorded.persons.flatMap(({ closedBy, citizenNumber }) => (closedBy === eventId && citizenNumber ? [citizenNumber.hash] : [])),
  );
  const of = <Row extends { readonly id: string; readonly openedBy: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => (standing.has(row.id) ? { ...row, openedBy: eventId } : row));
  const id = uuidv7();
  const planned = planUndo({
    state: { households: of(state.households), persons: of(state.persons) },
    event: id,
    newId: () => uuidv7(),
    undone: {
      id: eventId,
      closedHouseholds: closedRows(recorded.households, eventId),
      closedPersons: closedRows(recorded.persons, eventId),
      reclosedBy: [...new Set(reclosedBy(recorded, undoes, eventId))].flatMap(asLater),
      laterEvents: events
        .filter((event) => event.recordedAt >= undone.recordedAt && event.id !== eventId && event.kind !== 'undo' && event.undoneBy === null)
        .flatMap((event) => asLater(event.id)),
    },
  });
  if (planned.problems.length > 0) throw new InvalidEvent(planned.problems);
  return finish(context, deed, {
    id,
    kind: 'undo',
    happenedOn: at.toISOString().slice(0, 10),
    planned,
    note: input.note,
    undoes: eventId,
    households: touched,
    made: [],
  });
}

const closedRows = <Row extends object>(rows: readonly (Row & Recorded)[], event: string): Row[] =>
  rows.flatMap(({ closedBy, ...row }) => (closedBy === event ? [row as unknown as Row] : []));

/** The events of households, the latest first. */
const eventsOf = ({ tx, tenant }: Deed, households: readonly string[]): Promise<EventOfHouseholds[]> =>
  tx.$queryRaw`
    SELECT e.id, e.kind, e.happened_on::text AS "happenedOn", e.recorded_at AS "recordedAt", e.undoes, u.id AS "undoneBy"
    FROM (SELECT DISTINCT event_id FROM life_event_household WHERE tenant = ${tenant} AND household_id = ANY (${[...households]}::uuid[])) eh
      JOIN life_event e ON e.tenant = ${tenant} AND e.id = eh.event_id LEFT JOIN life_event u ON u.tenant = e.tenant AND u.undoes = e.id
    ORDER BY e.recorded_at DESC, e.id DESC`;

type AnyRow = (HouseholdState | PersonState) & Recorded;
interface AllRows {
  readonly households: readonly (HouseholdState & Recorded)[];
  readonly persons: readonly (PersonState & Recorded)[];
}

/**
 * The event that a row goes back to: the one that opened it, but of a copy that an undoing opened the one that opened its original. So an event
 * can be undone after a later one has been undone.
 */
function originOf(row: AnyRow, rows: readonly AnyRow[], undoes: ReadonlyMap<string, string>): string {
  const undone = undoes.get(row.openedBy);
  if (undone === undefined) return row.openedBy;
  const original = rows.find((one) => one.closedBy === undone && sameRow(one, row));
  return original ? originOf(original, rows, undoes) : row.openedBy;
}

const sameRow = (one: AnyRow, other: AnyRow): boolean =>
  one.household === other.household &&
  one.validFrom === other.validFrom &&
  one.validTo === other.validTo &&
  ('person' in one ? one.person : '') === ('person' in other ? other.person : '');

/** Ids of the rows that still hold and go back to an event. */
function standingRows({ households, persons }: AllRows, undoes: ReadonlyMap<string, string>, event: string): Set<string> {
  const ids = (rows: readonly AnyRow[]) => rows.filter((row) => row.closedBy === null && originOf(row, rows, undoes) === event).map(({ id }) => id);
  return new Set([...ids(households), ...ids(persons)]);
}

/** Events that have closed what an event opened, and were not undone since. */
function reclosedBy({ households, persons }: AllRows, undoes: ReadonlyMap<string, string>, event: string): string[] {
  const undone = new Set(undoes.values());
  const of = (rows: readonly AnyRow[]) =>
    rows.filter((row) => row.closedBy !== null && !undone.has(row.closedBy) && !undoes.has(row.closedBy) && originOf(row, rows, undoes) === event);
  return [...of(households), ...of(persons)].flatMap(({ closedBy }) => closedBy ?? []);
}
