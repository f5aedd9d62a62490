import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';
import { shareOf } from '../share-of.ts';

export const deprivationsFragment = graphql(`
  fragment Deprivations_Profile on PovertyProfile {
    poor
    nearPoor
    unknown
    hiddenIndicators
    deprivations {
      indicator
      poorHouseholds
      nearPoorHouseholds
    }
  }
`);

export type DeprivationsOfProfile = ResultOf<typeof deprivationsFragment>;

/** Whose deprivations are counted: poor households alone (form 5), or poor and near-poor ones together. */
export type Base = 'poor' | 'both';

export interface DeprivationCell {
  /** Deprived households of the base; null: hidden, or nothing recognised. */
  readonly deprived: number | null;
  readonly households: number | null;
  readonly hidden: boolean;
  /** 0 to 1; null where there is nobody in the base, or hidden. */
  readonly share: number | null;
}

const nothing: DeprivationCell = { deprived: null, households: null, hidden: false, share: null };

/** How many households of the base lack one thing, of how many. */
export function deprivationCell(profile: DeprivationsOfProfile | undefined, indicator: string, base: Base): DeprivationCell {
  if (!profile) return nothing;
  const households = base === 'poor' ? profile.poor : profile.poor + profile.nearPoor;
  if (profile.hiddenIndicators.includes(indicator)) return { deprived: null, households, hidden: true, share: null };
  const found = profile.deprivations.find((row) => row.indicator === indicator);
  if (!found) return nothing;
  const deprived = base === 'poor' ? found.poorHouseholds : found.poorHouseholds + found.nearPoorHouseholds;
  return { deprived, households, hidden: false, share: shareOf(deprived, households) };
}
