import { type Classification, type DeprivationProfile, popcount } from '@bac-thang/indicators';

/** Points of B1 within which a mistake of one item could carry the household over the line. */
const nearPoints = 5;

export interface NearLines {
  /** Points of B1 over the line; 0 and below: under it. undefined: not near. */
  readonly b1: number | undefined;
  /** Deprivations known, where one more or one less crosses the cut-off. undefined: not near, or it cannot matter. */
  readonly deprivations: number | undefined;
}

/**
 * Whether a household lies near a line, where each answer should be looked at twice.
 *
 * @example B1 143 with a line of 140: b1 is 3; two deprivations where three make a household poor: deprivations is 2
 */
export function nearLines({ means, deprivation, standard }: Classification, profile: Pick<DeprivationProfile, 'deprived'>): NearLines {
  const [line] = means.by === 'b1' ? means.lines : [];
  const distance = line?.distance;
  const count = popcount(profile.deprived);
  const cutoff = standard.deprivationCutoff;
  const isOverAllLines = means.lines.every((each) => each.distance !== undefined && each.distance > 0);
  return {
    b1: distance !== undefined && Math.abs(distance) <= nearPoints ? distance : undefined,
    deprivations: deprivation.known !== undefined && !isOverAllLines && (count === cutoff || count === cutoff - 1) ? count : undefined,
  };
}
