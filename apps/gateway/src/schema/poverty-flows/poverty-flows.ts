import { registerSight } from '@bac-thang/access';
import type { SeriesBreak } from '@bac-thang/indicators';
import type { AdministrativeUnit } from '@bac-thang/plan';
import { type Context, signedIn } from '../../context.ts';
import { seesInFull, unitOf, unitsOfBasis } from '../../register/asked-review.ts';
import { type ClassTransition, type Movements, movements } from '../../register/movements.ts';
import { type ReviewPair, reviewPair } from '../../register/review-pair.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { HouseholdClassEnum } from '../household/classification.ts';
import { spoken } from '../language.ts';
import { MovementFormType, type ShownForm } from './movement-form.ts';

/** Movements of one unit, or of the district, between two reviews, for one viewer. */
interface Flows {
  readonly unit: AdministrativeUnit | null;
  readonly unitsExpected: number;
  readonly moved: Movements;
  /** The viewer may open the columns into their households. */
  readonly opens: boolean;
}

const SeriesBreakType = builder.objectRef<SeriesBreak>('SeriesBreak').implement({
  description: 'The two standards that a comparison reaches across: who is poor by a new line only did not fall into poverty.',
  fields: (t) => ({
    before: t.exposeString('before'),
    after: t.exposeString('after'),
    sentence: spoken(t, ({ before, after }) => ({
      vi: `Chuỗi đứt: đầu kỳ theo ${before}, cuối kỳ theo ${after}. Chênh lệch gồm cả thay đổi của chuẩn, không phải chỉ của đời sống.`,
      en: `The series breaks: ${before} at the start, ${after} at the end. The difference holds the change of the standard, not only that of lives.`,
    })),
  }),
});

const TransitionType = builder.objectRef<ClassTransition>('ClassTransition').implement({
  description: 'Households that went from one class to another.',
  fields: (t) => ({
    from: t.field({ type: HouseholdClassEnum, nullable: true, description: 'null: was not on the list of the earlier review.', resolve: ({ from }) => from }),
    to: t.field({ type: HouseholdClassEnum, nullable: true, description: 'null: is not on the list of the later review.', resolve: ({ to }) => to }),
    households: t.exposeInt('households'),
  }),
});

const PovertyFlowsType = builder.objectRef<Flows>('PovertyFlows');
PovertyFlowsType.implement({
  description:
    'Who escaped poverty, fell into it, left and arrived between two recognised reviews. Always: end = start - escaped - left + fellIn + rePoor + arrived.',
  fields: (t) => ({
    from: t.int({ description: 'Year of the earlier review.', resolve: ({ moved }) => moved.before.year }),
    to: t.int({ description: 'Year of the later review.', resolve: ({ moved }) => moved.after.year }),
    standard: t.string({ description: 'Of the later review.', resolve: ({ moved }) => moved.after.standard }),
    seriesBreak: t.field({
      type: SeriesBreakType,
      nullable: true,
      description: 'Only where crossing standards was asked for.',
      resolve: ({ moved }) => moved.pair.seriesBreak ?? null,
    }),
    administrativeUnit: t.field({ type: AdministrativeUnitType, nullable: true, description: 'null: the district.', resolve: ({ unit }) => unit }),
    unitsCompared: t.int({ description: "Units of the plan's set that both reviews recognised.", resolve: ({ moved }) => moved.codes.length }),
    unitsExpected: t.exposeInt('unitsExpected'),
    start: t.int({ description: 'Poor at the earlier review (hộ nghèo đầu kỳ).', resolve: ({ moved }) => moved.closed.start }),
    escaped: t.int({ description: 'Still there and no longer poor (thoát nghèo).', resolve: ({ moved }) => moved.closed.escaped }),
    left: t.int({
      description: 'Was poor and is no longer on the list: moved away, joined another household, died out; or its class is not known now (khác giảm).',
      resolve: ({ moved }) => moved.closed.left,
    }),
    fellIn: t.int({ description: 'Poor now, on the list before and never recognised poor (phát sinh).', resolve: ({ moved }) => moved.closed.fellIn }),
    rePoor: t.int({
      description: 'Poor now, not before, and recognised poor by an earlier review of the standard (tái nghèo).',
      resolve: ({ moved }) => moved.closed.rePoor,
    }),
    arrived: t.int({
      description: 'Poor now and not on the list before: moved in, new by a split; or its class was not known then (khác tăng).',
      resolve: ({ moved }) => moved.closed.arrived,
    }),
    end: t.int({ description: 'Poor at the later review (hộ nghèo cuối kỳ).', resolve: ({ moved }) => moved.closed.end }),
    stayed: t.int({ description: 'Poor at both.', resolve: ({ moved }) => moved.counts.chronic }),
    escapedToNearPoor: t.int({ description: 'Part of escaped: near-poor now.', resolve: ({ moved }) => moved.counts.escapedToNearPoor }),
    escapedAboveNearPoor: t.int({ description: 'Part of escaped: above both lists.', resolve: ({ moved }) => moved.counts.escapedAboveNearPoor }),
    nearPoorToPoor: t.int({ description: 'Part of fellIn and rePoor: near-poor before.', resolve: ({ moved }) => moved.counts.nearPoorToPoor }),
    toUnknown: t.int({ description: 'Part of left: there, but its class is not known now.', resolve: ({ moved }) => moved.counts.toUnknown }),
    fromUnknown: t.int({ description: 'Part of arrived: was there, but its class was not known.', resolve: ({ moved }) => moved.counts.fromUnknown }),
    transitions: t.field({
      type: [TransitionType],
      description: 'From class to class; cells without a household are left out.',
      resolve: ({ moved }) => [...moved.transitions()],
    }),
    forms: t.field({
      type: [MovementFormType],
      description: 'Form 2 (diễn biến hộ nghèo) and form 3 (diễn biến hộ cận nghèo).',
      complexity: ({ form }) => ({ field: 1, multiplier: form == null ? 2 : 1 }),
      args: { form: t.arg.int({ description: '2 or 3; left out: both.' }) },
      resolve: ({ moved, unit, opens }, { form: wanted }): ShownForm[] =>
        (['poor', 'nearPoor'] as const)
          .map((list) => ({ moved, list, form: moved.forms[list], unit, opens }))
          .filter(({ form }) => wanted == null || form.form === wanted),
    }),
    formsAgree: t.boolean({
      description: 'Both forms close, and what left the one for the other stands in both.',
      resolve: ({ moved }) => moved.check.closes,
    }),
    units: t.field({
      type: [PovertyFlowsType],
      description:
        "The same of each unit whose small counts the viewer sees, in the plan's order; with `on` of the units in force on that date. Moves between units are left and arrived there and neither for the district. Empty for one unit's flows.",
      complexity: { field: 1, multiplier: 19 },
      args: { on: t.arg({ type: 'Date' }) },
      resolve: ({ moved, unit }, { on }, context) => (unit === null ? flowsOfUnits(context, moved.pair, on) : []),
    }),
  }),
});

