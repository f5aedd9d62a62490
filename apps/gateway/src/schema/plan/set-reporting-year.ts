import { canSetReportingYear } from '@bac-thang/access';
import { v7 as uuidv7 } from 'uuid';
import { recordAudit } from '../../values/audit.ts';
import { announce, raiseRevision } from '../../values/changes.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { failure } from '../errors.ts';
import { PlanType } from './plan.ts';

const SetReportingYearInput = builder.inputType('SetReportingYearInput', {
  fields: (t) => ({ idempotencyKey: t.id({ required: true }), year: t.int({ required: true }) }),
});

builder.mutationField('setReportingYear', (t) =>
  t.field({
    type: PlanType,
    authScopes: { may: canSetReportingYear },
    description: 'Moves the year whose end verdicts are taken at. Labour only.',
    args: { input: t.arg({ type: SetReportingYearInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const { plan } = context;
      const { year } = input;
      if (year < plan.firstYear || year > plan.endYear)
        throw failure(
          'BAD_USER_INPUT',
          `Năm báo cáo phải từ ${plan.firstYear} đến ${plan.endYear}.`,
          `The reporting year must lie between ${plan.firstYear} and ${plan.endYear}.`,
        );
      await once(context, 'setReportingYear', input, async ({ tx, tenant, session, at }) => {
        const id = uuidv7();
        await tx.reportingYear.create({ data: { tenant, id, year, setBy: session.accountId, setAt: at } });
        await recordAudit(tx, { tenant, at, accountId: session.accountId, action: 'reporting-year:set', subject: id, detail: { year } });
        await announce(tx, tenant, at, 'reporting-year.set', [{ year }]);
        await raiseRevision(tx, tenant);
        return { year };
      });
      context.valuesChanged();
      return plan;
    },
  }),
);
