import type { CompletedLevel, SchoolLevel } from '@bac-thang/indicators';
import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Destiny, Person } from './district.ts';
import type { People } from './peoples.ts';

/** Shares of a hundred whose schooling ends without any, with primary, lower secondary, upper secondary school, after it; made up. */
type Shares = readonly [number, number, number, number, number];

interface Cohort {
  readonly bornBefore: number;
  readonly shares: Readonly<Record<People['schooling'], Shares>>;
}

const cohorts: readonly Cohort[] = [
  { bornBefore: 1970, shares: { highland: [62, 27, 9, 2, 0], valley: [25, 42, 27, 5, 1], kinh: [4, 26, 45, 18, 7] } },
  { bornBefore: 1986, shares: { highland: [34, 41, 19, 5, 1], valley: [8, 32, 42, 14, 4], kinh: [1, 10, 42, 31, 16] } },
  { bornBefore: 1996, shares: { highland: [9, 28, 45, 14, 4], valley: [2, 12, 46, 30, 10], kinh: [0, 3, 26, 46, 25] } },
  { bornBefore: 2003, shares: { highland: [3, 14, 46, 30, 7], valley: [1, 5, 36, 44, 14], kinh: [0, 1, 12, 52, 35] } },
  { bornBefore: 3000, shares: { highland: [0, 3, 38, 47, 12], valley: [0, 1, 24, 54, 21], kinh: [0, 0, 7, 51, 42] } },
];

/** How far a person's schooling goes; girls of the older cohorts went less far. */
export function destinyOf(random: RandomStream, birthYear: number, sex: Person['sex'], people: People): Destiny {
  const shares = cohorts.find(({ bornBefore }) => birthYear < bornBefore)?.shares[people.schooling] ?? [0, 0, 0, 0, 100];
  let left = random() * 100 - (sex === 'female' && birthYear < 1996 ? 8 : 0);
  for (const [destiny, share] of shares.entries()) {
    left -= share;
    if (left < 0) return destiny as Destiny;
  }
  return 4;
}

const ages = { preschool: 3, primary: 6, lowerSecondary: 11, upperSecondary: 15, grown: 18, graduate: 22 };

/** Whom a school or a course holds at the end of the year in which a person has that age. */
export function schoolingAt(age: number, person: Pick<Person, 'destiny' | 'outOfSchool' | 'vocationalSchool' | 'schoolingMistake'>): SchoolLevel {
  const { destiny, outOfSchool, vocationalSchool, schoolingMistake } = person;
  if (schoolingMistake) return schoolingMistake;
  if (age < ages.preschool || (outOfSchool && age < ages.upperSecondary)) return 'none';
  if (age < ages.primary) return 'preschool';
  if (age < ages.lowerSecondary) return 'primary';
  if (age < ages.upperSecondary) return destiny >= 2 ? 'lower-secondary' : 'none';
  if (age < ages.grown) return destiny >= 3 ? 'upper-secondary' : vocationalSchool ? 'vocational' : 'none';
  return age < ages.graduate && destiny === 4 ? (vocationalSchool ? 'vocational' : 'higher') : 'none';
}

/** The highest level finished by then. */
export function completedAt(age: number, { destiny }: Pick<Person, 'destiny'>): CompletedLevel {
  if (destiny >= 4 && age >= ages.graduate) return 'higher';
  if (destiny >= 3 && age >= ages.grown) return 'upper-secondary';
  if (destiny >= 2 && age >= ages.upperSecondary) return 'lower-secondary';
  return destiny >= 1 && age >= ages.lowerSecondary ? 'primary' : 'none';
}
