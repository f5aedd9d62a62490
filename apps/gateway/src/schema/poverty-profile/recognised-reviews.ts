import type { AdministrativeUnit } from '@bac-thang/plan';
import { type RecognisedReview, type Recognition, recognisedUnits } from '../../register/recognised-reviews.ts';
import { AdministrativeUnitType, unitOfPlan } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { PovertyProfileType, profileOf } from './poverty-profile.ts';

const RecognitionType = builder.objectRef<Recognition & { readonly of: AdministrativeUnit }>('Recognition').implement({
  description: "A chair's decision that recognised the households of one unit.",
  fields: (t) => ({
    id: t.exposeID('id'),
    administrativeUnit: t.field({ type: AdministrativeUnitType, description: "Unit of the plan's set.", resolve: ({ of }) => of }),
    number: t.exposeString('number', { description: 'Number of the decision.' }),
    decidedOn: t.expose('decidedOn', { type: 'Date' }),
    recognisedAt: t.field({ type: 'DateTime', resolve: ({ recognisedAt }) => new Date(recognisedAt) }),
    signedBy: t.exposeString('signedBy'),
    changes: t.exposeID('changes', { nullable: true, description: 'Decision of the same review and unit that it changes; null: the first.' }),
  }),
});

export const ReviewKindEnum = builder.enumType('ReviewKind', {
  description: 'PERIODIC rà soát định kỳ hằng năm, IRREGULAR rà soát thường xuyên.',
  values: { PERIODIC: { value: 'periodic' }, IRREGULAR: { value: 'irregular' } } as const,
});

const RecognisedReviewType = builder.objectRef<RecognisedReview>('RecognisedReview').implement({
  description: 'A review of households (kỳ rà soát) with what the chairs have recognised of it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    year: t.exposeInt('year'),
    kind: t.expose('kind', { type: ReviewKindEnum }),
    opensOn: t.expose('opensOn', { type: 'Date' }),
    closesOn: t.expose('closesOn', { type: 'Date' }),
    countedOn: t.expose('countedOn', { type: 'Date', description: 'The households as the register has them on this day.' }),
    standards: t.stringList({ description: 'Standards that it was read under: of 2021 two.', resolve: ({ standards }) => [...standards] }),
    note: t.exposeString('note', { nullable: true }),
    unitsRecognised: t.int({ resolve: (review) => recognisedUnits(review).length }),
    unitsExpected: t.int({ resolve: (_review, _args, { plan }) => plan.units.length }),
    recognitions: t.field({
      type: [RecognitionType],
      description: 'Oldest first.',
      resolve: ({ recognitions }, _args, { plan }) =>
        recognitions.flatMap((recognition) => {
          const of = unitOfPlan(plan, recognition.unit);
          return of ? [{ ...recognition, of }] : [];
        }),
    }),
    profiles: t.field({
      type: [PovertyProfileType],
      description:
        'The same households under each standard that the review was read under, in the order of `standards`: what a series is made of. Empty where the unit is not recognised.',
      args: { administrativeUnit: t.arg.string({ description: "Code of the plan's set; left out: the district." }) },
      complexity: { field: 1, multiplier: 2 },
      resolve: async (review, { administrativeUnit }, context) => {
        const recognised = recognisedUnits(review);
        if (review.kind !== 'periodic' || (administrativeUnit != null && !recognised.includes(administrativeUnit))) return [];
        return Promise.all(review.standards.map((standard) => profileOf(context, { administrativeUnit, year: review.year, standard })));
      },
    }),
  }),
});

builder.queryField('recognisedReviews', (t) =>
  t.field({
    type: [RecognisedReviewType],
    description: 'Reviews of which at least one unit is recognised, the oldest first.',
    args: { year: t.arg.int() },
    resolve: async (_root, { year }, context) => {
      const reviews = await (await context.register()).reviews();
      return reviews.filter((review) => review.recognitions.length > 0 && (year == null || review.year === year));
    },
  }),
);
