import { AdministrativeUnitType, unitOfPlan } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';

interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
}

const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

const OrganisationType = builder.objectRef<OrganisationRow>('Organisation').implement({
  description: 'A grassroots organisation of the Front or of a mass organisation (tổ chức cơ sở).',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    administrativeUnit: t.field({ type: AdministrativeUnitType, nullable: true, resolve: ({ unit }, _args, { plan }) => unitOfPlan(plan, unit) }),
    validFrom: t.field({ type: 'Date', nullable: true, resolve: ({ validFrom }) => day(validFrom) }),
    validTo: t.field({ type: 'Date', nullable: true, resolve: ({ validTo }) => day(validTo) }),
  }),
});

builder.queryField('organisations', (t) =>
  t.field({
    type: [OrganisationType],
    description: 'Organisations of the Front that exist on a date; left out: all.',
    args: { on: t.arg({ type: 'Date' }) },
    resolve: (_root, { on }, { db, tenant }) => {
      const date = on ? new Date(on) : undefined;
      return db.organisation.findMany({
        where: {
          tenant,
          ...(date ? { AND: [{ OR: [{ validFrom: null }, { validFrom: { lte: date } }] }, { OR: [{ validTo: null }, { validTo: { gte: date } }] }] } : {}),
        },
        orderBy: [{ unit: 'asc' }, { name: 'asc' }],
      });
    },
  }),
);
