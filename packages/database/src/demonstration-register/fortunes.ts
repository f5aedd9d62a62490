import type { PovertyStandard } from '@bac-thang/indicators';
import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Household, Person } from './district.ts';
import { aboutZero } from './draws.ts';
import { levers } from './levers.ts';
import { schoolingAt } from './schooling.ts';
import { startWork } from './work.ts';

/** In 2021 and 2022 many communes left the list of those with free insurance cards. */
const hardYearsOfInsurance: Readonly<Record<number, number>> = { 2021: 0.07, 2022: 0.08 };

/** Of a hundred households a year: an illness, a lost harvest, a death. */
const BLOWS = 0.012;

/** Of the households on no list to which nothing happened: those who asked for a review, or whom it took in for another reason. */
const OTHERS_SURVEYED = 0.3;

/**
 * What a year does to a household and its members, as far as its review sees it: they grow, begin and end school and work;
 * those whom a survey visits have gained and lost.
 */
export function liveThroughYear(household: Household, year: number, standard: PovertyStandard, random: RandomStream): void {
  household.fortune = 0.85 * household.fortune + 0.22 * aboutZero(random) - (random() < BLOWS ? 1.1 : 0);
  household.unasked = [];
  for (const member of household.members) growOlder(member, year, random);
  const isSurveyed = household.isListed || household.lastEventOn.startsWith(String(year)) || random() < OTHERS_SURVEYED;
  if (!isSurveyed) return;
  for (const lever of levers) {
    const bit = 1 << standard.indicators.findIndex(({ id }) => id === lever.indicator);
    const drops = (lever.indicator === 'health_insurance' && hardYearsOfInsurance[year]) || lever.drops;
    const luck = random();
    if (household.standing.deprived & bit) {
      if (luck < lever.lifts) lever.lift(household, year, random);
    } else if (luck < drops) lever.drop(household, year, random);
  }
}

function growOlder(person: Person, year: number, random: RandomStream): void {
  const age = year - person.birthYear;
  person.unasked = undefined;
  if (age >= 80 && !person.allowance && random() < 0.6) person.allowance = true;
  if (age >= 18 && age <= 26 && person.certificate === 'none' && person.destiny < 3 && random() < 0.03) person.certificate = 'elementary';
  const leftSchool = age >= 15 && schoolingAt(age, person) === 'none' && (age === 15 || schoolingAt(age - 1, person) !== 'none');
  const entered = age === 15 || (schoolingAt(age, person) !== 'none' && person.work !== 'none');
  if (leftSchool || entered || age === 60 || age === 68) startWork(random, person, year);
}
