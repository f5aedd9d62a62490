import { canSearchHouseholds, registerSight } from '@bac-thang/access';
import type { HouseholdClass } from '@bac-thang/indicators';
import type { GraphQLResolveInfo } from 'graphql';
import { type Context, signedIn } from '../../context.ts';
import { isRowId } from '../../values/row-id.ts';
import { pageSize } from '../audit/audit-entries.ts';
import { failure, forbidden, notFound } from '../errors.ts';
import { askedFields } from './asked-fields.ts';
import { type HouseholdRow, householdView } from './household-rows.ts';
import type { HouseholdView } from './household-view.ts';
import { cursorOf, keyOfCursor, PAGE, type Page } from './page.ts';
import { pageStatement } from './page-sql.ts';
import { unitsAsked } from './register-scope.ts';
import { lastDayOf } from './results.ts';
import { type HamletName, searchBranches } from './search-branches.ts';
import { maskedSearch, searchTokens } from './search-tokens.ts';
import { logLook, withParts } from './show-households.ts';

export interface HouseholdPage extends Page<HouseholdView> {
  readonly totalCount: number;
}

export interface HouseholdQuestion {
  readonly administrativeUnit?: string | null | undefined;
  readonly year: number;
  readonly class?: HouseholdClass | null | undefined;
  readonly search?: string | null | undefined;
  readonly hamlet?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

type Row = { readonly total: string } & (HouseholdRow | { readonly id: null });

/**
 * A page of the households of a year that the session sees; posts that see counts only get their number.
 *
 * @throws FORBIDDEN for a search by somebody who sees counts only; NOT_FOUND for a unit or hamlet that the session does not reach.
 */
export async function householdPage(context: Context, question: HouseholdQuestion, info: GraphQLResolveInfo): Promise<HouseholdPage> {
  const { pool, tenant, keys, now } = context;
  const session = signedIn(context);
  const sight = registerSight(session);
  const { year, administrativeUnit, hamlet } = question;
  const search = question.search?.trim() || undefined;
  const countsOnly = !canSearchHouseholds(session);
  if (countsOnly && (search !== undefined || hamlet != null)) throw forbidden();
  if (year < 1900 || year > 2200) throw failure('BAD_USER_INPUT', `Năm ${year} không hợp lệ.`, `${year} is no year.`);
  const units = unitsAsked(context, session, administrativeUnit);
  if (hamlet != null && !isRowId(hamlet)) throw notFound('thôn, bản này', 'this hamlet');
  const take = pageSize(question.first ?? PAGE);
  const [after] = question.after == null ? [] : keyOfCursor(question.after, 1);
  const asked = askedFields(info);
  const withRows = !countsOnly && asked.has('edges');
  const pageInfo = !countsOnly && asked.has('pageInfo');
  if (!withRows && !pageInfo && !asked.has('totalCount')) return { totalCount: 0, edges: [], hasNextPage: false, hasPreviousPage: false };

  const tokens = search === undefined ? undefined : searchTokens(search);
  if (search !== undefined && tokens === undefined) return { totalCount: 0, edges: [], hasNextPage: false, hasPreviousPage: false };
  const hamlets = tokens && tokens.words.length > 0 ? (await pool.query<HamletName>('SELECT id, name FROM hamlet WHERE tenant = $1', [tenant])).rows : [];
  const { text, values } = pageStatement({
    tenant,
    sight,
    units,
    year,
    today: now().toISOString().slice(0, 10),
    lastDay: lastDayOf(year, now()),
    class: question.class ?? undefined,
    hamlet: hamlet ?? undefined,
    branches: tokens && ((add) => searchBranches(tokens, { hamlets, sight, keys, add })),
    after,
    take,
    withResults: sight.reach !== 'all' || asked.has('classification') || asked.has('history'),
    withTotal: asked.has('totalCount'),
    withRows: withRows || pageInfo,
  });
  const { rows } = await pool.query<Row>(text, values);
  const found = rows.filter((row): row is Row & HouseholdRow => row.id !== null);
  const views = await withParts(
    context,
    found.slice(0, take).map((row) => householdView(row, sight)),
    asked,
  );
  if (!countsOnly) {
    const ids = views.map(({ id }) => id);
    const filter = {
      year,
      ...(question.class ? { class: question.class } : {}),
      ...(search ? { search: maskedSearch(search) } : {}),
      ...(hamlet ? { hamlet } : {}),
    };
    await logLook(context, 'household:list', administrativeUnit ?? session.administrativeUnit ?? 'district', { ...filter, ids });
  }
  return {
    totalCount: Number(rows[0]?.total ?? 0),
    edges: views.map((node) => ({ cursor: cursorOf(node.code), node })),
    hasNextPage: found.length > take,
    hasPreviousPage: after !== undefined,
  };
}
