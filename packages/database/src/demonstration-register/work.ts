import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Person } from './district.ts';
import { schoolingAt } from './schooling.ts';

/** Gives a person the work of that age: none at school, the fields or a wage later, rest at last. */
export function startWork(random: RandomStream, person: Person, year: number): void {
  const age = year - person.birthYear;
  const severely = person.disabled && random() < 0.5;
  person.able = age >= 15 && !severely && (age < 68 || random() < 0.4);
  person.looking = false;
  person.contract = false;
  if (age < 15 || !person.able || schoolingAt(age, person) !== 'none') {
    person.work = 'none';
    return;
  }
  const luck = random();
  if (age >= 60) person.work = luck < 0.7 ? 'own-account' : 'none';
  else if (luck < 0.1 + 0.09 * person.destiny) {
    person.work = 'wage';
    person.contract = random() < 0.25 + 0.18 * person.destiny;
  } else if (luck > 0.965) {
    person.work = 'none';
    person.looking = random() < 0.55;
  } else person.work = 'own-account';
}

/** Whether one would find work among them: able, of working age, not at school. */
export const isOfWorkingAge = (person: Person, year: number): boolean => {
  const age = year - person.birthYear;
  return age >= 16 && age < 55 && person.able && schoolingAt(age, person) === 'none';
};
