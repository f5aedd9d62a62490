import { type RandomStream, randomStream } from '../demonstration/seeded-random.ts';
import type { Person } from './district.ts';
import { wholeBetween } from './draws.ts';
import { relateToHead } from './kinship.ts';
import { isMarriageable, LAST_DAY, type Planned } from './life-courses.ts';
import { takeRecord } from './member-record.ts';
import { familyName } from './names.ts';
import type { PeopleId } from './peoples.ts';
import type { World } from './world.ts';

/** A marriageable woman marries within a year with this chance, mostly a man of her people in the district. */
const BRIDES = 0.16;
const WITHIN_DISTRICT = 0.78;
/** Of marriageable men who found nobody, how many bring a wife from elsewhere. */
const WIVES_FROM_ELSEWHERE = 0.03;

/** The weddings of a year: the bride moves to the groom's household, comes from outside the district, or leaves it. */
export function plannedMarriages(world: World, year: number): readonly Planned[] {
  const random = randomStream(world.seed, 'marriages', year);
  const single = world.households
    .filter(({ isGone }) => !isGone)
    .flatMap(({ head, members }) => members.filter((member) => isMarriageable(member, year) && (member.sex === 'male' || member !== head)));
  const grooms = new Map<string, Person[]>();
  for (const man of single.filter(({ sex }) => sex === 'male')) grooms.set(man.ethnicity, [...(grooms.get(man.ethnicity) ?? []), man]);
  const planned: Planned[] = [];
  const sometime = (happen: Planned['happen']) => planned.push({ day: wholeBetween(random, 3, LAST_DAY), happen });
  for (const bride of single.filter(({ sex }) => sex === 'female')) {
    if (random() >= BRIDES) continue;
    const men = grooms.get(bride.ethnicity) ?? [];
    const at = Math.floor(random() * men.length);
    const groom = men[at];
    const luck = random();
    if (random() < WITHIN_DISTRICT && groom !== undefined && groom.household !== bride.household) {
      men.splice(at, 1);
      sometime((on) => marryWithin(world, bride, groom, on, luck));
    } else sometime((on) => marryOut(world, bride, on, luck));
  }
  for (const groom of [...grooms.values()].flat()) if (random() < WIVES_FROM_ELSEWHERE) sometime((on) => void marryIn(world, groom, year, on, random));
  return planned;
}

const canMoveOn = ({ household, row }: Person, on: string): boolean => household !== undefined && row !== undefined && row.validFrom < on;

function marryWithin(world: World, bride: Person, groom: Person, on: string, luck: number): void {
  const { household: from } = bride;
  const { household: into } = groom;
  if (!from || !into || from === into || bride === from.head || !canMoveOn(bride, on) || groom.spouse || bride.spouse) return;
  from.members = from.members.filter((member) => member !== bride);
  bride.household = into;
  bride.spouse = groom;
  groom.spouse = bride;
  into.members.push(bride);
  relateToHead(into);
  const event = world.book.record({ kind: 'marriage-in', on, households: [into, from], detail: { person: bride.id, spouse: groom.id, from: from.id }, luck });
  world.book.writePerson(bride, event);
}

function marryOut(world: World, bride: Person, on: string, luck: number): void {
  const { household } = bride;
  if (!household || bride === household.head || !canMoveOn(bride, on) || bride.spouse) return;
  const event = world.book.record({ kind: 'marriage-out', on, households: [household], detail: { person: bride.id }, luck });
  world.book.endPerson(bride, event);
}

/** @returns the wife from outside the district; undefined where the man is no longer there or no longer single. */
export function marryIn(
  world: World,
  groom: Person,
  year: number,
  on: string,
  random: RandomStream,
  birthYear = Math.min(year - 18, groom.birthYear + wholeBetween(random, -1, 4)),
  writtenAs?: (wife: Person) => void,
): Person | undefined {
  const { household } = groom;
  if (household === undefined || groom.spouse || household.lastEventOn > on) return undefined;
  const people = groom.ethnicity as PeopleId;
  const wife = world.make(random, { sex: 'female', birthYear, people, family: familyName(random, people), year });
  writtenAs?.(wife);
  wife.household = household;
  wife.spouse = groom;
  groom.spouse = wife;
  household.members.push(wife);
  relateToHead(household);
  takeRecord(wife, year);
  const event = world.book.record({ kind: 'marriage-in', on, households: [household], detail: { person: wife.id, spouse: groom.id }, luck: random() });
  world.book.writePerson(wife, event);
  return wife;
}
