import type { Department, Plan } from '@bac-thang/plan';
import { builder } from '../builder.ts';
import { spoken } from '../language.ts';

export const PlanType = builder.objectRef<Plan>('Plan').implement({
  description: 'The plan (kế hoạch) whose targets are followed.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: spoken(t, ({ name }) => name),
    area: spoken(t, ({ area }) => area),
    firstYear: t.exposeInt('firstYear'),
    endYear: t.exposeInt('endYear'),
    baseYear: t.exposeInt('baseYear', { description: 'Year of the base values: the earliest for which values are entered.' }),
    reportingYear: t.int({
      description: 'Year whose end a verdict is taken at when no date is asked; Labour moves it on.',
      resolve: async (_plan, _args, { counted }) => (await counted()).reportingYear,
    }),
    demonstration: t.boolean({
      description: 'The database holds made-up data; every screen and export says so.',
      resolve: (_plan, _args, { demonstration }) => demonstration,
    }),
  }),
});

const DepartmentType = builder.objectRef<Department>('Department').implement({
  description: 'A department that owns targets (section VI of the plan).',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: spoken(t, ({ name }) => name),
    shortName: spoken(t, ({ shortName }) => shortName),
    module: t.exposeString('module', { nullable: true, description: 'Its web module; null: the page of other departments.' }),
  }),
});

builder.queryField('plan', (t) =>
  t.field({ type: PlanType, description: 'The plan that this installation follows.', resolve: (_root, _args, { plan }) => plan }),
);
builder.queryField('departments', (t) =>
  t.field({ type: [DepartmentType], description: 'Departments that own targets.', resolve: (_root, _args, { plan }) => [...plan.departments] }),
);
builder.queryField('revision', (t) =>
  t.string({
    description: 'Rises with every change that can move a verdict; ask it every few seconds and load again when it differs.',
    resolve: async (_root, _args, { revision, countedValues }) => revision ?? countedValues.revision(),
  }),
);
