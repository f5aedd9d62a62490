import type { Household } from './district.ts';
import { relateToHead } from './kinship.ts';
import type { World } from './world.ts';

/** Everybody moves into another household of the hamlet, of the same people where there is one; this one ends. */
export function joinNeighbours(world: World, household: Household, on: string, luck: number): void {
  const neighbours = world.households.filter((other) => other !== household && !other.isGone && other.hamlet === household.hamlet && other.lastEventOn < on);
  const akin = neighbours.filter(({ ethnicity }) => ethnicity === household.ethnicity);
  const among = akin.length > 0 ? akin : neighbours;
  const host = among[Math.floor(luck * among.length)];
  if (host === undefined || household.lastEventOn > on) return;
  const joining = [...household.members];
  const event = world.book.record({
    kind: 'join',
    on,
    households: [host, household],
    detail: { persons: joining.map(({ id }) => id), from: household.id, into: host.id },
    luck,
  });
  for (const member of joining) {
    member.household = host;
    host.members.push(member);
  }
  relateToHead(host);
  for (const member of joining) world.book.writePerson(member, event);
  household.members = [];
  world.book.endHousehold(household, event);
}

/** The whole household leaves the district. */
export function departHousehold(world: World, household: Household, on: string, luck: number): void {
  if (household.isGone || household.lastEventOn >= on) return;
  const event = world.book.record({ kind: 'departure', on, households: [household], detail: { households: [household.code] }, luck });
  for (const member of [...household.members]) world.book.endPerson(member, event);
  world.book.endHousehold(household, event);
}
