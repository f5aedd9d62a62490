import { canFollowReviews, canReadReviewedHouseholds } from '@bac-thang/access';
import { reportingUnitOf } from '@bac-thang/plan';
import { type HamletProgress, hamletProgress, type Progress, type UnitProgress, unitProgress } from '../../review/board.ts';
import { hamletById } from '../../review/hamlet.ts';
import { type Posting, postingsOf } from '../../review/postings.ts';
import { type Review, reviewById } from '../../review/review.ts';
import type { ReviewStep } from '../../review/steps.ts';
import { meetingsOf, type VillageMeeting } from '../../review/village-meetings.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { unitOfRegister } from '../household/register-scope.ts';
import { asking, logList, readsHouseholdsOf, unitsFollowed } from './asking.ts';
import { OpinionType } from './opinion.ts';
import { PostingType } from './posting.ts';
import { UnitRecognitionType } from './recognition.ts';
import { VillageMeetingType } from './village-meeting.ts';
import { ReviewStepEnum, ReviewWaitingEnum } from './words.ts';

const StepCountType = builder.objectRef<{ step: ReviewStep; households: number }>('ReviewStepCount').implement({
  fields: (t) => ({ step: t.expose('step', { type: ReviewStepEnum }), households: t.exposeInt('households') }),
});

type Fields<Parent> = Pick<PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Parent>, 'field' | 'int'>;
const ofProgress = <Parent extends Progress>(t: Fields<Parent>) => ({
  households: t.int({ description: 'In the review.', resolve: ({ households }) => households }),
  steps: t.field({ type: [StepCountType], description: 'Steps at which a household stands.', resolve: ({ steps }) => [...steps] }),
  heldBack: t.int({ description: 'Households under a complaint.', resolve: ({ heldBack }) => heldBack }),
  waitingFor: t.field({
    type: ReviewWaitingEnum,
    description: 'Of several things the one that is latest, else the first in order.',
    resolve: ({ waitingFor }) => waitingFor,
  }),
  waiting: t.int({ description: 'Households that it waits for.', resolve: ({ waiting }) => waiting }),
  dueOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'Last day of it, counted back from the end of the review by the limits of the law; null: nothing is due.',
    resolve: ({ dueOn }) => dueOn,
  }),
  lateDays: t.int({ description: 'Working days past that day; 0: in time.', resolve: ({ lateDays }) => lateDays }),
});

const ReviewUnitType = builder.objectRef<UnitProgress>('ReviewUnit').implement({
  description: 'How far a unit is in a review.',
  fields: (t) => ({
    administrativeUnit: t.field({
      type: AdministrativeUnitType,
      description: "Unit of the plan's set.",
      resolve: ({ unit }, _args, { plan }) => unitOfRegister(plan, unit),
    }),
    hamlets: t.exposeInt('hamlets', { description: 'Hamlets with households in the review.' }),
    ...ofProgress(t),
    opinion: t.field({ type: OpinionType, nullable: true, description: 'null: not asked.', resolve: ({ opinion }) => opinion }),
    recognitions: t.field({
      type: [UnitRecognitionType],
      description: 'The last first; empty: not recognised.',
      resolve: ({ recognitions }) => [...recognitions],
    }),
    people: t.stringList({ description: 'Whom to remind; empty: nobody.', resolve: ({ people }) => [...people] }),
  }),
});

builder.queryField('reviewBoard', (t) =>
  t.field({
    type: [ReviewUnitType],
    authScopes: { may: canFollowReviews },
    description:
      "Units of the plan's set by the steps of a review, what is late and whom to remind: all for Labour, leader and auditor, the own one for a commune.",
    complexity: { field: 1, multiplier: 19 },
    args: { review: t.arg.id({ required: true }) },
    resolve: async (_root, { review: id }, context) => {
      const { db, tenant, plan, day } = asking(context);
      const review = await reviewById(db, tenant, id);
      return unitProgress({ db, tenant, plan, review, day, units: unitsFollowed(context, review, null) });
    },
  }),
);

const ReviewHamletType = builder.objectRef<HamletProgress>('ReviewHamlet').implement({
  description: 'How far a hamlet is in a review.',
  fields: (t) => ({
    id: t.exposeID('hamletId'),
    name: t.exposeString('hamlet'),
    administrativeUnit: t.field({
      type: AdministrativeUnitType,
      description: "Unit of the plan's set.",
      resolve: ({ unit }, _args, { plan }) => unitOfRegister(plan, unit),
    }),
    ...ofProgress(t),
  }),
});

builder.queryField('reviewHamlets', (t) =>
  t.field({
    type: [ReviewHamletType],
    authScopes: { may: canFollowReviews },
    description: 'Hamlets of a unit with households in a review, by name.',
    complexity: { field: 1, multiplier: 15 },
    args: { review: t.arg.id({ required: true }), administrativeUnit: t.arg.string({ required: true, description: "Code of the plan's set." }) },
    resolve: async (_root, { review: id, administrativeUnit }, context) => {
      const { db, tenant, plan, day } = asking(context);
      const review = await reviewById(db, tenant, id);
      return hamletProgress({ db, tenant, plan, review, day, units: unitsFollowed(context, review, administrativeUnit) });
    },
  }),
);

interface HamletFile {
  readonly name: string;
  readonly unit: string;
  readonly review: Review;
  readonly meetings: readonly VillageMeeting[];
  readonly postings: readonly Posting[];
}
const HamletFileType = builder.objectRef<HamletFile>('ReviewHamletFile').implement({
  description: 'Meetings and postings of a hamlet in a review.',
  fields: (t) => ({
    name: t.exposeString('name'),
    reportingUnit: t.field({
      type: AdministrativeUnitType,
      description: 'The unit in force on the last day of the review, whose committee signs.',
      resolve: ({ unit, review: { closesOn } }, _args, { plan }) => reportingUnitOf(plan, unit, closesOn),
    }),
    meetings: t.field({ type: [VillageMeetingType], description: 'The last first.', resolve: ({ meetings }) => [...meetings] }),
    postings: t.field({ type: [PostingType], description: 'The last first.', resolve: ({ postings }) => [...postings] }),
  }),
});

builder.queryField('reviewHamlet', (t) =>
  t.field({
    type: HamletFileType,
    authScopes: { may: canReadReviewedHouseholds },
    description: 'Minutes and postings of one hamlet. A log line of its own. The posts of a commune in their own, Labour everywhere.',
    args: { review: t.arg.id({ required: true }), hamlet: t.arg.id({ required: true }) },
    resolve: async (_root, { review: id, hamlet: hamletId }, context): Promise<HamletFile> => {
      const { db, tenant } = asking(context);
      const review = await reviewById(db, tenant, id);
      const hamlet = await hamletById(db, tenant, hamletId);
      if (!readsHouseholdsOf(context, review, hamlet.unit)) throw notFound('thôn này', 'this hamlet');
      await logList(context, hamlet.id, review.id, 'minutes', [], hamlet.unit);
      return {
        name: hamlet.name,
        unit: hamlet.unit,
        review,
        meetings: await meetingsOf(db, tenant, review.id, hamlet.id),
        postings: await postingsOf(db, tenant, review.id, hamlet.id),
      };
    },
  }),
);
