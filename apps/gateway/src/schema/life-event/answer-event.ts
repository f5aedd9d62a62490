import { canChangeHousehold } from '@bac-thang/access';
import type { GraphQLResolveInfo } from 'graphql';
import { type Context, signedIn } from '../../context.ts';
import { askedFields } from '../household/asked-fields.ts';
import type { HouseholdView, LifeEventView } from '../household/household-view.ts';
import { placeOf } from '../household/register-scope.ts';
import { showHouseholds } from '../household/show-households.ts';
import { readEvents } from './read-events.ts';
import type { RecordedIds } from './recorded-ids.ts';
import { InvalidEvent, StaleHouseholds } from './refusals.ts';
import type { LifeEventAnswer } from './results.ts';

/** Sent by the database where two events would make one person live twice, give a household two heads, or a number two owners. */
const EXCLUSION_VIOLATION = '23P01';

/** Does the work; its refusals are members of the union, and what it touched is shown as it is now, with a line in the log. */
export async function answerEvent(context: Context, info: GraphQLResolveInfo, work: () => Promise<RecordedIds>): Promise<LifeEventAnswer> {
  try {
    const recorded = await again(work);
    return { ...(await shown(context, info, recorded)), event: await eventOf(context, recorded) };
  } catch (error) {
    return refusal(context, info, error);
  }
}

/** Two officers who met at a constraint: asked again, the later one sees what the other has written. */
export async function again<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!JSON.stringify(error, Object.getOwnPropertyNames(error ?? {})).includes(EXCLUSION_VIOLATION)) throw error;
    return work();
  }
}

export async function refusal(
  context: Context,
  info: GraphQLResolveInfo,
  error: unknown,
): Promise<Extract<LifeEventAnswer, { problems: unknown } | { stale: unknown }>> {
  if (error instanceof InvalidEvent) return { problems: error.problems, warnings: error.warnings };
  if (error instanceof StaleHouseholds) return { stale: (await shown(context, info, { households: error.households })).households };
  throw error;
}

export const shown = async (
  context: Context,
  info: GraphQLResolveInfo,
  { households }: Pick<RecordedIds, 'households'>,
): Promise<{ households: HouseholdView[] }> => ({
  households: await showHouseholds(context, households, askedFields(info)),
});

export async function eventOf(context: Context, { event, households }: RecordedIds): Promise<LifeEventView> {
  const mayChange = (unit: string) => canChangeHousehold(signedIn(context), placeOf(context, unit));
  const events = await readEvents(context.pool, context.tenant, households, undefined, mayChange);
  const found = [...events.values()].flat().find(({ id }) => id === event);
  if (!found) throw new Error(`the event ${event} was recorded and is not there`);
  return found;
}
