import { IndicatorError, type PovertyStandard } from '@bac-thang/indicators';
import type { Context } from '../../context.ts';
import { type AskedReview, askedReview, type ReviewQuestion, seesInFull, unitsOfBasis } from '../../register/asked-review.ts';
import type { ClassedProfileCount } from '../../register/profile-counts.ts';
import { type ProfileFigures, profileFigures, type WeightsAndCutOff } from '../../register/profile-figures.ts';
import { recognisedUnits } from '../../register/recognised-reviews.ts';
import { type HiddenFigures, hiddenOfDistrict, hiddenOfUnits, nothingHidden } from '../../register/small-counts.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { failure, forbidden } from '../errors.ts';
import { DeprivationCountType, type DeprivationOfProfile } from './deprivation-count.ts';

/** Points of an indicator when none are given, and the points from which a household counts as poor: three of the indicators. */
const POINTS = 10;
const CUT_OFF = 30;

export interface Profile {
  readonly asked: AskedReview;
  readonly question: ReviewQuestion;
  readonly points: WeightsAndCutOff;
  readonly counts: readonly ClassedProfileCount[];
  readonly figures: ProfileFigures;
  readonly hidden: HiddenFigures;
}

const number = (value: number | undefined) => value ?? null;
const ofScore = (profile: Profile, value: number | undefined) => (profile.hidden.ratios ? null : number(value));

const IntervalType = builder.objectRef<{ readonly lower: number; readonly upper: number }>('PovertyInterval').implement({
  description: 'Between which shares (0 to 1) a ratio must lie, whatever the unknown indicators are.',
  fields: (t) => ({ lower: t.exposeFloat('lower', { description: 'A share, 0 to 1.' }), upper: t.exposeFloat('upper', { description: 'A share, 0 to 1.' }) }),
});

