import type { DeprivationProfile } from '../deprivations/deprivation-profile.ts';
import { popcount } from '../deprivations/profile-bits.ts';
import type { Area } from '../standards/area.ts';
import type { PovertyStandard } from '../standards/poverty-standard.ts';
import { classByIncome } from './class-by-income.ts';
import { classByScore } from './class-by-score.ts';
import type { Classification } from './classification.ts';

/** What stands in for what a household has, as far as the survey found it. */
export interface SurveyedMeans {
  /** Points of sheet B1. */
  readonly b1?: number | undefined;
  /** VND per person and month, declared (phiếu D) or estimated. */
  readonly income?: number | undefined;
}

export interface ClassOfSheets {
  readonly classification: Classification;
  /** Points of sheet B2; `undefined` where the standard has no sheets or an answer is missing. */
  readonly b2: number | undefined;
}

/**
 * The class of a surveyed household by the sheets of the yearly review.
 *
 * Where the standard has score sheets and B1 is filled, the points decide, as Thông tư 07/2021/TT-BLĐTBXH has it; above the
 * line of B1 a declared income tells the average living standard from the rest. Else the income decides.
 *
 * @param profile the deprivations of the household under the same standard.
 * @throws IndicatorError as `classByScore` and `classByIncome`.
 * @example nd07-2021, rural, three deprivations: B1 140 is poor; B1 150 with 2,000,000 VND is of average living standard
 */
export function classOfSheets(
  standard: PovertyStandard,
  area: Area,
  profile: Pick<DeprivationProfile, 'deprived' | 'unknown'>,
  { b1, income }: SurveyedMeans,
): ClassOfSheets {
  const [lacks, open] = [popcount(profile.deprived), popcount(profile.unknown)];
  const byIncome = classByIncome(standard, area, income, lacks, open);
  const { reviewScore } = standard;
  if (!reviewScore) return { classification: byIncome, b2: undefined };
  const points = reviewScore.pointsPerIndicator;
  const b2 = open === 0 ? lacks * points : undefined;
  if (b1 === undefined) return { classification: byIncome, b2 };
  const byScore = classByScore(standard, area, { b1, b2: lacks * points, b2Open: open * points });
  const isAverage = byScore.class === 'above' && byIncome.class === 'average-living-standard';
  return { classification: isAverage ? byIncome : byScore, b2 };
}
