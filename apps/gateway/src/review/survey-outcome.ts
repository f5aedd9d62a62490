import {
  type Area,
  type Classification,
  classOfSheets,
  type DeprivationProfile,
  deprivationProfile,
  type HouseholdFacts,
  type MemberFacts,
  type PovertyStandard,
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
 * The class of a surveyed household and its deprivations: see `classOfSheets`.
 *
 * @throws IndicatorError for facts that cannot be: a member born after the day, an area below zero.
 */
export function surveyOutcome(standard: PovertyStandard, { area, facts, members, income, b1, on }: Surveyed): SurveyOutcome {
  const profile = deprivationProfile(standard, facts, members, on);
  return { standard, profile, ...classOfSheets(standard, area, profile, { b1, income }) };
}