export const PovertyProfileType = builder.objectRef<Profile>('PovertyProfile');
PovertyProfileType.implement({
  description:
    'The households of a recognised review, of the district or of one unit, under one standard. Small counts of what goes beyond the own commune are hidden from posts that see totals only.',
  fields: (t) => ({
    year: t.int({ resolve: ({ asked }) => asked.review.year }),
    standard: t.string({ resolve: ({ asked }) => asked.standard.id }),
    administrativeUnit: t.field({ type: AdministrativeUnitType, nullable: true, description: 'null: the district.', resolve: ({ asked }) => asked.unit }),
    unitsRecognised: t.int({
      description: "Units of the plan's set whose review is recognised: the figures are theirs.",
      resolve: ({ asked }) => asked.codes.length,
    }),
    unitsExpected: t.int({ resolve: ({ asked }) => asked.unitsExpected }),
    inFull: t.boolean({ description: 'The viewer sees small counts too.', resolve: ({ asked }) => asked.inFull }),
    households: t.int({ description: 'All households that the review counted, of every class.', resolve: ({ figures }) => figures.households }),
    persons: t.int({ description: 'Members of all of them (nhân khẩu).', resolve: ({ figures }) => figures.persons }),
    poor: t.int({ description: 'Households recognised as poor.', resolve: ({ figures }) => figures.byClass.poor.households }),
    nearPoor: t.int({ description: 'Households recognised as near-poor.', resolve: ({ figures }) => figures.byClass['near-poor'].households }),
    averageLivingStandard: t.int({ resolve: ({ figures }) => figures.byClass['average-living-standard'].households }),
    above: t.int({ description: 'Households above every line that the standard names.', resolve: ({ figures }) => figures.byClass.above.households }),
    undecided: t.int({ description: 'Households whose class the review did not decide.', resolve: ({ figures }) => figures.byClass.unknown.households }),
    poorPersons: t.int({ resolve: ({ figures }) => figures.byClass.poor.persons }),
    nearPoorPersons: t.int({ resolve: ({ figures }) => figures.byClass['near-poor'].persons }),
    unknown: t.int({ description: 'Households with an unknown indicator: left out of the three ratios below.', resolve: ({ figures }) => figures.unknown }),
    poorRate: t.float({
      nullable: true,
      description: 'Poor households over all households, 0 to 1; null: no households.',
      resolve: ({ figures }) => share(figures.byClass.poor.households, figures.households),
    }),
    nearPoorRate: t.float({
      nullable: true,
      description: 'Near-poor households over all households, 0 to 1; null: no households.',
      resolve: ({ figures }) => share(figures.byClass['near-poor'].households, figures.households),
    }),
    headcountRatio: t.float({
      nullable: true,
      description: 'H: persons in households whose points reach the cut-off over all persons, 0 to 1; null: nobody, or hidden as small.',
      resolve: (profile) => ofScore(profile, profile.figures.headcountRatio),
    }),
    intensity: t.float({
      nullable: true,
      description: 'A: mean share of the points that those persons lack, 0 to 1; null: nobody reaches the cut-off, or hidden.',
      resolve: (profile) => ofScore(profile, profile.figures.intensity),
    }),
    adjustedHeadcountRatio: t.float({
      nullable: true,
      description: 'M0 = H x A, 0 to 1; null: nobody, or hidden.',
      resolve: (profile) => ofScore(profile, profile.figures.adjustedHeadcountRatio),
    }),
    headcountBounds: t.field({
      type: IntervalType,
      nullable: true,
      description: 'Of H over all households, those with unknown indicators among them.',
      resolve: ({ figures, hidden }) => (hidden.ratios ? null : (figures.bounds().headcountRatio ?? null)),
    }),
    adjustedHeadcountBounds: t.field({
      type: IntervalType,
      nullable: true,
      description: 'Of M0 over all households, those with unknown indicators among them.',
      resolve: ({ figures, hidden }) => (hidden.ratios ? null : (figures.bounds().adjustedHeadcountRatio ?? null)),
    }),
    weights: t.intList({ description: 'Points per indicator, in the order of the standard.', resolve: ({ points }) => [...points.weights] }),
    cutoff: t.int({ description: 'Points from which a household counts for the ratios.', resolve: ({ points }) => points.cutOff }),
    deprivations: t.field({
      type: [DeprivationCountType],
      description: 'One row an indicator, in the order of the standard; rows with small counts are left out for posts that see totals only.',
      resolve: ({ asked, figures, hidden }) =>
        asked.standard.indicators.flatMap((indicator, place): DeprivationOfProfile[] => {
          const counts = figures.deprivations[place];
          return counts && !hidden.deprivations.has(place) ? [{ indicator, standard: asked.standard, counts, ratiosHidden: hidden.ratios }] : [];
        }),
    }),
    hiddenIndicators: t.stringList({
      description: 'Indicators left out of `deprivations` because their counts are small.',
      resolve: ({ asked, hidden }) => asked.standard.indicators.flatMap(({ id }, place) => (hidden.deprivations.has(place) ? [id] : [])),
    }),
    units: t.field({
      type: [PovertyProfileType],
      description: "The same of each recognised unit, in the order of the plan; with `on` of the units in force on that date. Empty for one unit's profile.",
      complexity: { field: 1, multiplier: 19 },
      args: { on: t.arg({ type: 'Date' }) },
      resolve: (profile, { on }, context) => profilesOfUnits(context, profile, on),
    }),
  }),
});

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** Profiles of the units of a district's profile, with what is hidden among them. */
async function profilesOfUnits(context: Context, district: Profile, on: string | null | undefined): Promise<Profile[]> {
  const { asked, points, question } = district;
  if (asked.unit !== null) return [];
  const units = unitsOfBasis(context.plan, on)
    .map(({ unit, members }) => ({ unit, members, codes: members.filter((code) => asked.codes.includes(code)), inFull: seesInFull(context, members) }))
    .filter(({ codes }) => codes.length > 0);
  const hidden = units.every(({ inFull }) => inFull) ? new Map<string, HiddenFigures>() : await hiddenByCode(context, asked, points);
  return Promise.all(
    units.map(async ({ unit, members, codes, inFull }): Promise<Profile> => {
      const own = { ...asked, unit, codes, unitsExpected: members.length, inFull };
      return { asked: own, question, points, ...(await countedFigures(context, own, points)), hidden: inFull ? nothingHidden : hiddenTogether(hidden, codes) };
    }),
  );
}

