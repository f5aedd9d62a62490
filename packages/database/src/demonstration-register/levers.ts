import type { IndicatorId } from '@bac-thang/indicators';
import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Household, Person } from './district.ts';
import { oneOf } from './draws.ts';
import { goodLatrines, goodWater, poorLatrines, poorWater } from './dwellings.ts';
import { completedAt, schoolingAt } from './schooling.ts';
import { isOfWorkingAge } from './work.ts';

/** What can befall a household in one indicator of nd07-2021, and how often in a year. */
interface Lever {
  readonly indicator: IndicatorId;
  /** How often in a year a deprived household comes out of it, and another falls into it. */
  readonly lifts: number;
  readonly drops: number;
  lift(household: Household, year: number, random: RandomStream): void;
  /** @returns false where the household has nobody, or nothing, that it could befall. */
  drop(household: Household, year: number, random: RandomStream): boolean;
}

const ageOf = ({ birthYear }: Person, year: number) => year - birthYear;

/** Does something to one of the members that it may befall, seldom to a second. */
function befalls(household: Household, random: RandomStream, whom: (member: Person) => boolean, what: (member: Person) => void): boolean {
  const possible = household.members.filter(whom);
  if (possible.length === 0) return false;
  what(oneOf(random, possible));
  if (random() < 0.25) what(oneOf(random, possible));
  return true;
}

const employment: Lever = {
  indicator: 'employment',
  lifts: 0.2,
  drops: 0.035,
  lift: ({ members }) => {
    for (const member of members) {
      if (member.work === 'wage') member.contract = true;
      if (member.looking) member.work = 'own-account';
      member.looking = false;
    }
  },
  drop: (household, year, random) =>
    befalls(
      household,
      random,
      (member) => isOfWorkingAge(member, year),
      (member) => {
        member.work = random() < 0.75 ? 'wage' : 'none';
        member.contract = false;
        member.looking = member.work === 'none';
      },
    ),
};

const nutrition: Lever = {
  indicator: 'nutrition',
  lifts: 0.2,
  drops: 0.035,
  lift: ({ members }) => {
    for (const member of members) {
      member.stunted = false;
      member.underweight = false;
    }
  },
  drop: (household, year, random) =>
    befalls(
      household,
      random,
      (member) => ageOf(member, year) < 14 && member.born < `${year}-09-01`,
      (member) => {
        if (random() < 0.7) member.stunted = true;
        else member.underweight = true;
      },
    ),
};

const insurance: Lever = {
  indicator: 'health_insurance',
  lifts: 0.16,
  drops: 0.03,
  lift: ({ members }) => {
    for (const member of members) member.insured = true;
  },
  drop: (household, year, random) =>
    befalls(
      household,
      random,
      (member) => ageOf(member, year) >= 16 && !member.allowance,
      (member) => {
        member.insured = false;
      },
    ),
};

const adultEducation: Lever = {
  indicator: 'adult_education',
  lifts: 0.04,
  drops: 0,
  lift: ({ members }, year) => {
    for (const member of members) {
      const age = ageOf(member, year);
      if (age >= 18 && age <= 30 && completedAt(age, member) !== 'upper-secondary') member.certificate = 'elementary';
      if ((age === 16 || age === 17) && member.destiny < 2) member.trainedOnTheJob = true;
    }
  },
  drop: () => false,
};

const childSchooling: Lever = {
  indicator: 'child_schooling',
  lifts: 0.4,
  drops: 0.012,
  lift: ({ members }, year) => {
    for (const member of members) {
      const age = ageOf(member, year);
      if (age < 15) member.outOfSchool = false;
      if (age >= 11 && age <= 15 && member.destiny < 2) member.destiny = 2;
      if (age === 15 && schoolingAt(age, member) === 'none') member.vocationalSchool = true;
    }
  },
  drop: (household, year, random) =>
    befalls(
      household,
      random,
      (member) => [3, 4, 12, 13, 14].includes(ageOf(member, year)),
      (member) => {
        member.outOfSchool = true;
      },
    ),
};

const house: Lever = {
  indicator: 'housing_quality',
  lifts: 0.09,
  drops: 0.006,
  lift: ({ dwelling }) => {
    Object.assign(dwelling, { wall: 'durable', column: 'durable', roof: 'durable' });
  },
  drop: ({ dwelling }) => {
    Object.assign(dwelling, { wall: 'not-durable', roof: 'not-durable' });
    return true;
  },
};

const floorArea: Lever = {
  indicator: 'housing_area',
  lifts: 0.08,
  drops: 0,
  lift: ({ dwelling, members }, _year, random) => {
    dwelling.floorArea = Math.round(members.length * (9 + 5 * random()));
  },
  drop: () => false,
};

const water: Lever = {
  indicator: 'water',
  lifts: 0.2,
  drops: 0.004,
  lift: ({ dwelling }, _year, random) => {
    dwelling.waterSource = oneOf(random, goodWater);
  },
  drop: ({ dwelling }, _year, random) => {
    dwelling.waterSource = oneOf(random, poorWater);
    return true;
  },
};

const latrine: Lever = {
  indicator: 'latrine',
  lifts: 0.13,
  drops: 0.006,
  lift: ({ dwelling }, _year, random) => {
    dwelling.latrine = oneOf(random, goodLatrines);
  },
  drop: ({ dwelling }, _year, random) => {
    dwelling.latrine = oneOf(random, poorLatrines);
    return true;
  },
};

const internet: Lever = {
  indicator: 'telecom',
  lifts: 0.2,
  drops: 0.008,
  lift: ({ dwelling }) => {
    Object.assign(dwelling, { internetUse: true, telephoneUse: true, informationMeans: [...new Set([...(dwelling.informationMeans ?? []), 'smartphone'])] });
  },
  drop: ({ dwelling }) => {
    dwelling.internetUse = false;
    return true;
  },
};

const means: Lever = {
  indicator: 'info_means',
  lifts: 0.25,
  drops: 0.001,
  lift: ({ dwelling }, _year, random) => {
    dwelling.informationMeans = [random() < 0.5 ? 'television' : 'telephone'];
  },
  drop: ({ dwelling }) => {
    if (dwelling.internetUse) return false;
    Object.assign(dwelling, { informationMeans: [], telephoneUse: false });
    return true;
  },
};

/** All but dependants, whom births and years alone change. */
export const levers: readonly Lever[] = [employment, nutrition, insurance, adultEducation, childSchooling, house, floorArea, water, latrine, internet, means];
