import { isSmallCount, suppressList } from '@bac-thang/indicators';
import type { ProfileFigures } from './profile-figures.ts';

/** Counts of at least one and below this are hidden from whoever sees totals only (a decision of the house; Labour may set another). */
export const SMALLEST_SHOWN = 5;

/** What of a profile is hidden from whoever sees totals only. */
export interface HiddenFigures {
  /** Places of indicators in the standard. */
  readonly deprivations: ReadonlySet<number>;
  /** Ratios by score: headcount, intensity, adjusted. */
  readonly ratios: boolean;
}

export const nothingHidden: HiddenFigures = { deprivations: new Set(), ratios: false };

/** Of the district by itself: only what is small. */
export function hiddenOfDistrict({ deprivations, scorePoor, scoreNotPoor }: ProfileFigures): HiddenFigures {
  return {
    deprivations: new Set(
      deprivations.flatMap((counts, indicator) => (countsOf(counts).some((count) => isSmallCount(count, SMALLEST_SHOWN)) ? [indicator] : [])),
    ),
    ratios: isSmallCount(scorePoor, SMALLEST_SHOWN) || isSmallCount(scoreNotPoor, SMALLEST_SHOWN),
  };
}

/** Of each unit under the published figures of the district: what is small, and as much beside it as keeps it from being worked out. */
export function hiddenOfUnits(units: readonly ProfileFigures[]): readonly HiddenFigures[] {
  const hidden = units.map(() => ({ deprivations: new Set<number>(), ratios: false }));
  const hide = (counts: readonly number[], mark: (unit: { deprivations: Set<number>; ratios: boolean }) => void) => {
    const { primary, secondary, hideTotal } = suppressList(counts, SMALLEST_SHOWN, true);
    for (const [place, unit] of hidden.entries()) if (hideTotal || primary.includes(place) || secondary.includes(place)) mark(unit);
  };
  const indicators = units[0]?.deprivations.length ?? 0;
  for (let indicator = 0; indicator < indicators; indicator++)
    for (let kind = 0; kind < 4; kind++)
      hide(
        units.map(({ deprivations }) => countsOf(deprivations[indicator])[kind] ?? 0),
        (unit) => unit.deprivations.add(indicator),
      );
  for (const count of [({ scorePoor }: ProfileFigures) => scorePoor, ({ scoreNotPoor }: ProfileFigures) => scoreNotPoor])
    hide(units.map(count), (unit) => {
      unit.ratios = true;
    });
  return hidden;
}

const countsOf = (counts: ProfileFigures['deprivations'][number] | undefined): readonly number[] =>
  counts ? [counts.households, counts.poorHouseholds, counts.nearPoorHouseholds, counts.censoredHouseholds] : [];
