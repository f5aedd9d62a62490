import { canReadReviewedHouseholds, canRecogniseHouseholds } from '@bac-thang/access';
import { reportingUnitOf } from '@bac-thang/plan';
import type { Context } from '../../context.ts';
import { type Certificate, certificatesOf } from '../../review/certificates.ts';
import { changeRecognition, recogniseReview } from '../../review/recognise.ts';
import { recognitionById, type UnitRecognition } from '../../review/recognitions.ts';
import { reviewById } from '../../review/review.ts';
import type { Recognised } from '../../review/write-recognition.ts';
import { once } from '../../values/once.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { pageSize } from '../audit/audit-entries.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { HouseholdClassEnum } from '../household/classification.ts';
import { unitOfRegister } from '../household/register-scope.ts';
import { asking, logList, readsHouseholdsOf } from './asking.ts';
import { isRefused, orProblems, type Refused, ReviewProblemsType } from './problems.ts';
import { RegisteredMemberType } from './survey-sheet.ts';

type Shown = UnitRecognition & Partial<Pick<Recognised, 'heldBack'>>;

export const UnitRecognitionType = builder.objectRef<Shown>('UnitRecognition').implement({
  description: 'A decision of the commune chair that recognises the households of a unit in a review. Frozen: a later decision changes it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    administrativeUnit: t.field({
      type: AdministrativeUnitType,
      description: "Unit of the plan's set.",
      resolve: ({ unit }, _args, { plan }) => unitOfRegister(plan, unit),
    }),
    reportingUnit: t.field({
      type: AdministrativeUnitType,
      description: 'The unit in force on the day of the decision, whose committee issues it.',
      resolve: ({ unit, decidedOn }, _args, { plan }) => reportingUnitOf(plan, unit, decidedOn),
    }),
    number: t.exposeString('number'),
    decidedOn: t.expose('decidedOn', { type: 'Date' }),
    changes: t.exposeID('changes', { nullable: true, description: 'The decision that this one changes; null: the first.' }),
    households: t.exposeInt('households', { description: 'Households with a result by this decision.' }),
    heldBack: t.stringList({
      nullable: true,
      description: 'Codes of the households that wait for a later decision because of a complaint; null where it was not asked at the decision.',
      resolve: ({ heldBack }) => heldBack && [...heldBack],
    }),
    signedBy: t.exposeString('signedBy'),
    recognisedAt: t.expose('recognisedAt', { type: 'DateTime' }),
  }),
});

const RecognitionResult = builder.unionType('RecognitionResult', {
  types: [UnitRecognitionType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : UnitRecognitionType),
});

const RecogniseReviewInput = builder.inputType('RecogniseReviewInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    review: t.id({ required: true }),
    administrativeUnit: t.string({ required: true, description: "Code of the plan's set." }),
    number: t.string({ required: true, description: 'Number of the decision.' }),
    decidedOn: t.field({ type: 'Date', required: true }),
  }),
});
const ChangeRecognitionInput = builder.inputType('ChangeRecognitionInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    recognition: t.id({ required: true, description: 'The last decision of the review and unit, as it was seen.' }),
    number: t.string({ required: true, description: 'Number of the decision.' }),
    decidedOn: t.field({ type: 'Date', required: true }),
  }),
});

async function decided(context: Context, work: Promise<Recognised>): Promise<Shown | Refused> {
  const answer = await orProblems(work);
  context.valuesChanged();
  return isRefused(answer) ? answer : { ...(await recognitionById(context.db, context.tenant, answer.id)), heldBack: answer.heldBack };
}

builder.mutationField('recogniseReview', (t) =>
  t.field({
    type: RecognitionResult,
    authScopes: { may: canRecogniseHouseholds },
    description:
      'Recognises the households of a unit: after survey, meeting and posting of every listed household, and the opinion or the end of its time. Households under a complaint are left out. Chairs of their own commune.',
    args: { input: t.arg({ type: RecogniseReviewInput, required: true }) },
    resolve: (_root, { input }, context) =>
      decided(
        context,
        once(context, 'recogniseReview', input, (deed) => recogniseReview(deed, input)),
      ),
  }),
);

builder.mutationField('changeRecognition', (t) =>
  t.field({
    type: RecognitionResult,
    authScopes: { may: canRecogniseHouseholds },
    description:
      'A later decision that points to the one before: adds households that were held back or came late, replaces results changed upon a complaint. Chairs of their own commune.',
    args: { input: t.arg({ type: ChangeRecognitionInput, required: true }) },
    resolve: (_root, { input }, context) =>
      decided(
        context,
        once(context, 'changeRecognition', input, (deed) => changeRecognition(deed, input)),
      ),
  }),
);

const CertificateType = builder.objectRef<Certificate>('Certificate').implement({
  description: 'Giấy chứng nhận hộ nghèo, hộ cận nghèo.',
  fields: (t) => ({
    number: t.exposeString('number', { description: '07/GCN-HN.HCN, running by issuing commune and year.' }),
    class: t.expose('class', { type: HouseholdClassEnum }),
    household: t.exposeID('householdId'),
    code: t.exposeString('code'),
    hamlet: t.exposeString('hamlet'),
    members: t.field({
      type: [RegisteredMemberType],
      description: 'On the day that counts, as the register knew them at the decision; the head first.',
      resolve: ({ members }) => [...members],
    }),
  }),
});

builder.queryField('certificates', (t) =>
  t.field({
    type: [CertificateType],
    authScopes: { may: canReadReviewedHouseholds },
    description: 'Certificates that a decision issued, by number. A log line of its own.',
    complexity: ({ first }) => ({ field: 1, multiplier: first }),
    args: {
      recognition: t.arg.id({ required: true }),
      first: t.arg.int({ required: true, defaultValue: 50 }),
      after: t.arg.string({ description: 'Number of the last certificate seen.' }),
    },
    resolve: async (_root, { recognition: id, first, after }, context) => {
      const { db, tenant } = asking(context);
      const size = pageSize(first);
      const recognition = await recognitionById(db, tenant, id);
      const review = await reviewById(db, tenant, recognition.review);
      if (!readsHouseholdsOf(context, review, recognition.unit)) throw notFound('quyết định này', 'this decision');
      const certificates = await certificatesOf(db, tenant, recognition.id, Number.parseInt(after ?? '0', 10) || 0, size);
      const ids = certificates.map(({ householdId }) => householdId);
      await logList(context, recognition.id, review.id, 'certificates', ids, recognition.unit);
      return certificates;
    },
  }),
);
