import { seesSmallCounts } from '@bac-thang/access';
import { type PovertyStandard, standardOfYear } from '@bac-thang/indicators';
import { type AdministrativeUnit, type Plan, unitsInForce, unitsReportedBy } from '@bac-thang/plan';
import { type Context, signedIn } from '../context.ts';
import { notFound } from '../schema/errors.ts';
import { placeOf } from '../schema/household/register-scope.ts';
import { type RecognisedReview, recognisedUnits } from './recognised-reviews.ts';

export interface ReviewQuestion {
  /** Code of the plan's set, or with `on` of the unit that bore it on that date; left out: the district. */
  readonly administrativeUnit?: string | null | undefined;
  readonly year: number;
  /** Left out: that of the year. */
  readonly standard?: string | null | undefined;
  /** Date whose units are meant; left out: the plan's own set. */
  readonly on?: string | null | undefined;
}

/** A recognised review under one standard and the units of it that are asked for. */
export interface AskedReview {
  readonly review: RecognisedReview;
  readonly standard: PovertyStandard;
  /** null: the district. */
  readonly unit: AdministrativeUnit | null;
  /** Codes of the plan's set that were recognised and belong to the unit. */
  readonly codes: readonly string[];
  /** As many as the unit, or the district, has in the plan's set. */
  readonly unitsExpected: number;
  /** The viewer sees small counts of all of it. */
  readonly inFull: boolean;
}

/**
 * @throws NOT_FOUND for a unit that is not in the set, a year whose review nobody has recognised yet, a standard that it was
 * not read under, and a unit that it has not recognised.
 */
export async function askedReview(context: Context, question: ReviewQuestion): Promise<AskedReview> {
  const { plan } = context;
  const asked = question.administrativeUnit == null ? null : unitOf(plan, question.administrativeUnit, question.on);
  const review = await reviewOfYear(context, question.year);
  const standard = await standardOf(context, review, question.standard);
  const members = asked ? asked.members : plan.units.map(({ code }) => code);
  const codes = recognisedUnits(review).filter((code) => members.includes(code));
  if (asked && codes.length === 0)
    throw notFound(
      `kết quả rà soát năm ${review.year} của ${asked.unit.name}: Chủ tịch UBND xã chưa công nhận`,
      `results of the review of ${review.year} of ${asked.unit.name}: the commune's chair has not recognised them yet`,
    );
  return { review, standard, unit: asked?.unit ?? null, codes, unitsExpected: members.length, inFull: seesInFull(context, members) };
}

/** Whether the viewer sees small counts in all of these units. */
export const seesInFull = (context: Context, codes: readonly string[]): boolean =>
  seesSmallCounts(
    signedIn(context),
    codes.map((unit) => placeOf(context, unit)),
  );

/** Units of the plan's set, or those in force on a date, each with its codes in the plan's set. Units of other areas have none and are left out. */
export function unitsOfBasis(plan: Plan, on: string | null | undefined): readonly { readonly unit: AdministrativeUnit; readonly members: readonly string[] }[] {
  if (on == null) return plan.units.map((unit) => ({ unit, members: [unit.code] }));
  return unitsInForce(plan, on)
    .map((unit) => ({ unit, members: unitsReportedBy(plan, unit.code, on) }))
    .filter(({ members }) => members.length > 0);
}

export function unitOf(plan: Plan, code: string, on: string | null | undefined) {
  const found = unitsOfBasis(plan, on).find(({ unit }) => unit.code === code);
  if (!found) throw notFound(`đơn vị "${code}"`, `unit "${code}"`);
  return found;
}

/** The periodic review of a year of which at least one unit is recognised. */
export async function reviewOfYear(context: Context, year: number): Promise<RecognisedReview> {
  const reviews = await (await context.register()).reviews();
  const found = reviews.find((review) => review.year === year && review.kind === 'periodic' && review.recognitions.length > 0);
  if (found) return found;
  throw notFound(`kết quả rà soát hộ nghèo năm ${year}: chưa có xã nào được công nhận`, `a review of ${year}: no commune has been recognised`);
}

/** The standard that is named, else that of the review's year. */
export async function standardOf(context: Context, review: RecognisedReview, id: string | null | undefined): Promise<PovertyStandard> {
  const standards = await (await context.register()).standards();
  const ofYear = standardOfYear(review.year, standards)?.id;
  const wanted = id ?? (ofYear !== undefined && review.standards.includes(ofYear) ? ofYear : review.standards[0]);
  const standard = standards.find((one) => one.id === wanted);
  if (!standard || !review.standards.includes(standard.id))
    throw notFound(
      `kết quả rà soát năm ${review.year} theo chuẩn "${wanted}"; kỳ này theo ${review.standards.join(', ')}`,
      `the review of ${review.year} under the standard "${wanted}"; it was read under ${review.standards.join(', ')}`,
    );
  return standard;
}