async function flowsOf(context: Context, pair: ReviewPair, unit: AdministrativeUnit | null, members: readonly string[]): Promise<Flows> {
  return {
    unit,
    unitsExpected: members.length,
    moved: await movements(await context.register(), pair, unit === null ? undefined : members),
    opens: registerSight(signedIn(context)).reach === 'all' && seesInFull(context, members),
  };
}

function flowsOfUnits(context: Context, pair: ReviewPair, on: string | null | undefined): Promise<Flows[]> {
  return Promise.all(
    unitsOfBasis(context.plan, on)
      .filter(({ members }) => members.some((code) => pair.codes.includes(code)) && seesInFull(context, members))
      .map(({ unit, members }) => flowsOf(context, pair, unit, members)),
  );
}

builder.queryField('povertyFlows', (t) =>
  t.field({
    type: PovertyFlowsType,
    description:
      'Movements of poor households between the reviews of two years, of the district or of one unit. Under the standard that both were read under; across two standards only when asked for by name. A unit other than the own commune is for those who see its small counts.',
    args: {
      administrativeUnit: t.arg.string({ description: "Code of the plan's set; with `on` the unit that bore it on that date." }),
      from: t.arg.int({ required: true }),
      to: t.arg.int({ required: true }),
      acrossStandards: t.arg.boolean({ description: 'Compare across two standards; the answer then carries the break.' }),
      on: t.arg({ type: 'Date' }),
    },
    resolve: async (_root, { administrativeUnit, from, to, acrossStandards, on }, context) => {
      const asked = administrativeUnit == null ? null : unitOf(context.plan, administrativeUnit, on);
      if (asked && !seesInFull(context, asked.members)) throw notFound(`đơn vị "${administrativeUnit}"`, `unit "${administrativeUnit}"`);
      const pair = await reviewPair(context, from, to, { acrossStandards: acrossStandards ?? false });
      const members = asked ? asked.members : context.plan.units.map(({ code }) => code);
      if (!members.some((code) => pair.codes.includes(code)))
        throw notFound(
          `diễn biến ${from}-${to}: chưa đơn vị nào được công nhận ở cả hai kỳ`,
          `movements ${from}-${to}: no unit was recognised by both reviews`,
        );
      return flowsOf(context, pair, asked?.unit ?? null, members);
    },
  }),
);
