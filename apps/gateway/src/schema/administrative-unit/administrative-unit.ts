import { type AdministrativeUnit, type Plan, unitsInForce } from '@bac-thang/plan';
import { builder } from '../builder.ts';

const Kind = builder.enumType('AdministrativeUnitKind', {
  description: 'COMMUNE xã, TOWN thị trấn.',
  values: { COMMUNE: { value: 'commune' }, TOWN: { value: 'town' } } as const,
});

export const AdministrativeUnitType = builder.objectRef<AdministrativeUnit>('AdministrativeUnit').implement({
  description: 'A commune or town (đơn vị hành chính cấp xã) as it was between two dates: a code may have changed its bearer.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Official code (mã đơn vị hành chính), five digits.' }),
    name: t.exposeString('name'),
    kind: t.expose('kind', { type: Kind }),
    urban: t.exposeBoolean('urban'),
    validFrom: t.field({ type: 'Date', nullable: true, description: 'null: before every date of the plan.', resolve: ({ validFrom }) => validFrom ?? null }),
    validTo: t.field({ type: 'Date', nullable: true, description: 'null: still in force.', resolve: ({ validTo }) => validTo ?? null }),
    tileRow: t.int({ nullable: true, description: 'Place on the map of tiles, from 1; null: not placed.', resolve: ({ tile }) => tile?.row ?? null }),
    tileColumn: t.int({ nullable: true, resolve: ({ tile }) => tile?.column ?? null }),
  }),
});

/** A unit of the plan's own set. */
export const unitOfPlan = (plan: Plan, code: string | null): AdministrativeUnit | null => plan.units.find((unit) => unit.code === code) ?? null;

/** The unit that bore a code on a date. */
export const unitOnDate = (plan: Plan, code: string | null, date: string): AdministrativeUnit | null =>
  code === null ? null : (unitsInForce(plan, date).find((unit) => unit.code === code) ?? null);

builder.queryField('administrativeUnits', (t) =>
  t.field({
    type: [AdministrativeUnitType],
    description: "Communes and towns in force on a date; left out: the plan's own set.",
    args: { on: t.arg({ type: 'Date' }) },
    resolve: (_root, { on }, { plan }) => [...(on ? unitsInForce(plan, on) : plan.units)],
  }),
);
