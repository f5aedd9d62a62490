import { type HouseholdClass, householdClasses, isConfirmed, type PovertyStandard, printedNumber } from '@bac-thang/indicators';
import type { AdministrativeUnit } from '@bac-thang/plan';
import type { Context } from '../../context.ts';
import { type AskedReview, askedReview, seesInFull } from '../../register/asked-review.ts';
import type { ReclassedHousehold } from '../../register/class-under-standard.ts';
import type { RegisterOfRevision } from '../../register/kept-register.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { HouseholdClassEnum } from '../household/classification.ts';
import { spoken } from '../language.ts';
import { PovertyStandardType } from './poverty-standards.ts';

interface UnderStandard {
  readonly asked: AskedReview;
  readonly unit: AdministrativeUnit | null;
  readonly under: PovertyStandard;
  readonly households: readonly ReclassedHousehold[];
}
interface Change {
  readonly from: HouseholdClass;
  readonly to: HouseholdClass;
  readonly households: number;
  readonly persons: number;
}

const isKnown = ({ recognised, under }: ReclassedHousehold) => recognised !== 'unknown' && under !== 'unknown';
const how = (many: readonly ReclassedHousehold[], some: (one: ReclassedHousehold) => boolean) => many.filter((one) => isKnown(one) && some(one)).length;

function changesOf(households: readonly ReclassedHousehold[]): Change[] {
  return householdClasses.flatMap((from) =>
    householdClasses.flatMap((to) => {
      const those = households.filter(({ recognised, under }) => recognised === from && under === to);
      return those.length > 0 ? [{ from, to, households: those.length, persons: those.reduce((sum, { persons }) => sum + persons, 0) }] : [];
    }),
  );
}

const isWhollyConfirmed = ({ incomeBands, indicators }: PovertyStandard) =>
  incomeBands.every(({ line, rule }) => isConfirmed(line) && isConfirmed(rule)) &&
  indicators.every(({ listed, cutoff }) => isConfirmed(listed) && isConfirmed(cutoff));

const ChangeType = builder.objectRef<Change>('ClassChange').implement({
  fields: (t) => ({
    from: t.expose('from', { type: HouseholdClassEnum, description: 'As recognised.' }),
    to: t.expose('to', { type: HouseholdClassEnum, description: 'Under the other standard.' }),
    households: t.exposeInt('households'),
    persons: t.exposeInt('persons'),
  }),
});