/** Several units as one show only what each of them shows. */
function hiddenTogether(hidden: ReadonlyMap<string, HiddenFigures>, codes: readonly string[]): HiddenFigures {
  const all = codes.map((code) => hidden.get(code) ?? nothingHidden);
  return { deprivations: new Set(all.flatMap(({ deprivations }) => [...deprivations])), ratios: all.some(({ ratios }) => ratios) };
}

/** What is hidden of each unit of the plan's set that the review recognised. */
async function hiddenByCode(context: Context, asked: AskedReview, points: WeightsAndCutOff): Promise<ReadonlyMap<string, HiddenFigures>> {
  const codes = recognisedUnits(asked.review);
  const figures = await Promise.all(codes.map(async (code) => (await countedFigures(context, { ...asked, codes: [code] }, points)).figures));
  const hidden = hiddenOfUnits(figures);
  return new Map(codes.map((code, place) => [code, hidden[place] ?? nothingHidden]));
}

/** Counts of the units asked for and the figures from them, which are kept for the points that nobody has chosen. */
async function countedFigures(context: Context, { review, standard, codes }: AskedReview, points: WeightsAndCutOff) {
  const register = await context.register();
  const byUnit = await register.profiles(review, standard.id);
  const counts = codes.flatMap((code) => byUnit.get(code) ?? []);
  const work = () => profileFigures(counts, points);
  const usual = points.cutOff === CUT_OFF && points.weights.every((weight) => weight === POINTS);
  return { counts, figures: usual ? await register.kept(`figures ${review.id} ${standard.id} ${codes.join()}`, async () => work()) : work() };
}

/** @throws BAD_USER_INPUT for weights that are too few, too many, negative or all zero, and for a cut-off that no household could reach. */
function pointsOf({ indicators, id }: PovertyStandard, weights: readonly number[] | null | undefined, cutoff: number | null | undefined): WeightsAndCutOff {
  if (weights && weights.length !== indicators.length)
    throw failure(
      'BAD_USER_INPUT',
      `Chuẩn ${id} có ${indicators.length} chỉ số, cần ${indicators.length} trọng số; đã gửi ${weights.length}.`,
      `The standard ${id} has ${indicators.length} indicators and takes as many weights; ${weights.length} were given.`,
    );
  const points = { weights: weights ?? indicators.map(() => POINTS), cutOff: cutoff ?? CUT_OFF };
  try {
    profileFigures([], points);
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    throw failure(
      'BAD_USER_INPUT',
      'Trọng số phải là số nguyên không âm, không cùng bằng 0; ngưỡng phải lớn hơn 0 và không quá tổng trọng số.',
      'Weights are whole numbers of at least 0, not all of them 0; the cut-off is above 0 and at most the sum of the weights.',
    );
  }
  return points;
}

interface ProfileArguments extends ReviewQuestion {
  readonly cutoff?: number | null | undefined;
  readonly weights?: readonly number[] | null | undefined;
}

/** The profile that a question asks for, with what its viewer may not see taken out. */
export async function profileOf(context: Context, question: ProfileArguments): Promise<Profile> {
  const asked = await askedReview(context, question);
  const points = pointsOf(asked.standard, question.weights, question.cutoff);
  const { counts, figures } = await countedFigures(context, asked, points);
  if (asked.inFull) return { asked, question, points, counts, figures, hidden: nothingHidden };
  if (asked.unit === null) return { asked, question, points, counts, figures, hidden: hiddenOfDistrict(figures) };
  // free weights in small places would tell one household from another
  if (question.weights || question.cutoff != null) throw forbidden();
  return { asked, question, points, counts, figures, hidden: hiddenTogether(await hiddenByCode(context, asked, points), asked.codes) };
}

builder.queryField('povertyProfile', (t) =>
  t.field({
    type: PovertyProfileType,
    description:
      'Poverty profile of a recognised review (kết quả rà soát). Without a unit: the district; without a standard: that of the year. Weights and cut-off are whole points; left out: 10 an indicator and 30.',
    args: {
      administrativeUnit: t.arg.string({ description: "Code of the plan's set; with `on` the unit that bore it on that date." }),
      year: t.arg.int({ required: true }),
      standard: t.arg.string(),
      cutoff: t.arg.int(),
      weights: t.arg.intList(),
      on: t.arg({ type: 'Date' }),
    },
    resolve: (_root, question, context) => profileOf(context, question),
  }),
);
