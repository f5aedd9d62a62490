import { canReadCell } from '@bac-thang/access';
import { fillingUnit, measureById, type PlanTarget, targetById, unitsOf } from '@bac-thang/plan';
import { type Context, signedIn } from '../../context.ts';
import { builder } from '../builder.ts';
import { failure, notFound } from '../errors.ts';
import { inLanguage, say, spoken, spokenIfAny } from '../language.ts';
import { MeasureType } from '../measure/measure.ts';
import { SeriesPointType } from '../verdict/series.ts';
import { VerdictType } from '../verdict/verdict.ts';
import { dateOrYearEnd, seriesOf, verdictOf, verdictOfUnit } from '../verdict/verdicts.ts';

const shapes = {
  CEILING: { value: 'ceiling' },
  FLOOR: { value: 'floor' },
  AVERAGE_CHANGE: { value: 'average-change' },
  AVERAGE_CHANGE_OF_SUBSET: { value: 'average-change-of-subset' },
  AVERAGE_PER_UNIT_AND_YEAR: { value: 'average-per-unit-and-year' },
  AVERAGE_PER_UNIT_EVERY_YEAR: { value: 'average-per-unit-every-year' },
  CUMULATIVE: { value: 'cumulative' },
  EACH_UNIT: { value: 'each-unit' },
  COUNT_OF_UNITS: { value: 'count-of-units' },
  SHARE_OF_UNITS: { value: 'share-of-units' },
  SHARE_OF_NEED: { value: 'share-of-need' },
  EVERY_YEAR: { value: 'every-year' },
  MONEY_BY_SOURCE: { value: 'money-by-source' },
} as const;
const TargetShape = builder.enumType('TargetShape', { description: 'How the target is judged.', values: shapes });
const Operator = builder.enumType('Operator', {
  description: 'LT and GT are strict; ABOUT (khoảng) is judged as GE.',
  values: { LT: { value: '<' }, LE: { value: '<=' }, GE: { value: '>=' }, GT: { value: '>' }, ABOUT: { value: '~' } } as const,
});

/** Whether a session may see one unit's own figures of a target: after a merger also the unit that fills its row at the date. */
export function mayReadUnit(context: Context, target: PlanTarget, unit: string, asOf: string): boolean {
  const measure = measureById(context.plan, target.measures[0] ?? '');
  const isUnit = context.plan.units.some(({ code }) => code === unit);
  return canReadCell(signedIn(context), {
    department: target.department,
    reportedBy: measure?.reportedBy ?? 'office',
    ...(isUnit ? { unit, reportingUnit: fillingUnit(context.plan, unit, Number(asOf.slice(0, 4))) } : {}),
  });
}

export const TargetType = builder.objectRef<PlanTarget>('Target').implement({
  description: 'A quantified target of the plan (chỉ tiêu).',
  fields: (t) => ({
    id: t.exposeID('id'),
    clause: t.exposeString('clause', { description: 'Section of the plan, for example II.2.' }),
    name: spoken(t, ({ name }) => name),
    department: t.exposeID('department'),
    shape: t.field({ type: TargetShape, resolve: ({ definition }) => definition.shape }),
    unitOfMeasure: spoken(t, ({ unitOfMeasure }) => unitOfMeasure),
    operator: t.field({ type: Operator, resolve: ({ definition }) => definition.operator }),
    value: t.float({ description: 'In the unit of measure.', resolve: ({ definition }) => definition.value }),
    notes: t.stringList({
      description: "Notes on the plan's text.",
      args: inLanguage(t),
      resolve: ({ notes }, args) => notes.map((note) => say(note, args.language)),
    }),
    confirm: spokenIfAny(t, ({ confirm }) => confirm, "The reading chosen where the plan leaves room: 'cách hiểu của phần mềm, chờ xác nhận'."),
    printed: t.string({ nullable: true, description: 'As printed in the plan, where the reading differs.', resolve: ({ printed }) => printed ?? null }),
    numeratorName: spokenIfAny(t, ({ numerator }) => numerator),
    denominatorName: spokenIfAny(t, ({ denominator }) => denominator),
    module: t.exposeString('module', { nullable: true }),
    measures: t.field({ type: [MeasureType], resolve: ({ measures }, _args, { plan }) => measures.flatMap((id) => measureById(plan, id) ?? []) }),
    verdict: t.field({
      type: VerdictType,
      description: "Of the district, or of one unit of the plan's set; without a date at the end of the reporting year.",
      args: { asOf: t.arg({ type: 'Date' }), administrativeUnit: t.arg.string() },
      resolve: async (target, { asOf, administrativeUnit: unit }, context) => {
        const counted = await context.counted();
        const date = dateOrYearEnd(asOf, counted);
        if (unit == null) return verdictOf(context, counted, target, date);
        if (!context.plan.units.some(({ code }) => code === unit) || !mayReadUnit(context, target, unit, date))
          throw notFound(`đơn vị "${unit}"`, `unit "${unit}"`);
        return verdictOfUnit(context, counted, target, unit, date);
      },
    }),
    series: t.field({
      type: [SeriesPointType],
      description: 'The steps of the terrace, year by year.',
      args: { administrativeUnit: t.arg.string() },
      resolve: async (target, { administrativeUnit: unit }, context) => {
        const counted = await context.counted();
        if (unit != null && (!unitsOf(context.plan, target.unitSet).includes(unit) || !mayReadUnit(context, target, unit, dateOrYearEnd(undefined, counted))))
          throw notFound(`đơn vị "${unit}"`, `unit "${unit}"`);
        return [...seriesOf(context, counted, target, unit ?? undefined)];
      },
    }),
  }),
});

builder.queryField('targets', (t) =>
  t.field({
    type: [TargetType],
    description: 'The quantified targets, of one department or of all.',
    complexity: { field: 1, multiplier: 70 },
    args: { department: t.arg.id() },
    resolve: (_root, { department }, { plan }) => {
      if (department && !plan.departments.some(({ id }) => id === department))
        throw failure('BAD_USER_INPUT', `Không có phòng ban "${department}".`, `There is no department "${department}".`);
      return plan.targets.filter((target) => !department || target.department === department);
    },
  }),
);

builder.queryField('target', (t) =>
  t.field({
    type: TargetType,
    nullable: true,
    description: 'One target by its id; null when the plan has none of that id.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, { plan }) => targetById(plan, id) ?? null,
  }),
);