const UnderStandardType = builder.objectRef<UnderStandard>('PovertyUnderStandard');
UnderStandardType.implement({
  description:
    'What the households of a recognised review would be under another standard: a change of the ruler, not of their lives. Households whose class does not follow from what is known are counted apart and in nothing else.',
  fields: (t) => ({
    year: t.int({ resolve: ({ asked }) => asked.review.year }),
    standard: t.string({ description: 'That of the decision.', resolve: ({ asked }) => asked.standard.id }),
    under: t.field({ type: PovertyStandardType, resolve: ({ under }) => under }),
    confirmed: t.boolean({
      description: 'Every line, indicator and cut-off of the other standard was read in its text.',
      resolve: ({ under }) => isWhollyConfirmed(under),
    }),
    administrativeUnit: t.field({ type: AdministrativeUnitType, nullable: true, description: 'null: the district.', resolve: ({ unit }) => unit }),
    households: t.int({ resolve: ({ households }) => households.length }),
    undecided: t.int({
      description: 'Households whose class is not known under one of the two: neither entering nor leaving.',
      resolve: ({ households }) => households.filter((one) => !isKnown(one)).length,
    }),
    poor: t.int({
      description: 'Poor by the decision, of the decided.',
      resolve: ({ households }) => how(households, ({ recognised }) => recognised === 'poor'),
    }),
    poorUnder: t.int({
      description: 'Poor under the other standard, of the decided.',
      resolve: ({ households }) => how(households, ({ under }) => under === 'poor'),
    }),
    entering: t.int({
      description: 'Would become poor.',
      resolve: ({ households }) => how(households, ({ recognised, under }) => recognised !== 'poor' && under === 'poor'),
    }),
    leaving: t.int({
      description: 'Would no longer be poor.',
      resolve: ({ households }) => how(households, ({ recognised, under }) => recognised === 'poor' && under !== 'poor'),
    }),
    nearPoorUnder: t.int({ resolve: ({ households }) => how(households, ({ under }) => under === 'near-poor') }),
    changes: t.field({
      type: [ChangeType],
      description: 'From class to class, those that stay and the unknown among them.',
      resolve: ({ households }) => changesOf(households),
    }),
    sentence: spoken(t, ({ asked, under, households }) => {
      const [entering, leaving, open] = [
        how(households, (one) => one.recognised !== 'poor' && one.under === 'poor'),
        how(households, (one) => one.recognised === 'poor' && one.under !== 'poor'),
        households.filter((one) => !isKnown(one)).length,
      ];
      return {
        vi: `Theo ${under.name.vi}, ${printedNumber(entering, 'vi')} hộ sẽ vào và ${printedNumber(leaving, 'vi')} hộ sẽ ra khỏi diện nghèo so với kết quả năm ${asked.review.year}; ${printedNumber(open, 'vi')} hộ chưa đủ thông tin để xếp loại.${isWhollyConfirmed(under) ? '' : ' Chuẩn này còn điểm chưa xác nhận.'}`,
        en: `Under ${under.name.en}, ${printedNumber(entering, 'en')} households would enter poverty and ${printedNumber(leaving, 'en')} would leave it against the results of ${asked.review.year}; of ${printedNumber(open, 'en')} too little is known.${isWhollyConfirmed(under) ? '' : ' Parts of this standard are not confirmed.'}`,
      };
    }),
    units: t.field({
      type: [UnderStandardType],
      description: "The same of each unit whose small counts the viewer sees, in the plan's order. Empty for one unit.",
      complexity: { field: 1, multiplier: 19 },
      resolve: ({ asked, unit, under, households }, _args, context) =>
        unit !== null
          ? []
          : context.plan.units
              .filter(({ code }) => asked.codes.includes(code) && seesInFull(context, [code]))
              .map((one): UnderStandard => ({ asked, unit: one, under, households: households.filter((household) => household.unit === one.code) })),
    }),
  }),
});

/** Under a standard that the review was read under the decisions themselves are compared. */
async function reclassed(register: RegisterOfRevision, { review, standard }: AskedReview, under: PovertyStandard): Promise<readonly ReclassedHousehold[]> {
  if (!review.standards.includes(under.id)) return register.underStandard(review, standard, under);
  const decided = new Map((await register.list(review, under.id)).households.map(({ id, class: found }) => [id, found]));
  return (await register.list(review, standard.id)).households.map(({ id, unit, class: recognised, members = 0 }) => ({
    unit,
    persons: members,
    recognised,
    under: decided.get(id) ?? 'unknown',
  }));
}

builder.queryField('povertyUnderStandard', (t) =>
  t.field({
    type: UnderStandardType,
    description: 'A recognised review under another standard. A unit other than the own commune is for those who see its small counts.',
    args: {
      administrativeUnit: t.arg.string({ description: "Code of the plan's set." }),
      year: t.arg.int({ required: true }),
      standard: t.arg.string({ description: 'Under which it was decided; left out: that of the year.' }),
      under: t.arg.string({ required: true, description: 'Id of the other standard, for example nd351-2025.' }),
    },
    resolve: async (_root, { administrativeUnit, year, standard, under: wanted }, context: Context): Promise<UnderStandard> => {
      const asked = await askedReview(context, { administrativeUnit, year, standard });
      if (asked.unit && !asked.inFull) throw notFound(`đơn vị "${administrativeUnit}"`, `unit "${administrativeUnit}"`);
      const register = await context.register();
      const under = (await register.standards()).find(({ id }) => id === wanted);
      if (!under) throw notFound(`chuẩn nghèo "${wanted}"`, `poverty standard "${wanted}"`);
      const all = await reclassed(register, asked, under);
      return { asked, unit: asked.unit, under, households: all.filter(({ unit }) => asked.codes.includes(unit)) };
    },
  }),
);
