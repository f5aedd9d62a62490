import { canReadReviewedHouseholds } from '@bac-thang/access';
import { type FlowBreak, type FormColumn, formCounts, type ReviewForm } from '@bac-thang/indicators';
import { type ExpectedMovements, expectedMovements } from '../../review/movements.ts';
import { reviewById } from '../../review/review.ts';
import { builder } from '../builder.ts';
import { asking, logList, unitsRead } from './asking.ts';

interface Shown {
  readonly movements: ExpectedMovements;
  readonly form: ReviewForm;
  readonly breaks: readonly FlowBreak[];
}
const columns: readonly FormColumn[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const BreakType = builder.objectRef<{ code: string; found: FlowBreak }>('ExpectedFormBreak').implement({
  description: 'A household that keeps the table from closing.',
  fields: (t) => ({
    code: t.exposeString('code'),
    reason: t.string({ resolve: ({ found }) => found.reason }),
    columns: t.stringList({ description: 'Columns that contradict each other.', resolve: ({ found }) => [...found.columns] }),
  }),
});

const FormType = builder.objectRef<Shown>('ExpectedForm').implement({
  description: 'Form 2 (diễn biến hộ nghèo) or 3 (diễn biến hộ cận nghèo) as the sheets stand now.',
  fields: (t) => ({
    form: t.int({ resolve: ({ form }) => form.form }),
    columns: t.intList({
      description: 'Households in columns 1 to 9: 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8.',
      resolve: ({ form }) => {
        const counts = formCounts(form);
        return columns.map((column) => counts[column]);
      },
    }),
    closes: t.boolean({ resolve: ({ breaks }) => breaks.length === 0 }),
    breaks: t.field({
      type: [BreakType],
      resolve: ({ breaks, movements }) => breaks.map((found) => ({ found, code: movements.codes.get(found.household) ?? '' })),
    }),
  }),
});

const ExpectedMovementsType = builder.objectRef<ExpectedMovements>('ExpectedMovements').implement({
  description: 'Movements of a unit from its last recognised periodic review to what this one would recognise by the sheets as they stand.',
  fields: (t) => ({
    standard: t.exposeString('standard'),
    from: t.exposeInt('from'),
    to: t.exposeInt('to'),
    forms: t.field({
      type: [FormType],
      resolve: (movements): Shown[] => [
        { movements, form: movements.forms.poor, breaks: movements.check.breaksOfPoor },
        { movements, form: movements.forms.nearPoor, breaks: movements.check.breaksOfNearPoor },
      ],
    }),
    closes: t.boolean({ description: 'Both forms close, and what left the one for the other stands in both.', resolve: ({ check }) => check.closes }),
    undecided: t.stringList({
      description: 'Codes of listed households without a final sheet: they count as not known.',
      resolve: ({ undecided }) => [...undecided],
    }),
    unlisted: t.stringList({
      description: 'Codes of households that are not in the review and would be recognised as not known: new ones, those that moved in.',
      resolve: ({ unlisted }) => [...unlisted],
    }),
  }),
});

builder.queryField('reviewMovements', (t) =>
  t.field({
    type: [ExpectedMovementsType],
    authScopes: { may: canReadReviewedHouseholds },
    description: 'The flow table of a unit before its recognition; a log line of its own, one for each standard under which it was recognised before.',
    args: { review: t.arg.id({ required: true }), administrativeUnit: t.arg.string({ required: true, description: "Code of the plan's set." }) },
    resolve: async (_root, { review: id, administrativeUnit }, context) => {
      const { db, tenant, plan, day } = asking(context);
      const review = await reviewById(db, tenant, id);
      const [unit = administrativeUnit] = unitsRead(context, review, administrativeUnit);
      const movements = await expectedMovements(db, tenant, plan, review, unit, day);
      const shown = movements.flatMap(({ check }) => [...check.breaksOfPoor, ...check.breaksOfNearPoor].map(({ household }) => household));
      await logList(context, review.id, review.id, 'movements', shown, unit);
      return movements;
    },
  }),
);
