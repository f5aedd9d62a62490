import { canReadDoubles } from '@bac-thang/access';
import type { Text } from '@bac-thang/plan';
import { type Context, signedIn } from '../../context.ts';
import { pageSize } from '../audit/audit-entries.ts';
import { builder } from '../builder.ts';
import { failure } from '../errors.ts';
import { askedFields } from '../household/asked-fields.ts';
import { HouseholdType } from '../household/household.ts';
import type { HouseholdView, MemberView } from '../household/household-view.ts';
import { MemberType } from '../household/member.ts';
import { cursorOf, keyOfCursor, type Page, PageInfoType, pageCost } from '../household/page.ts';
import { unitsAsked } from '../household/register-scope.ts';
import { findHouseholds, logLook } from '../household/show-households.ts';
import { inLanguage, say } from '../language.ts';
import { type DoublePair, PAIRS } from './double-pairs.ts';
import { doubleReasons } from './double-reasons.ts';

interface Side {
  readonly member: MemberView;
  readonly household: HouseholdView;
}
interface Double {
  readonly one: Side;
  readonly other: Side;
  readonly score: number;
  readonly reasons: readonly Text[];
}
interface DoublePage extends Page<Double> {
  readonly totalCount: number;
}

const SideType = builder.objectRef<Side>('DoubleSide').implement({
  description: 'A member and the household in which the register has the person today.',
  fields: (t) => ({
    member: t.field({ type: MemberType, resolve: ({ member }) => member }),
    household: t.field({ type: HouseholdType, resolve: ({ household }) => household }),
  }),
});

const DoubleType = builder.objectRef<Double>('Double').implement({
  description: 'Two rows that look like one person, not decided yet. Nothing is merged by itself.',
  fields: (t) => ({
    id: t.id({ resolve: ({ one, other }) => `${one.member.id}:${other.member.id}` }),
    one: t.field({ type: SideType, resolve: ({ one }) => one }),
    other: t.field({ type: SideType, resolve: ({ other }) => other }),
    score: t.exposeInt('score', { description: 'How alike, 0 to 100.' }),
    reasons: t.stringList({
      args: inLanguage(t),
      description: 'Why they look alike, and what speaks against it.',
      resolve: ({ reasons }, { language }) => reasons.map((text) => say(text, language)),
    }),
  }),
});

const DoubleEdge = builder.objectRef<DoublePage['edges'][number]>('DoubleEdge').implement({
  fields: (t) => ({ cursor: t.exposeString('cursor'), node: t.field({ type: DoubleType, resolve: ({ node }) => node }) }),
});
const DoubleConnection = builder.objectRef<DoublePage>('DoubleConnection').implement({
  description: 'The most alike first.',
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount'),
    edges: t.field({ type: [DoubleEdge], complexity: { field: 1, multiplier: 1 }, resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfoType, resolve: (page) => page }),
  }),
});

const PAGE = `WITH pairs AS MATERIALIZED (${PAIRS})
  SELECT (SELECT count(*)::int FROM pairs) AS total, page.* FROM (SELECT) one LEFT JOIN (
    SELECT * FROM pairs WHERE $5::int IS NULL OR (-score, one, other) > (-$5::int, $6::uuid, $7::uuid) ORDER BY score DESC, one, other LIMIT $8) page ON true
  ORDER BY page.score DESC, page.one, page.other`;

type Row = { readonly total: number } & (DoublePair | { readonly one: null });

function keyOf(after: string | null | undefined): [number, string, string] | [null, null, null] {
  if (after == null) return [null, null, null];
  const [score = '', one = '', other = ''] = keyOfCursor(after, 3);
  const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);
  if (!/^[0-9]{1,3}$/.test(score) || !isId(one) || !isId(other))
    throw failure('BAD_USER_INPUT', 'after không phải con trỏ của trang trước.', 'after is no cursor of an earlier page.');
  return [Number(score), one, other];
}

async function possibleDoubles(
  context: Context,
  unit: string | null | undefined,
  first: number,
  after: string | null | undefined,
  asked: ReadonlySet<string>,
): Promise<DoublePage> {
  const { pool, tenant, now } = context;
  const session = signedIn(context);
  const reached = unitsAsked(context, session, undefined);
  if (unit != null) unitsAsked(context, session, unit);
  const take = pageSize(first);
  const { rows } = await pool.query<Row>(PAGE, [tenant, reached ?? null, now().toISOString().slice(0, 10), unit ?? null, ...keyOf(after), take + 1]);
  const pairs = rows.filter((row): row is Row & DoublePair => row.one !== null);
  const shown = pairs.slice(0, take);
  const ids = [...new Set(shown.flatMap(({ oneHousehold, otherHousehold }) => [oneHousehold, otherHousehold]))];
  const households = await findHouseholds(context, ids, new Set([...asked, 'members']));
  const side = (household: string, person: string): Side | undefined => {
    const found = households.find(({ id }) => id === household);
    const member = found?.members.find(({ id }) => id === person);
    return found && member && { household: found, member };
  };
  const nodes = shown.flatMap((pair) => {
    const one = side(pair.oneHousehold, pair.one);
    const other = side(pair.otherHousehold, pair.other);
    return one && other
      ? [{ cursor: cursorOf(String(pair.score), pair.one, pair.other), node: { one, other, score: pair.score, reasons: doubleReasons(pair) } }]
      : [];
  });
  await logLook(context, 'doubles:list', unit ?? session.administrativeUnit ?? 'district', {
    ids: nodes.flatMap(({ node: { one, other } }) => [one.member.id, other.member.id]),
  });
  return { totalCount: rows[0]?.total ?? 0, edges: nodes, hasNextPage: pairs.length > take, hasPreviousPage: after != null };
}

builder.queryField('possibleDoubles', (t) =>
  t.field({
    type: DoubleConnection,
    authScopes: { may: canReadDoubles },
    description: 'Pairs of persons that look like one and are not decided yet. Both in the own commune for its people; any for Labour. Each look is logged.',
    complexity: ({ first }) => pageCost(first),
    args: {
      administrativeUnit: t.arg.string({ description: "Code of the plan's set: at least one of the two lives there." }),
      first: t.arg.int({ required: true, defaultValue: 50 }),
      after: t.arg.string({ description: 'endCursor of the page before.' }),
    },
    resolve: (_root, { administrativeUnit, first, after }, context, info) => possibleDoubles(context, administrativeUnit, first, after, askedFields(info)),
  }),
);
