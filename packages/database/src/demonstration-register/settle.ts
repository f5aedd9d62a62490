import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Household, Person } from './district.ts';
import { aboutZero } from './draws.ts';
import { makeDwelling } from './dwellings.ts';
import type { Hamlet } from './hamlets.ts';
import { relateToHead } from './kinship.ts';
import { takeRecord } from './member-record.ts';
import { type PeopleId, peoples } from './peoples.ts';
import type { LifeEventRow } from './register-rows.ts';
import { stableId } from './stable-id.ts';
import { surveyDwelling } from './survey.ts';
import { isUrbanOn, type World } from './world.ts';

interface Settlers {
  readonly hamlet: Hamlet;
  readonly people: PeopleId;
  /** The head first. */
  readonly members: readonly Person[];
  readonly year: number;
  /** Of the household that it comes from; left out: drawn. */
  readonly means?: number;
}

/** Makes a household of these members with a dwelling of its own and the next code; the register does not hold it yet. */
export function settle(world: World, random: RandomStream, { hamlet, people, members, year, means: given }: Settlers): Household {
  const [head] = members;
  if (head === undefined) throw new RangeError('a household of nobody');
  const serial = world.households.length + 1;
  const dependants = members.filter(({ birthYear }) => year - birthYear < 16).length / members.length;
  const means = given ?? 0.75 * aboutZero(random) + peoples[people].means + hamlet.means - (dependants > 0.5 ? 0.25 : 0);
  const household: Household = {
    id: stableId(Date.UTC(year, 7, 1), 'household', serial),
    serial,
    code: `BH-${String(serial).padStart(6, '0')}`,
    hamlet,
    ethnicity: people,
    members: [...members],
    head,
    means,
    fortune: 0.35 * aboutZero(random),
    dwelling: makeDwelling(random, means, members.length, isUrbanOn(hamlet.unit, `${year}-12-31`)),
    unasked: [],
    phone: random() < 0.72 ? phoneNumber(random) : undefined,
    policyFamily: random() < 0.055,
    unableToWork: false,
    causes: [],
    wishes: [],
    standing: { deprived: 0, unknown: 0 },
    isListed: false,
    facts: '',
    row: undefined,
    lastEvent: '',
    lastEventOn: '',
    lastRecordedAt: 0,
    isGone: false,
  };
  for (const member of members) member.household = household;
  relateToHead(household);
  for (const member of members) takeRecord(member, year);
  surveyDwelling(household, year);
  world.households.push(household);
  return household;
}

/** Ten digits that nobody can dial: after 00 follows the code of a country, and none begins with 0. */
const phoneNumber = (random: RandomStream): string => `000${String(Math.floor(random() * 10_000_000)).padStart(7, '0')}`;

/** Writes a household and all its members into the register. */
export function register(world: World, household: Household, on: string, luck: number): LifeEventRow {
  const event = world.book.record({ kind: 'registration', on, households: [household], detail: { households: [household.code] }, luck });
  world.book.writeHousehold(household, event);
  for (const member of household.members) world.book.writePerson(member, event);
  return event;
}
