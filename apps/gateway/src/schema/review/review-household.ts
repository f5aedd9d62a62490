import { canReadReviewedHouseholds } from '@bac-thang/access';
import { type NamedHousehold, named } from '../../review/heads.ts';
import { steppedPage } from '../../review/household-page.ts';
import { reviewById } from '../../review/review.ts';
import { isRowId } from '../../values/row-id.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { pageSize } from '../audit/audit-entries.ts';
import { builder } from '../builder.ts';
import { failure } from '../errors.ts';
import { HouseholdClassEnum } from '../household/classification.ts';
import { cursorOf, keyOfCursor, type Page, PageInfoType, pageCost } from '../household/page.ts';
import { unitOfRegister } from '../household/register-scope.ts';
import { asking, logList, unitsRead } from './asking.ts';
import { ReviewOriginEnum, ReviewStepEnum } from './words.ts';

export const ReviewHouseholdType = builder.objectRef<NamedHousehold>('ReviewHousehold').implement({
  description: 'A household in a review and where it stands.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the household in this review.' }),
    household: t.exposeID('householdId', { description: 'Of the household in the register.' }),
    code: t.exposeString('code'),
    head: t.exposeString('head', { description: 'Name of the head.' }),
    members: t.exposeInt('members'),
    administrativeUnit: t.field({
      type: AdministrativeUnitType,
      description: "Unit of the plan's set.",
      resolve: ({ unit }, _args, { plan }) => unitOfRegister(plan, unit),
    }),
    hamlet: t.exposeString('hamlet'),
    hamletId: t.exposeID('hamletId'),
    origin: t.expose('origin', { type: ReviewOriginEnum }),
    requestedOn: t.expose('requestedOn', { type: 'Date', nullable: true, description: 'Day of the request; null: none.' }),
    step: t.expose('step', { type: ReviewStepEnum }),
    heldBack: t.exposeBoolean('heldBack', { description: 'A complaint keeps it from being decided with the others.' }),
    class: t.expose('class', {
      type: HouseholdClassEnum,
      nullable: true,
      description: "By the sheet that stands, under the review's first standard; null: no final sheet.",
    }),
    classBefore: t.expose('classBefore', {
      type: HouseholdClassEnum,
      nullable: true,
      description: 'As it was recognised last before this review; null: never.',
    }),
    surveyedOn: t.expose('surveyedOn', { type: 'Date', nullable: true }),
    surveyor: t.exposeString('surveyor', { nullable: true }),
    metOn: t.expose('metOn', { type: 'Date', nullable: true, description: 'Day of the last village meeting about it.' }),
    postedOn: t.expose('postedOn', { type: 'Date', nullable: true }),
    postingEndsOn: t.expose('postingEndsOn', { type: 'Date', nullable: true, description: 'Last day of its posting.' }),
    complaint: t.exposeID('complaint', { nullable: true, description: 'The one that waits for its answer.' }),
    answerBy: t.expose('answerBy', { type: 'Date', nullable: true, description: 'Last day for that answer.' }),
  }),
});

interface HouseholdsPage extends Page<NamedHousehold> {
  readonly totalCount: number;
}
const EdgeType = builder.objectRef<{ cursor: string; node: NamedHousehold }>('ReviewHouseholdEdge').implement({
  fields: (t) => ({ cursor: t.exposeString('cursor'), node: t.field({ type: ReviewHouseholdType, resolve: ({ node }) => node }) }),
});
const ConnectionType = builder.objectRef<HouseholdsPage>('ReviewHouseholdConnection').implement({
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount'),
    edges: t.field({ type: [EdgeType], resolve: ({ edges }) => [...edges] }),
    pageInfo: t.field({ type: PageInfoType, resolve: (page) => page }),
  }),
});

builder.queryField('reviewHouseholds', (t) =>
  t.field({
    type: ConnectionType,
    authScopes: { may: canReadReviewedHouseholds },
    description: 'Households of a review by code, of a unit or a hamlet. A log line of its own. The posts of a commune in their own, Labour everywhere.',
    complexity: ({ first }) => pageCost(first),
    args: {
      review: t.arg.id({ required: true }),
      administrativeUnit: t.arg.string({ description: "Code of the plan's set; left out: all that the viewer reads." }),
      hamlet: t.arg.id(),
      steps: t.arg({ type: [ReviewStepEnum], description: 'Left out: all.' }),
      first: t.arg.int({ required: true, defaultValue: 50 }),
      after: t.arg.string(),
    },
    resolve: async (_root, { review: id, administrativeUnit, hamlet, steps, first, after }, context): Promise<HouseholdsPage> => {
      const { db, tenant, day } = asking(context);
      const size = pageSize(first);
      const key = after == null ? undefined : keyOfCursor(after, 2);
      if ((key && !isRowId(key[1] ?? '')) || (hamlet != null && !isRowId(hamlet)))
        throw failure('BAD_USER_INPUT', 'after hoặc hamlet không đúng.', 'after or hamlet is not one of ours.');
      const review = await reviewById(db, tenant, id);
      const units = unitsRead(context, review, administrativeUnit);
      const page = await steppedPage(db, {
        ...{ tenant, review: review.id, day, units, hamlet: hamlet ?? undefined, steps: steps ?? undefined, first: size },
        after: key ? [key[0] ?? '', key[1] ?? ''] : undefined,
      });
      const shown = await named(db, tenant, page.households, day);
      await logList(
        context,
        hamlet ?? review.id,
        review.id,
        'households',
        shown.map(({ householdId }) => householdId),
        administrativeUnit,
      );
      return {
        totalCount: page.total,
        edges: shown.map((node) => ({ cursor: cursorOf(node.code, node.id), node })),
        hasNextPage: page.hasNextPage,
        hasPreviousPage: key !== undefined,
      };
    },
  }),
);
