import { canTakeReviewSteps } from '@bac-thang/access';
import { addToReview } from '../../review/add-to-review.ts';
import { type NamedHousehold, named } from '../../review/heads.ts';
import { steppedHouseholds } from '../../review/steps.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { wordEnum } from '../household/word-enum.ts';
import { asking } from './asking.ts';
import { isRefused, orProblems, ReviewProblemsType } from './problems.ts';
import { ReviewHouseholdType } from './review-household.ts';

const AdditionEnum = wordEnum(
  'ReviewAddition',
  'REQUEST giấy đề nghị (Mẫu số 01), ESCAPE_REQUEST đề nghị công nhận thoát (Mẫu số 04), FOUND cán bộ phát hiện.',
  ['request', 'escape-request', 'found'],
);

const AddToReviewInput = builder.inputType('AddToReviewInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    review: t.id({ required: true }),
    households: t.idList({ required: true, description: 'Ids in the register.' }),
    origin: t.field({ type: AdditionEnum, required: true }),
    requestedOn: t.field({ type: 'Date', description: 'Day on which the request came in; of a household that was found: none.' }),
  }),
});

interface Added {
  readonly households: readonly NamedHousehold[];
}
const AddedType = builder.objectRef<Added>('AddedToReview').implement({
  fields: (t) => ({ households: t.field({ type: [ReviewHouseholdType], resolve: ({ households }) => [...households] }) }),
});
const AddToReviewResult = builder.unionType('AddToReviewResult', {
  types: [AddedType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : AddedType),
});

builder.mutationField('addToReview', (t) =>
  t.field({
    type: AddToReviewResult,
    authScopes: { may: canTakeReviewSteps },
    description: 'Puts households of the own commune into a review: by their request, or because an officer found them.',
    args: { input: t.arg({ type: AddToReviewInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const answer = await orProblems(once(context, 'addToReview', input, (deed) => addToReview(deed, input).then((ids) => ({ ids }))));
      if (isRefused(answer)) return answer;
      const { db, tenant, day } = asking(context);
      const households = await steppedHouseholds(db, { tenant, review: input.review, day, ids: answer.ids });
      return { households: await named(db, tenant, households, day) };
    },
  }),
);
