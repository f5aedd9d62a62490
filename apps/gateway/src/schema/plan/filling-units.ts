import { fillingUnit } from '@bac-thang/plan';
import { builder } from '../builder.ts';
import { PlanType } from './plan.ts';

interface FillingUnit {
  readonly unit: string;
  readonly filledBy: string;
}

const FillingUnitType = builder.objectRef<FillingUnit>('FillingUnit').implement({
  description: 'A row of the plan that another unit fills, because the two have merged. Both codes are those of the plan.',
  fields: (t) => ({ unit: t.exposeString('unit'), filledBy: t.exposeString('filledBy') }),
});

builder.objectField(PlanType, 'fillingUnits', (t) =>
  t.field({
    type: [FillingUnitType],
    description: 'Rows that a unit fills beside its own at the end of a year; units that fill their own row are left out.',
    args: { year: t.arg.int({ required: true }) },
    complexity: { field: 1, multiplier: 19 },
    resolve: (plan, { year }) =>
      plan.units.map(({ code }) => ({ unit: code, filledBy: fillingUnit(plan, code, year) })).filter(({ unit, filledBy }) => unit !== filledBy),
  }),
);
