import { canChangeHousehold, reachesResults, reachesUnit, registerSight } from '@bac-thang/access';
import { type Context, signedIn } from '../../context.ts';
import { recordAudit } from '../../values/audit.ts';
import { readEvents } from '../life-event/read-events.ts';
import { asOf, type HouseholdRow, householdColumns, householdView, joinMembers, knownAt } from './household-rows.ts';
import type { HouseholdView } from './household-view.ts';
import { readMembers } from './read-members.ts';
import { placeOf } from './register-scope.ts';
import { resultsByReach } from './results.ts';

/** As of which day and moment; left out: today and now. */
export interface At {
  /** Left out: today, or the last day of a household that is no more. */
  readonly on?: string | null | undefined;
  readonly knownAt?: Date | null | undefined;
}

/** Fields for which more than the household's own row is read. */
const RESULTS = ['classification', 'history'];

const BY_ID = (withResults: boolean, moment: string) => `
  SELECT ${householdColumns(withResults, moment)}
  FROM household h
    JOIN LATERAL (
      SELECT * FROM household_version v
      WHERE v.tenant = h.tenant AND v.household_id = h.id
        AND (CASE WHEN $3::date IS NULL THEN v.valid_from <= $4::date AND ${knownAt('v', moment)} ELSE ${asOf('v', '$3::date', moment)} END)
      ORDER BY v.valid_from DESC LIMIT 1) v ON true
    CROSS JOIN LATERAL (SELECT coalesce($3::date, CASE WHEN v.valid_to <= $4::date THEN v.valid_to - 1 ELSE $4::date END) AS day) d
    JOIN hamlet m ON m.tenant = v.tenant AND m.id = v.hamlet_id${joinMembers(moment)}
  WHERE h.tenant = $1 AND h.id = ANY ($2)
  ORDER BY array_position($2, h.id)`;

/**
 * Households by their ids, in that order, as far as the session sees them; what was asked of them and nothing more is read.
 *
 * Who sees a household on a day is asked of that day's unit, and, where departments see by what a review found, of the last
 * recognised year up to that day.
 */
export async function findHouseholds(
  context: Context,
  ids: readonly string[],
  asked: ReadonlySet<string>,
  { on, knownAt: known }: At = {},
): Promise<HouseholdView[]> {
  const { pool, tenant, now } = context;
  const session = signedIn(context);
  const sight = registerSight(session);
  if (sight.reach === 'none' || sight.reach === 'counts') return [];
  const today = now().toISOString().slice(0, 10);
  const byResults = sight.reach !== 'all';
  const { rows } = await pool.query<HouseholdRow>(BY_ID(byResults || RESULTS.some((field) => asked.has(field)), known ? '$5::timestamptz' : 'now'), [
    tenant,
    ids,
    on ?? null,
    today,
    ...(known ? [known] : []),
  ]);
  const views = rows
    .map((row) => householdView(row, sight))
    .filter((view) => reachesUnit(session, placeOf(context, view.unit)) && (!byResults || isReached(view)));
  return withParts(context, views, asked, known ?? undefined);
}

function isReached({ results, on, sight }: HouseholdView): boolean {
  const byYear = resultsByReach(results);
  const year = Math.max(...byYear.map((result) => result.year).filter((one) => one <= Number(on.slice(0, 4))));
  return reachesResults(sight, byYear, year, on);
}

/** Members and events, where they were asked for and the post sees them. */
export async function withParts(context: Context, views: readonly HouseholdView[], asked: ReadonlySet<string>, moment?: Date): Promise<HouseholdView[]> {
  const { pool, tenant } = context;
  const sight = views[0]?.sight;
  if (!sight) return [];
  const mayChange = (unit: string) => canChangeHousehold(signedIn(context), placeOf(context, unit));
  const members = asked.has('members') && sight.members.size > 0 ? await readMembers(pool, tenant, views, sight, moment) : undefined;
  const events =
    asked.has('events') && sight.household.has('events')
      ? await readEvents(
          pool,
          tenant,
          views.map(({ id }) => id),
          moment,
          mayChange,
        )
      : undefined;
  return views.map((view) => ({ ...view, members: members?.get(view.id) ?? [], events: events?.get(view.id) ?? [] }));
}

/** The log's line of a look at persons; written before the answer leaves, and without it there is no answer. */
export async function logLook(
  context: Context,
  action: string,
  subject: string,
  detail: Readonly<Record<string, string | number | boolean | readonly string[]>>,
): Promise<void> {
  const { db, tenant, now } = context;
  await recordAudit(db, { tenant, at: now(), accountId: signedIn(context).accountId, action, subject, detail: { ...detail } });
}

/** The same as `findHouseholds`, with a log line for each household that is shown. */
export async function showHouseholds(context: Context, ids: readonly string[], asked: ReadonlySet<string>, at: At = {}): Promise<HouseholdView[]> {
  const views = await findHouseholds(context, ids, asked, at);
  const { db, tenant, now } = context;
  await recordAudit(
    db,
    ...views.map(({ id, on, code }) => ({
      tenant,
      at: now(),
      accountId: signedIn(context).accountId,
      action: 'household:read',
      subject: id,
      detail: { code, on, ...(at.knownAt ? { knownAt: at.knownAt.toISOString() } : {}) },
    })),
  );
  return views;
}
