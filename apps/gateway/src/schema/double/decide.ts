import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../../context.ts';
import { recordAudit } from '../../values/audit.ts';
import type { Deed } from '../../values/once.ts';
import { isRowId } from '../../values/row-id.ts';
import { notFound } from '../errors.ts';
import type { Succession } from '../life-event/plan/births-and-deaths.ts';
import { problems } from '../life-event/plan/problems.ts';
import { RegisterDraft } from '../life-event/plan/register-draft.ts';
import { planSamePerson } from '../life-event/plan/same-person.ts';
import { finish, lockSeen, type Seen } from '../life-event/record-life-event.ts';
import { InvalidEvent } from '../life-event/refusals.ts';
import { loadState } from '../life-event/register-store.ts';

interface Decision extends Succession {
  readonly one: string;
  readonly other: string;
  readonly same: boolean;
  readonly keep?: string | null | undefined;
  readonly households: readonly Seen[];
  readonly note?: string | null | undefined;
}

/**
 * Keeps what a person decided of two rows that look alike; of one person, as an event that can be undone.
 *
 * @throws NOT_FOUND unless both persons are members of the named households, which the session may change.
 */
export async function decide(context: Context, deed: Deed, input: Decision): Promise<{ event: string | null; households: readonly string[] }> {
  const { tx, tenant, session, at } = deed;
  const [one = '', other = ''] = [input.one.toLowerCase(), input.other.toLowerCase()].sort();
  const missing = () => notFound('hai người này trong các hộ đã nêu', 'these two persons in the households named');
  if (!isRowId(one) || !isRowId(other)) throw missing();
  if (one === other) throw new InvalidEvent([problems.onePerson]);
  await lockSeen(context, deed, input.households);
  const households = [...new Set(input.households.map(({ household }) => household.toLowerCase()))];
  const state = await loadState(tx, tenant, households, [], []);
  const lives = (person: string) => state.persons.some((row) => row.person === person && row.validTo === null && households.includes(row.household));
  if (!lives(one) || !lives(other)) throw missing();
  const decision = { tenant, id: uuidv7(), one, other, same: input.same, accountId: session.accountId, at };
  const log = (event: string | null) =>
    recordAudit(tx, {
      tenant,
      at,
      accountId: session.accountId,
      action: 'double:decide',
      subject: decision.id,
      detail: { one, other, same: input.same, ...(event ? { event } : {}), ...(input.note?.trim() ? { note: input.note.trim() } : {}) },
    });
  if (!input.same) {
    await tx.doubleDecision.create({ data: decision });
    await log(null);
    return { event: null, households };
  }
  const keep = input.keep?.toLowerCase();
  if (keep !== one && keep !== other) throw new InvalidEvent([problems.keepOne]);
  const id = uuidv7();
  const day = at.toISOString().slice(0, 10);
  const planned = planSamePerson(new RegisterDraft({ state, event: id, day, newId: () => uuidv7() }), {
    keep,
    other: keep === one ? other : one,
    successor: input.successor,
    relations: input.relations,
  });
  if (planned.problems.length > 0) throw new InvalidEvent(planned.problems);
  const recorded = await finish(context, deed, { id, kind: 'same-person', happenedOn: day, planned, note: input.note, households, made: [] });
  await tx.doubleDecision.create({ data: { ...decision, eventId: id } });
  await log(id);
  return recorded;
}
