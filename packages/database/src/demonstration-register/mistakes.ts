import { randomStream } from '../demonstration/seeded-random.ts';
import { dayOf } from './calendar.ts';
import type { Household } from './district.ts';
import { oneOf, wholeBetween } from './draws.ts';
import { LAST_DAY, type Planned } from './life-courses.ts';
import { writeBirth } from './member-record.ts';
import type { World } from './world.ts';

const CORRECTIONS_A_YEAR = 14;

/** Mistakes of the register that are put right within the year: a birth of which the paper was found, and a departure that was none. */
export function plannedMistakes(world: World, year: number): readonly Planned[] {
  const random = randomStream(world.seed, 'mistakes', year);
  const households = world.households.filter(({ isGone }) => !isGone);
  const corrections = Array.from({ length: CORRECTIONS_A_YEAR }, (): Planned => {
    const candidates = Array.from({ length: 60 }, () => oneOf(random, households));
    const luck = random();
    return { day: wholeBetween(random, 10, LAST_DAY), happen: (on) => correctBirth(world, candidates, on, luck) };
  });
  const household = oneOf(
    random,
    households.filter(({ members }) => members.length >= 4),
  );
  const day = wholeBetween(random, 30, LAST_DAY - 60);
  const luck = random();
  return [...corrections, { day, happen: (on) => departInError(world, household, on, dayOf(year, day + 21), luck) }];
}

function correctBirth(world: World, households: readonly Household[], on: string, luck: number): void {
  for (const household of households) {
    const person = household.members.find(
      (member) => member.birth.length === 4 && member.birth === String(member.birthYear) && member.row?.validFrom === member.registeredOn,
    );
    if (person === undefined || household.isGone || household.lastEventOn >= on) continue;
    const event = world.book.record({ kind: 'correction', on, households: [household], detail: { person: person.id, fields: ['birthDate'] }, luck });
    writeBirth(person, person.born);
    world.book.correctBirth(person, event, person.birth);
    return;
  }
}

function departInError(world: World, household: Household, on: string, until: string, luck: number): void {
  const person = household.members.find((member) => member !== household.head && member.relation === 'child' && (member.row?.validFrom ?? on) < on);
  if (person === undefined || household.isGone || household.lastEventOn >= on) return;
  const departure = world.book.record({ kind: 'departure', on, households: [household], detail: { person: person.id }, luck });
  world.book.endPerson(person, departure);
  const undone = world.book.record({ kind: 'undo', on: until, households: [household], detail: { event: departure.id }, luck, undoes: departure.id });
  world.book.undoEndOfPerson(person, household, departure, undone);
}
