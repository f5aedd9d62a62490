import { canCountHouseholds, reachesUnit } from '@bac-thang/access';
import { signedIn } from '../../context.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { asOf } from '../household/household-rows.ts';
import { placeOf, unitOfRegister } from '../household/register-scope.ts';

interface HamletView {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** null: not for this post. */
  readonly households: number | null;
}

const HamletType = builder.objectRef<HamletView>('Hamlet').implement({
  description: 'A hamlet (thôn, bản, tổ dân phố).',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    administrativeUnit: t.field({
      type: AdministrativeUnitType,
      description: "Unit of the plan's set in which it lay in 2021.",
      resolve: ({ unit }, _args, { plan }) => unitOfRegister(plan, unit),
    }),
    households: t.exposeInt('households', { nullable: true, description: 'In the register today; null where the post may not count.' }),
  }),
});

const HAMLETS = `
  SELECT m.id, m.name, m.unit, (SELECT count(*)::int FROM household_version v WHERE v.tenant = m.tenant AND v.hamlet_id = m.id AND ${asOf('v', '$3::date', 'now')}) AS households
  FROM hamlet m WHERE m.tenant = $1 AND ($2::text IS NULL OR m.unit = $2) ORDER BY m.unit, m.name`;

builder.queryField('hamlets', (t) =>
  t.field({
    type: [HamletType],
    description: 'Hamlets of a unit, or of all, by name. Everybody sees them: a household may move to any.',
    complexity: { field: 1, multiplier: 200 },
    args: { administrativeUnit: t.arg.string({ description: "Code of the plan's set." }) },
    resolve: async (_root, { administrativeUnit }, context): Promise<HamletView[]> => {
      const { pool, tenant, plan, now } = context;
      const session = signedIn(context);
      if (administrativeUnit && !plan.units.some(({ code }) => code === administrativeUnit))
        throw notFound(`đơn vị "${administrativeUnit}"`, `unit "${administrativeUnit}"`);
      const { rows } = await pool.query<HamletView>(HAMLETS, [tenant, administrativeUnit ?? null, now().toISOString().slice(0, 10)]);
      const mayCount = canCountHouseholds(session);
      return rows.map((row) => (mayCount && reachesUnit(session, placeOf(context, row.unit)) ? row : { ...row, households: null }));
    },
  }),
);
