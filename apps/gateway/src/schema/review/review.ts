import { canFollowReviews } from '@bac-thang/access';
import { povertyStandard } from '@bac-thang/indicators';
import { allReviews, type Review, reviewById } from '../../review/review.ts';
import { builder } from '../builder.ts';
import { PovertyStandardType } from '../poverty-profile/poverty-standards.ts';
import { ReviewKindEnum } from '../poverty-profile/recognised-reviews.ts';

export const ReviewType = builder.objectRef<Review>('Review').implement({
  description: 'A review of households (kỳ rà soát), from its opening on.',
  fields: (t) => ({
    id: t.exposeID('id'),
    year: t.exposeInt('year'),
    kind: t.expose('kind', { type: ReviewKindEnum }),
    opensOn: t.expose('opensOn', { type: 'Date' }),
    closesOn: t.expose('closesOn', { type: 'Date' }),
    countedOn: t.expose('countedOn', { type: 'Date', description: 'The households as the register has them on this day.' }),
    standards: t.field({
      type: [PovertyStandardType],
      description: 'Standards that it is read under, that of the year first.',
      resolve: async ({ standards }, _args, context) => {
        const inForce = await (await context.register()).standards();
        return standards.map((id) => povertyStandard(id, inForce));
      },
    }),
    note: t.exposeString('note', { nullable: true, description: "Why its dates or standards are not the law's; null: they are." }),
    needsOpinion: t.boolean({
      description: 'Before the decision the consulted authority is asked. Inferred: the irregular review goes without.',
      resolve: ({ kind }) => kind === 'periodic',
    }),
    openedBy: t.exposeString('openedBy'),
    openedAt: t.expose('openedAt', { type: 'DateTime' }),
  }),
});

builder.queryField('reviews', (t) =>
  t.field({
    type: [ReviewType],
    authScopes: { may: canFollowReviews },
    description: 'Reviews that were opened, the latest first.',
    args: { year: t.arg.int() },
    resolve: (_root, { year }, { db, tenant }) => allReviews(db, tenant, year ?? null),
  }),
);

builder.queryField('review', (t) =>
  t.field({
    type: ReviewType,
    authScopes: { may: canFollowReviews },
    description: 'One review.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { db, tenant }) => reviewById(db, tenant, id),
  }),
);
