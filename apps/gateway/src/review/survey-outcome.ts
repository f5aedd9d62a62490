import {
  type Area,
  type Classification,
  classByIncome,
  classByScore,
  type DeprivationProfile,
  deprivationProfile,
  type HouseholdFacts,
  type MemberFacts,
  type PovertyStandard,
  popcount,
} from '@bac-thang/indicators';

/** What a sheet says under one standard. */
export interface SurveyOutcome {
  readonly standard: PovertyStandard;
  readonly classification: Classification;
  readonly profile: DeprivationProfile;
  /** Points of sheet B2; undefined where the standard has no sheets or an answer is missing. */
  readonly b2: number | undefined;
}

export interface Surveyed {
  readonly area: Area;
  readonly facts: HouseholdFacts;
  readonly members: readonly MemberFacts[];
  /** VND per person and month. */
  readonly income: number | undefined;
  readonly b1: number | undefined;
  /** Day of the ages. */
  readonly on: string;
}

/**
 * The class of a surveyed household and its deprivations.
 *
 * Where the standard has score sheets and B1 is there, the points decide, as the circular has it; above the line of B1 a
 * declared income (phiếu D) tells the average living standard from the rest. Else the income decides.
 *
 * @throws IndicatorError for facts that cannot be: a member born after the day, an area below zero.
 */
export function surveyOutcome(standard: PovertyStandard, { area, facts, members, income, b1, on }: Surveyed): SurveyOutcome {
  const profile = deprivationProfile(standard, facts, members, on);
  const [lacks, open] = [popcount(profile.deprived), popcount(profile.unknown)];
  const byIncome = classByIncome(standard, area, income, lacks, open);
  const { reviewScore } = standard;
  if (!reviewScore) return { standard, profile, classification: byIncome, b2: undefined };
  const points = reviewScore.pointsPerIndicator;
  const b2 = open === 0 ? lacks * points : undefined;
  if (b1 === undefined) return { standard, profile, classification: byIncome, b2 };
  const byScore = classByScore(standard, area, { b1, b2: lacks * points, b2Open: open * points });
  const average = byScore.class === 'above' && byIncome.class === 'average-living-standard';
  return { standard, profile, classification: average ? byIncome : byScore, b2 };
}
