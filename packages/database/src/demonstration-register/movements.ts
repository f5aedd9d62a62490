import { type RandomStream, randomStream } from '../demonstration/seeded-random.ts';
import type { Household, Person } from './district.ts';
import { oneOf, wholeBetween } from './draws.ts';
import { foundingFamily } from './founding-family.ts';
import type { Hamlet } from './hamlets.ts';
import { departHousehold, joinNeighbours } from './households-that-end.ts';
import { relateToHead } from './kinship.ts';
import { LAST_DAY, type Planned } from './life-courses.ts';
import type { PeopleId } from './peoples.ts';
import { register, settle } from './settle.ts';
import { householdsByUnit, type World } from './world.ts';

/** Of a thousand households a year. */
const movesWithinUnit = 2.5;
const movesBetweenUnits = 2.2;
const departures = 3;
const joins = 1.2;
/** Of the households that a unit gains, those that split off another; the rest come from outside the district. */
const SPLITS = 0.68;

/** Moves, departures, joins, splits and arrivals of a year, so many that the unit comes near its number of households. */
export function plannedMovements(world: World, year: number): readonly Planned[] {
  return [...householdsByUnit(world)].flatMap(([unit, households]) => {
    const random = randomStream(world.seed, 'movements', unit, year);
    const planned: Planned[] = [];
    const sometime = (happen: Planned['happen']) => planned.push({ day: wholeBetween(random, 5, LAST_DAY - 32), happen });
    let leaving = 0;
    for (const household of households) {
      const luck = random() * 1_000;
      const later = random();
      if (luck < movesWithinUnit) sometime((on) => move(world, household, hamletOf(world, random, unit), on, later));
      else if (luck < movesWithinUnit + movesBetweenUnits) sometime((on) => move(world, household, hamletOf(world, random), on, later));
      else if (luck < movesWithinUnit + movesBetweenUnits + departures) {
        leaving += 1;
        sometime((on) => departHousehold(world, household, on, later));
      }
      const isOldAndAlone = household.members.every(({ birthYear }) => year - birthYear >= 66);
      if (isOldAndAlone && random() * 1_000 < 20 * joins) {
        leaving += 1;
        sometime((on) => !household.isGone && joinNeighbours(world, household, on, later));
      }
    }
    const wanted = world.quotas(unit, year, year === 2020 ? 'qd59-2015' : 'nd07-2021').households - households.length + leaving;
    for (let count = 0; count < wanted; count++) sometime((on) => grow(world, unit, households, year, on, random));
    return planned;
  });
}

/** On the last days the number of households of each unit is made right: by those who come, or those who go. */
export function settleNumbers(world: World, year: number, onDay: (day: number) => string): void {
  for (const [unit, households] of householdsByUnit(world)) {
    const random = randomStream(world.seed, 'last movements', unit, year);
    const missing = world.quotas(unit, year, 'nd07-2021').households - households.length;
    for (let count = 0; count < missing; count++) grow(world, unit, households, year, onDay(LAST_DAY + wholeBetween(random, 1, 4)), random);
    const going = households.filter(({ lastEventOn }) => lastEventOn < onDay(LAST_DAY - 10));
    for (let count = 0; count < -missing; count++) {
      const at = Math.floor(random() * going.length);
      const [household] = going.splice(at, 1);
      if (household) departHousehold(world, household, onDay(LAST_DAY + wholeBetween(random, 1, 4)), random());
    }
  }
}

const hamletOf = ({ hamlets }: World, random: RandomStream, unit?: string): Hamlet =>
  oneOf(random, unit === undefined ? hamlets : hamlets.filter((hamlet) => hamlet.unit === unit));

function move(world: World, household: Household, hamlet: Hamlet, on: string, luck: number): void {
  if (household.isGone || household.hamlet === hamlet || household.lastEventOn >= on) return;
  const detail = { from: household.hamlet.id, into: hamlet.id };
  household.hamlet = hamlet;
  const event = world.book.record({ kind: 'move', on, households: [household], detail, luck });
  world.book.writeHousehold(household, event);
}

function grow(world: World, unit: string, households: readonly Household[], year: number, on: string, random: RandomStream): void {
  if (random() < SPLITS && splitIn(world, households, year, on, random)) return;
  const hamlet = hamletOf(world, random, unit);
  const household = settle(world, random, { hamlet, people: hamlet.people, members: foundingFamily(random, world.make, hamlet.people, year, true), year });
  register(world, household, on, random());
}

/** A young couple with its children, the husband not the head. */
function coupleOf(household: Household, year: number): readonly Person[] {
  const husband = household.members.find(
    (member) =>
      member.sex === 'male' &&
      member !== household.head &&
      member.relation === 'child' &&
      member.spouse?.household === household &&
      year - member.birthYear < 42,
  );
  if (husband?.spouse === undefined) return [];
  const { spouse } = husband;
  return [husband, spouse, ...household.members.filter(({ father, mother }) => father === husband || mother === spouse)];
}

/** A married son sets up a household of his own (tách hộ) in the hamlet of his parents. @returns false where none can. */
function splitIn(world: World, households: readonly Household[], year: number, on: string, random: RandomStream): boolean {
  const candidates = households.filter(
    (household) => !household.isGone && household.lastEventOn < on && household.members.length >= 5 && coupleOf(household, year).length > 2,
  );
  if (candidates.length === 0) return false;
  const parents = oneOf(random, candidates);
  const leaving = coupleOf(parents, year);
  const hamlet = world.hamlets.find(({ id }) => id === parents.hamlet.id);
  if (hamlet === undefined) return false;
  parents.members = parents.members.filter((member) => !leaving.includes(member));
  const household = settle(world, random, { hamlet, people: parents.ethnicity as PeopleId, members: leaving, year, means: parents.means - 0.15 });
  relateToHead(household);
  const event = world.book.record({
    kind: 'split',
    on,
    households: [household, parents],
    detail: { persons: leaving.map(({ id }) => id), from: parents.id, into: household.id },
    luck: random(),
  });
  world.book.writeHousehold(household, event);
  for (const member of leaving) world.book.writePerson(member, event);
  return true;
}
