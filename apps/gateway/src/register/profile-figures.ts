import {
  type AlkireFosterBounds,
  alkireFosterBoundsOfHistogram,
  alkireFosterOfHistogram,
  type HouseholdClass,
  householdClasses,
  type ProfileHistogram,
} from '@bac-thang/indicators';
import type { ClassedProfileCount } from './profile-counts.ts';

/** Points per indicator in the order of the standard, and the points from which a household counts as poor for the ratios. */
export interface WeightsAndCutOff {
  readonly weights: readonly number[];
  readonly cutOff: number;
}

export interface DeprivationFigures {
  /** Households deprived in the indicator, whatever else is unknown of them. */
  readonly households: number;
  readonly poorHouseholds: number;
  readonly nearPoorHouseholds: number;
  readonly uncensoredHeadcountRatio: number | undefined;
  readonly censoredHeadcountRatio: number | undefined;
  /** Households behind the censored ratio. */
  readonly censoredHouseholds: number;
  readonly contribution: number | undefined;
}

interface HouseholdsAndPersons {
  households: number;
  persons: number;
}

export interface ProfileFigures {
  readonly households: number;
  readonly persons: number;
  readonly byClass: Readonly<Record<HouseholdClass, Readonly<HouseholdsAndPersons>>>;
  /** Households with an unknown indicator: counted, and left out of the ratios. */
  readonly unknown: number;
  /** Households whose score reaches the cut-off, and those short of it. */
  readonly scorePoor: number;
  readonly scoreNotPoor: number;
  readonly headcountRatio: number | undefined;
  readonly intensity: number | undefined;
  readonly adjustedHeadcountRatio: number | undefined;
  /** Worked out when somebody asks. */
  readonly bounds: () => AlkireFosterBounds;
  /** In the order of the standard. */
  readonly deprivations: readonly DeprivationFigures[];
}

/**
 * The poverty profile of the households in `counts`: classes as the review decided them over households; headcount ratio,
 * intensity and adjusted headcount ratio over persons by the given weights and cut-off.
 *
 * @throws IndicatorError of the calculation package for weights or a cut-off that cannot be.
 */
export function profileFigures(counts: readonly ClassedProfileCount[], { weights, cutOff }: WeightsAndCutOff): ProfileFigures {
  const histogram: ProfileHistogram = { indicators: weights.length, units: ['all'], counts: counts.map((count) => ({ ...count, unit: 0 })) };
  const ofPersons = alkireFosterOfHistogram(histogram, { weights, cutOff, by: 'persons' });
  const ofHouseholds = alkireFosterOfHistogram(histogram, { weights, cutOff, by: 'households' });
  const { total, byClass, unknown, lacking } = sums(counts, weights.length);
  return {
    ...total,
    byClass,
    unknown,
    scorePoor: ofHouseholds.poor,
    scoreNotPoor: ofHouseholds.population - ofHouseholds.poor,
    headcountRatio: ofPersons.headcountRatio,
    intensity: ofPersons.intensity,
    adjustedHeadcountRatio: ofPersons.adjustedHeadcountRatio,
    bounds: () => alkireFosterBoundsOfHistogram(histogram, { weights, cutOff, by: 'persons' }),
    deprivations: weights.map((_, indicator): DeprivationFigures => {
      const figures = ofPersons.indicators?.[indicator];
      const of = (one: HouseholdClass) => lacking[one][indicator] ?? 0;
      return {
        households: householdClasses.reduce((sum, one) => sum + of(one), 0),
        poorHouseholds: of('poor'),
        nearPoorHouseholds: of('near-poor'),
        uncensoredHeadcountRatio: figures?.uncensoredHeadcountRatio,
        censoredHeadcountRatio: figures?.censoredHeadcountRatio,
        censoredHouseholds: ofHouseholds.indicators?.[indicator]?.poorDeprived ?? 0,
        contribution: figures?.contribution,
      };
    }),
  };
}

const ofEachClass = <Value>(value: () => Value) => Object.fromEntries(householdClasses.map((one) => [one, value()])) as Record<HouseholdClass, Value>;

function sums(counts: readonly ClassedProfileCount[], indicators: number) {
  const total: HouseholdsAndPersons = { households: 0, persons: 0 };
  const byClass = ofEachClass((): HouseholdsAndPersons => ({ households: 0, persons: 0 }));
  const lacking = ofEachClass(() => new Array<number>(indicators).fill(0));
  let unknown = 0;
  for (const count of counts) {
    for (const sum of [total, byClass[count.class]]) {
      sum.households += count.households;
      sum.persons += count.persons;
    }
    if (count.unknown !== 0) unknown += count.households;
    const of = lacking[count.class];
    for (let place = 0; place < indicators; place++) if ((count.deprived >> place) & 1) of[place] = (of[place] ?? 0) + count.households;
  }
  return { total, byClass, unknown, lacking };
}
