import { type HouseholdFacts, type PovertyStandard, popcount } from '@bac-thang/indicators';
import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Lists } from './class-lists.ts';
import type { Household, UnaskedOfPerson } from './district.ts';
import { oneOf, wholeBetween } from './draws.ts';
import { profileOf, surveyHousehold } from './survey.ts';

const SHARE = 0.011;
const fields = ['latrine', 'waterSource', 'floorArea', 'internetUse', 'wall', 'informationMeans'] as const satisfies readonly (keyof HouseholdFacts)[];
const ofPersons: readonly UnaskedOfPerson[] = ['healthInsurance', 'work', 'schooling'];

/** Households of a unit whose class a review leaves open, and why: no income, or answers that could change the class. */
export interface OpenCases {
  readonly withoutIncome: ReadonlySet<Household>;
  readonly withoutAnswers: ReadonlySet<Household>;
}

/**
 * Leaves out answers of some households of a unit. On the lists only such as cannot change the class; of those not on a list one
 * a year loses so many answers, or its income, that the class stays open.
 */
export function leaveAnswersOut(
  households: readonly Household[],
  lists: Lists,
  year: number,
  standard: PovertyStandard,
  random: RandomStream,
): { readonly touched: readonly Household[]; readonly open: OpenCases } {
  const poor = new Set(lists.poor);
  const nearPoor = new Set(lists.nearPoor);
  const cutoff = standard.deprivationCutoff;
  const touched: Household[] = [];
  for (const household of households) {
    if (random() >= SHARE) continue;
    household.unasked = [oneOf(random, fields)];
    if (random() < 0.4) oneOf(random, household.members).unasked = oneOf(random, ofPersons);
    look(household, year, standard);
    const { deprived, unknown } = household.standing;
    const keepsClass = poor.has(household) ? popcount(deprived) >= cutoff : nearPoor.has(household) ? popcount(deprived) + popcount(unknown) < cutoff : true;
    if (keepsClass && unknown !== 0) touched.push(household);
    else askAgain(household, year, standard);
  }
  const free = households.filter((household) => !poor.has(household) && !nearPoor.has(household) && !touched.includes(household));
  const withoutIncome = new Set<Household>();
  const withoutAnswers = new Set<Household>();
  if (free.length > 40) {
    if (random() < 0.5) withoutIncome.add(oneOf(random, free));
    else {
      const household = oneOf(random, free);
      household.unasked = [...fields].slice(0, wholeBetween(random, 3, 5));
      look(household, year, standard);
      const known = popcount(household.standing.deprived);
      if (known < cutoff && known + popcount(household.standing.unknown) >= cutoff) withoutAnswers.add(household);
      else askAgain(household, year, standard);
    }
  }
  return { touched, open: { withoutIncome, withoutAnswers } };
}

function look(household: Household, year: number, standard: PovertyStandard): void {
  surveyHousehold(household, year);
  household.standing = profileOf(standard, household, year);
}

function askAgain(household: Household, year: number, standard: PovertyStandard): void {
  household.unasked = [];
  for (const member of household.members) member.unasked = undefined;
  look(household, year, standard);
}
