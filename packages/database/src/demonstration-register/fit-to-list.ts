import { type PovertyStandard, popcount } from '@bac-thang/indicators';
import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Household } from './district.ts';
import { oneByWeight } from './draws.ts';
import { levers } from './levers.ts';
import { profileOf, surveyHousehold } from './survey.ts';

/** What programmes do first for those who are to leave the list, and what befalls first those who come onto it. */
const reliefs: Readonly<Record<string, number>> = {
  latrine: 6,
  telecom: 6,
  health_insurance: 6,
  housing_quality: 4,
  water: 3,
  employment: 3,
  nutrition: 2,
  child_schooling: 2,
  info_means: 2,
  housing_area: 1,
  adult_education: 1,
};
const blows: Readonly<Record<string, number>> = {
  health_insurance: 7,
  employment: 5,
  nutrition: 3,
  child_schooling: 2,
  telecom: 2,
  latrine: 1,
  housing_quality: 1,
  water: 0.5,
};

/**
 * Changes a household until it is deprived in enough indicators for the list of the poor, or in few enough for that of the
 * near-poor: by lasting changes of its dwelling and members, as a year brings them.
 *
 * @throws Error where that cannot be done.
 */
export function fitToList(household: Household, list: 'poor' | 'near-poor', year: number, standard: PovertyStandard, random: RandomStream): void {
  const fits = () => {
    const known = popcount(household.standing.deprived);
    const possible = known + popcount(household.standing.unknown);
    return list === 'poor' ? known >= standard.deprivationCutoff : possible < standard.deprivationCutoff;
  };
  for (let attempt = 0; attempt < 40 && !fits(); attempt++) {
    const isDeprived = (indicator: string) => (household.standing.deprived >> standard.indicators.findIndex(({ id }) => id === indicator)) & 1;
    const wanted = list === 'poor' ? 0 : 1;
    const weights = Object.fromEntries(Object.entries(list === 'poor' ? blows : reliefs).filter(([indicator]) => isDeprived(indicator) === wanted));
    const drawn = oneByWeight(random, weights);
    const lever = levers.find(({ indicator }) => indicator === drawn);
    if (list === 'poor') lever?.drop(household, year, random);
    else lever?.lift(household, year, random);
    surveyHousehold(household, year);
    household.standing = profileOf(standard, household, year);
  }
  if (!fits()) throw new Error(`${household.code} does not fit the list of the ${list} of ${year}`);
}
