import type { Measure } from '@bac-thang/plan';
import { unitsOf } from '@bac-thang/plan';
import { builder } from '../builder.ts';
import { inLanguage, say, spoken, spokenIfAny } from '../language.ts';

const Reporter = builder.enumType('Reporter', {
  description: 'COMMUNE: each unit of the set; OFFICE: the department; ORGANISATION: each organisation; DERIVED: nobody types it.',
  values: { COMMUNE: { value: 'commune' }, OFFICE: { value: 'office' }, ORGANISATION: { value: 'organisation' }, DERIVED: { value: 'derived' } } as const,
});
const ValueKind = builder.enumType('ValueKind', {
  description: 'SHARE: numerator within denominator, prints per cent; QUOTIENT: numerator by denominator; QUANTITY: one number; LEVEL: one of the levels.',
  values: { SHARE: { value: 'share' }, QUOTIENT: { value: 'quotient' }, QUANTITY: { value: 'quantity' }, LEVEL: { value: 'level' } } as const,
});

export const MeasureType = builder.objectRef<Measure>('Measure').implement({
  description: 'What is entered (chỉ số): a column of the grid.',
  fields: (t) => ({
    id: t.exposeID('id'),
    name: spoken(t, ({ name }) => name),
    department: t.exposeID('department'),
    unitOfMeasure: spoken(t, ({ unitOfMeasure }) => unitOfMeasure),
    reportedBy: t.field({ type: Reporter, resolve: ({ reportedBy }) => reportedBy }),
    takes: t.expose('takes', { type: ValueKind }),
    levels: t.intList({ description: 'Allowed levels; empty for the other kinds.', resolve: ({ levels }) => levels.map(({ level }) => level) }),
    levelNames: t.stringList({ args: inLanguage(t), resolve: ({ levels }, args) => levels.map(({ name }) => say(name, args.language)) }),
    targets: t.idList({ description: 'Targets that it feeds.', resolve: ({ targets }) => [...targets] }),
    numeratorName: spokenIfAny(t, ({ numerator }) => numerator),
    denominatorName: spokenIfAny(t, ({ denominator }) => denominator),
    group: spoken(t, ({ group }) => group, 'Heading under which the grid groups columns.'),
    decimals: t.exposeInt('decimals', { description: 'Digits kept behind the point: 0 for counts, 6 for amounts (so whole VND).' }),
    byStandard: t.exposeBoolean('byStandard', { description: 'Takes a poverty standard.' }),
    module: t.exposeString('module', { nullable: true, description: 'Web module in which it is entered; null: the page of other departments.' }),
    units: t.stringList({
      description: 'Codes of the units that report it; empty: one figure of the district, or of each organisation.',
      resolve: ({ unitSet }, _args, { plan }) => (unitSet === 'district' || unitSet === 'organisations' ? [] : [...unitsOf(plan, unitSet)]),
    }),
  }),
});

builder.queryField('measures', (t) =>
  t.field({
    type: [MeasureType],
    description: 'What is entered, of one department or of all.',
    complexity: { field: 1, multiplier: 80 },
    args: { department: t.arg.id() },
    resolve: (_root, { department }, { plan }) => plan.measures.filter((measure) => !department || measure.department === department),
  }),
);
