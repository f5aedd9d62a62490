import { canOpenReview } from '@bac-thang/access';
import { openReview } from '../../review/open-review.ts';
import { reviewById } from '../../review/review.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { ReviewKindEnum } from '../poverty-profile/recognised-reviews.ts';
import { isRefused, orProblems, ReviewProblemsType } from './problems.ts';
import { ReviewType } from './review.ts';

const OpenReviewInput = builder.inputType('OpenReviewInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    year: t.int({ required: true }),
    kind: t.field({ type: ReviewKindEnum, required: true }),
    month: t.int({ description: 'Of an irregular review, 1 to 12: it begins on the 15th.' }),
    opensOn: t.field({ type: 'Date', description: 'Left out: by the law. Another day needs a note.' }),
    closesOn: t.field({ type: 'Date', description: 'Left out: by the law. Another day needs a note.' }),
    countedOn: t.field({ type: 'Date', description: 'The households as the register has them on this day; left out: the last day of the review.' }),
    standards: t.stringList({ description: 'Ids; left out: those of the year. Others need a note.' }),
    note: t.string({ description: 'Why the dates or standards are not those of the law.' }),
  }),
});

const OpenReviewResult = builder.unionType('OpenReviewResult', {
  types: [ReviewType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : ReviewType),
});

builder.mutationField('openReview', (t) =>
  t.field({
    type: OpenReviewResult,
    authScopes: { may: canOpenReview },
    description: 'Opens a review. A periodic one lists by itself every household that is poor or near-poor by the last recognition. Labour only.',
    args: { input: t.arg({ type: OpenReviewInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const answer = await orProblems(once(context, 'openReview', input, (deed) => openReview(deed, input).then((id) => ({ id }))));
      context.valuesChanged();
      return isRefused(answer) ? answer : reviewById(context.db, context.tenant, answer.id);
    },
  }),
);
