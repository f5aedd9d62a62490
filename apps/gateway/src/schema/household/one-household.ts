import { isRowId } from '../../values/row-id.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { askedFields } from './asked-fields.ts';
import { HouseholdType } from './household.ts';
import { showHouseholds } from './show-households.ts';

builder.queryField('household', (t) =>
  t.field({
    type: HouseholdType,
    nullable: true,
    description:
      'A household as it was on a day and as the register knew it at a moment. Each look is logged. NOT_FOUND also for one that the session may not see.',
    args: {
      id: t.arg.id({ required: true }),
      on: t.arg({ type: 'Date', description: 'Left out: today, or the last day of a household that is no more.' }),
      knownAt: t.arg({ type: 'DateTime', description: 'Left out: now.' }),
    },
    resolve: async (_root, { id, on, knownAt }, context, info) => {
      const [view] = isRowId(id) ? await showHouseholds(context, [id.toLowerCase()], askedFields(info), { on, knownAt }) : [];
      if (!view) throw notFound('hộ này', 'this household');
      return view;
    },
  }),
);
