import { canReadReviewedHouseholds, canTakeReviewSteps } from '@bac-thang/access';
import { hamletById } from '../../review/hamlet.ts';
import { type PostedRow, type PostingList, postingList } from '../../review/posting-list.ts';
import { type Posting, postingById, postResults } from '../../review/postings.ts';
import { reviewById } from '../../review/review.ts';
import { once } from '../../values/once.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { unitOfRegister } from '../household/register-scope.ts';
import { spoken } from '../language.ts';
import { asking, logList, readsHouseholdsOf } from './asking.ts';
import { isRefused, orProblems, ReviewProblemsType } from './problems.ts';

export const PostingType = builder.objectRef<Posting>('Posting').implement({
  description: "A posting (niêm yết) of a hamlet's results, or after a complaint of one household's.",
  fields: (t) => ({
    id: t.exposeID('id'),
    hamletId: t.exposeID('hamletId'),
    hamlet: t.exposeString('hamlet'),
    complaint: t.exposeID('complaint', { nullable: true, description: 'null: of the whole hamlet.' }),
    postedOn: t.expose('postedOn', { type: 'Date' }),
    endsOn: t.expose('endsOn', { type: 'Date', description: 'Its last day, in working days from the day after; a decision comes later.' }),
    places: t.stringList({ resolve: ({ places }) => [...places] }),
    households: t.exposeInt('households'),
    postedBy: t.exposeString('postedBy'),
    postedAt: t.expose('postedAt', { type: 'DateTime' }),
  }),
});

const PostResultsInput = builder.inputType('PostResultsInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    review: t.id({ required: true }),
    hamlet: t.id({ required: true }),
    postedOn: t.field({ type: 'Date', required: true }),
    places: t.stringList({ required: true, description: 'At least two: the culture house of the village and the office of the commune.' }),
    complaint: t.id({ description: 'After an answered complaint: its household alone is posted again.' }),
  }),
});
const PostResultsResult = builder.unionType('PostResultsResult', {
  types: [PostingType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : PostingType),
});

builder.mutationField('postResults', (t) =>
  t.field({
    type: PostResultsResult,
    authScopes: { may: canTakeReviewSteps },
    description: 'Posts the results of a hamlet that its meeting agreed on, or again that of one household after its complaint. Officers in their own commune.',
    args: { input: t.arg({ type: PostResultsInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const answer = await orProblems(once(context, 'postResults', input, (deed) => postResults(deed, input).then((id) => ({ id }))));
      return isRefused(answer) ? answer : postingById(context.db, context.tenant, answer.id);
    },
  }),
);

const PostedRowType = builder.objectRef<PostedRow>('PostedRow').implement({
  description: 'One line of the list that is posted; it has these columns and no other.',
  fields: (t) => ({
    number: t.exposeInt('number'),
    head: t.exposeString('head', { description: 'Name of the head.' }),
    hamlet: t.exposeString('hamlet'),
    members: t.exposeInt('members'),
    result: spoken(t, ({ result }) => result),
  }),
});

const PostingListType = builder.objectRef<PostingList>('PostingList').implement({
  description: 'The list of a posting, or of what waits to be posted.',
  fields: (t) => ({
    hamlet: t.string({ resolve: ({ hamlet }) => hamlet.name }),
    administrativeUnit: t.field({ type: AdministrativeUnitType, resolve: ({ hamlet }, _args, { plan }) => unitOfRegister(plan, hamlet.unit) }),
    posting: t.field({
      type: PostingType,
      nullable: true,
      description: 'null: nothing is posted yet, this is what would be.',
      resolve: ({ posting }) => posting,
    }),
    rows: t.field({ type: [PostedRowType], resolve: ({ rows }) => [...rows] }),
    layoutConfirmed: t.boolean({ description: "false: the law's own columns were not seen.", resolve: () => false }),
  }),
});

builder.queryField('postingList', (t) =>
  t.field({
    type: PostingListType,
    authScopes: { may: canReadReviewedHouseholds },
    description: 'The list to be posted of a hamlet: number, name of the head, hamlet, members, result, and nothing else. A log line of its own.',
    args: {
      review: t.arg.id({ required: true }),
      hamlet: t.arg.id({ required: true }),
      posting: t.arg.id({ description: 'Left out: the last of the whole hamlet.' }),
    },
    resolve: async (_root, { review: id, hamlet: hamletId, posting }, context) => {
      const { db, tenant, day } = asking(context);
      const review = await reviewById(db, tenant, id);
      const hamlet = await hamletById(db, tenant, hamletId);
      if (!readsHouseholdsOf(context, review, hamlet.unit)) throw notFound('thôn này', 'this hamlet');
      const list = await postingList({ db, tenant, review, hamlet, day, posting });
      await logList(context, hamlet.id, review.id, 'posting', list.ids, hamlet.unit);
      return list;
    },
  }),
);
