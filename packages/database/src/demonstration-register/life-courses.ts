import type { RandomStream } from '../demonstration/seeded-random.ts';
import { dayOf, numberOfDay } from './calendar.ts';
import type { Household, Person } from './district.ts';
import { wholeBetween } from './draws.ts';
import { joinNeighbours } from './households-that-end.ts';
import { relateToHead, successorOf } from './kinship.ts';
import { takeRecord } from './member-record.ts';
import { type PeopleId, peoples } from './peoples.ts';
import { schoolingAt } from './schooling.ts';
import type { World } from './world.ts';

/** Something that a year holds in store; whether it still can happen is seen on the day. */
export interface Planned {
  /** Of the year, from 1. */
  readonly day: number;
  readonly happen: (on: string) => void;
}

/** The last day of life events: surveys and recognition must find a register that stands still. */
export const LAST_DAY = 312;

/** Days until children who were left alone are taken in. */
const ORPHANS_JOIN_AFTER = 3;

/** Made-up chance to die within a year. */
function mortality(age: number): number {
  if (age < 1) return 0.013;
  if (age < 15) return 0.0008;
  if (age < 50) return 0.0021;
  if (age < 65) return 0.0085;
  if (age < 75) return 0.026;
  return age < 85 ? 0.075 : 0.17;
}

/** Made-up chance of a couple to have a child within a year. */
function fertility(mother: Person, children: number): number {
  const wished = peoples[mother.ethnicity as PeopleId].children;
  if (children > wished) return 0.012;
  return children === 0 ? 0.3 : children === 1 ? 0.16 : 0.095;
}

/** Deaths and births that a year holds for a household. */
export function plannedLives(world: World, household: Household, year: number, random: RandomStream): readonly Planned[] {
  const planned: Planned[] = [];
  const sometime = (happen: Planned['happen']) => planned.push({ day: wholeBetween(random, 3, LAST_DAY), happen });
  for (const person of household.members) {
    const age = year - person.birthYear;
    const luck = random();
    if (luck < mortality(age)) sometime((on) => die(world, person, year, on, random()));
    const isMother = person.sex === 'female' && age >= 18 && age <= 42 && person.spouse?.household === household;
    if (isMother && random() < fertility(person, household.members.filter(({ mother }) => mother === person).length))
      sometime((on) => giveBirth(world, person, year, on, random));
  }
  return planned;
}

function giveBirth(world: World, mother: Person, year: number, on: string, random: RandomStream): void {
  const { household, spouse } = mother;
  if (household === undefined || spouse?.household !== household) return;
  const people = mother.ethnicity as PeopleId;
  const family = spouse.name.split(' ')[0] ?? '';
  const sex = random() < 0.475 ? 'female' : 'male';
  const child = world.make(random, { sex, birthYear: year, people, family, year, father: spouse, mother, born: on });
  child.household = household;
  household.members.push(child);
  relateToHead(household);
  takeRecord(child, year);
  const event = world.book.record({ kind: 'birth', on, households: [household], detail: { person: child.id }, luck: random() });
  world.book.writePerson(child, event);
}

function die(world: World, person: Person, year: number, on: string, luck: number): void {
  const { household } = person;
  if (household === undefined || (person.row?.validFrom ?? on) >= on) return;
  const successor = household.head === person ? successorOf(household, year) : undefined;
  const isLast = household.members.length === 1;
  const detail = { person: person.id, ...(successor && { successor: successor.id }) };
  const event = world.book.record({ kind: 'death', on, households: [household], detail, luck });
  world.book.endPerson(person, event);
  if (isLast) world.book.endHousehold(household, event);
  if (successor === undefined) return;
  household.head = successor;
  for (const member of relateToHead(household)) world.book.writePerson(member, event);
  if (household.members.every(({ birthYear }) => year - birthYear < 15))
    joinNeighbours(world, household, dayOf(year, numberOfDay(on) + ORPHANS_JOIN_AFTER), luck);
}

/** Single, out of school, of an age to marry. */
export function isMarriageable(person: Person, year: number): boolean {
  const age = year - person.birthYear;
  const isSingle = person.spouse === undefined && !person.isLodger;
  return isSingle && age >= 18 && age <= (person.sex === 'female' ? 29 : 33) && schoolingAt(age, person) === 'none';
}
