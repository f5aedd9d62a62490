import { type AcrossStandards, type Review, recognisedBefore, type SeriesBreak } from '@bac-thang/indicators';
import type { Context } from '../context.ts';
import { failure } from '../schema/errors.ts';
import { reviewOfYear, standardOf } from './asked-review.ts';
import { type RecognisedReview, recognisedUnits } from './recognised-reviews.ts';
import type { ReviewList } from './review-list.ts';

/** Two reviews that are compared, restricted to the units that both recognised: elsewhere every household would seem to have left. */
export interface ReviewPair {
  /** Names the two reviews and the standards they are compared under. */
  readonly key: string;
  readonly before: ReviewList;
  readonly after: ReviewList;
  /** Codes of the plan's set. */
  readonly codes: readonly string[];
  readonly poorBefore: ReadonlySet<string>;
  readonly nearPoorBefore: ReadonlySet<string>;
  readonly seriesBreak: SeriesBreak | undefined;
}

/**
 * The lists of two years under the standard that both reviews were read under; of several that of the later year.
 *
 * @throws NOT_FOUND for a year without a recognised review; BAD_USER_INPUT for years that do not follow each other and for
 * two standards, unless `acrossStandards` asks for it by name.
 */
export async function reviewPair(context: Context, from: number, to: number, { acrossStandards = false }: AcrossStandards): Promise<ReviewPair> {
  if (from >= to)
    throw failure('BAD_USER_INPUT', 'Năm đầu kỳ (from) phải trước năm cuối kỳ (to).', 'The earlier year (from) must lie before the later one (to).');
  const [before, after] = [await reviewOfYear(context, from), await reviewOfYear(context, to)];
  const [standardBefore, standardAfter] = await standardsOfPair(context, before, after);
  if (standardBefore !== standardAfter && !acrossStandards)
    throw failure(
      'BAD_USER_INPUT',
      `Rà soát năm ${from} theo ${standardBefore}, năm ${to} theo ${standardAfter}: chuỗi đứt, không so sánh hộ nghèo của hai chuẩn. Muốn xem thì nêu rõ acrossStandards.`,
      `The review of ${from} is under ${standardBefore}, that of ${to} under ${standardAfter}: the series breaks, and the poor of two standards are not compared. Ask for it by name with acrossStandards.`,
    );
  const register = await context.register();
  const key = `${before.id} ${standardBefore} ${after.id} ${standardAfter}`;
  return register.kept(`pair ${key}`, async () => {
    const codes = recognisedUnits(before).filter((code) => recognisedUnits(after).includes(code));
    const within = (list: ReviewList): ReviewList => ({ ...list, households: list.households.filter(({ unit }) => codes.includes(unit)) });
    const pair = { before: within(await register.list(before, standardBefore)), after: within(await register.list(after, standardAfter)) };
    const history = await earlierLists(context, from, [standardBefore, standardAfter]);
    return {
      key,
      ...pair,
      codes,
      poorBefore: recognisedBefore('poor', pair, history),
      nearPoorBefore: recognisedBefore('near-poor', pair, history),
      seriesBreak: standardBefore === standardAfter ? undefined : { before: standardBefore, after: standardAfter },
    };
  });
}

async function standardsOfPair(context: Context, before: RecognisedReview, after: RecognisedReview): Promise<readonly [string, string]> {
  const wanted = (await standardOf(context, after, undefined)).id;
  const common = before.standards.includes(wanted) ? wanted : after.standards.find((standard) => before.standards.includes(standard));
  return common === undefined ? [(await standardOf(context, before, undefined)).id, wanted] : [common, common];
}

/** Lists of the periodic reviews before a year under one of the standards: who was poor once. */
async function earlierLists(context: Context, year: number, standards: readonly string[]): Promise<readonly Review[]> {
  const register = await context.register();
  const earlier = (await register.reviews()).filter((review) => review.kind === 'periodic' && review.year < year && review.recognitions.length > 0);
  return Promise.all(
    earlier.flatMap((review) =>
      standards
        .filter((standard, place) => standards.indexOf(standard) === place && review.standards.includes(standard))
        .map((standard) => register.list(review, standard)),
    ),
  );
}
