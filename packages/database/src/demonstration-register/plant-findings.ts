import { type RandomStream, randomStream } from '../demonstration/seeded-random.ts';
import type { Household, Person } from './district.ts';
import { oneOf, wholeBetween } from './draws.ts';
import { relateToHead } from './kinship.ts';
import { isMarriageable, LAST_DAY, type Planned } from './life-courses.ts';
import { marryIn } from './marriages.ts';
import { takeRecord, writeBirth } from './member-record.ts';
import { misheard } from './names.ts';
import type { PeopleId } from './peoples.ts';
import { householdsByUnit, type World } from './world.ts';

const differences = ['name', 'birth', 'citizen number'] as const;

/** The same person as another officer wrote him or her down: one thing differs, and the number of the first is not known to him. */
function copied(original: Person, differs: (typeof differences)[number]): Pick<Person, 'name' | 'birth' | 'citizenNumber'> {
  const { name, born, citizenNumber } = original;
  const day = Number(born.slice(8));
  const otherDay = String(day < 28 ? day + 1 : day - 1).padStart(2, '0');
  return {
    name: differs === 'name' ? misheard(name) : name,
    birth: differs === 'birth' ? `${born.slice(0, 8)}${otherDay}` : born,
    citizenNumber: differs === 'citizen number' && citizenNumber ? withSwappedDigits(citizenNumber) : undefined,
  };
}

/** The number with two neighbouring digits the wrong way round; the same number of two persons the register itself refuses. */
function withSwappedDigits(number: string): string | undefined {
  const at = [10, 9, 8, 7].find((place) => number[place] !== number[place + 1]);
  return at === undefined ? undefined : `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`;
}

const CHILDREN_TWICE = 6;
const BRIDES_TWICE = 14;

/** Children who are written down with their parents and, in another commune, with relatives; ages that cannot be. */
export function plantInFoundingHouseholds(world: World, year: number): void {
  const random = randomStream(world.seed, 'planted at the start');
  const units = [...householdsByUnit(world)];
  for (let count = 0; count < CHILDREN_TWICE; count++) {
    const [, from] = units[(count * 5 + 1) % units.length] ?? ['', []];
    const [, into] = units[(count * 5 + 3) % units.length] ?? ['', []];
    const home = oneOf(random, from.filter(hasChildren(year, 4, 12)));
    const child = home.members.find((member) => hasAge(member, year, 4, 12) && member.father) as Person;
    const host = oneOf(
      random,
      into.filter(({ ethnicity, members }) => ethnicity === home.ethnicity || members.length > 5),
    );
    const differs = differences[count % differences.length] ?? 'name';
    const twin = world.make(random, { sex: child.sex, birthYear: child.birthYear, people: child.ethnicity as PeopleId, family: '', year, born: child.born });
    Object.assign(twin, copied(child, differs));
    writeBirth(child, child.born);
    twin.household = host;
    host.members.push(twin);
    relateToHead(host);
    takeRecord(twin, year);
    world.findings.doubles.push({ one: child.id, other: twin.id, households: [home.code, host.code], differs });
  }
  for (let count = 0; count < 4; count++) plantWrongAge(world, random, units[(count * 4 + 2) % units.length]?.[1] ?? [], year, count);
}

function plantWrongAge(world: World, random: RandomStream, households: readonly Household[], year: number, count: number): void {
  const household = oneOf(random, households.filter(hasChildren(year, 7, 13)));
  const child = household.members.find((member) => hasAge(member, year, 7, 13)) as Person;
  const found = { household: household.code, person: child.id };
  if (count < 3) {
    writeBirth(child, `${household.head.birthYear - wholeBetween(random, 4, 15)}${child.born.slice(4)}`);
    world.findings.contradictions.push({ ...found, what: 'child older than its parent' });
    return;
  }
  const { head } = household;
  head.schoolingMistake = 'primary';
  takeRecord(head, year);
  world.findings.contradictions.push({ ...found, person: head.id, what: 'a grown-up at primary school' });
  const old = oneOf(
    random,
    households.filter(({ members }) => members.some((member) => hasAge(member, year, 75, 99))),
  );
  const oldest = old.members.find((member) => hasAge(member, year, 75, 99)) as Person;
  writeBirth(oldest, '1891');
  world.findings.contradictions.push({ household: old.code, person: oldest.id, what: 'older than anybody' });
}

const hasAge = ({ birthYear }: Person, year: number, least: number, most: number) => year - birthYear >= least && year - birthYear <= most;
const hasChildren =
  (year: number, least: number, most: number) =>
  ({ members }: Household) =>
    members.some((member) => hasAge(member, year, least, most) && member.father !== undefined);

/** Brides who are written down by their new commune while the old one keeps them. */
export function plannedDoubles(world: World, year: number): readonly Planned[] {
  const random = randomStream(world.seed, 'doubles', year);
  const units = [...householdsByUnit(world)];
  return Array.from({ length: Math.ceil(BRIDES_TWICE / 4) }, (_, count): Planned => {
    const happen = (on: string) => {
      if (world.findings.doubles.length >= CHILDREN_TWICE + BRIDES_TWICE) return;
      const original = someone(units, random, year, 'female', on);
      const groom = original && someone(units, random, year, 'male', on, original);
      if (!original?.household || !groom) return;
      const differs = differences[(year + count) % differences.length] ?? 'name';
      const wife = marryIn(world, groom, year, on, random, original.birthYear, (made) => {
        Object.assign(made, copied(original, differs));
      });
      if (wife?.household)
        world.findings.doubles.push({ one: original.id, other: wife.id, households: [original.household.code, wife.household.code], differs });
    };
    return { day: wholeBetween(random, 20, LAST_DAY), happen };
  });
}

/** A single person; where another is given, of the same people in another commune. */
function someone(
  units: readonly (readonly [string, readonly Household[]])[],
  random: RandomStream,
  year: number,
  sex: Person['sex'],
  on: string,
  other?: Person,
): Person | undefined {
  for (let attempt = 0; attempt < 200; attempt++) {
    const [, households] = oneOf(random, units);
    const household = oneOf(random, households);
    if (household.isGone || household.lastEventOn >= on || household.hamlet.unit === other?.household?.hamlet.unit) continue;
    const fits = (member: Person) =>
      member.sex === sex &&
      member !== household.head &&
      isMarriageable(member, year) &&
      !member.onlyYearKnown &&
      member.ethnicity === (other?.ethnicity ?? member.ethnicity);
    const found = household.members.find(fits);
    if (found) return found;
  }
  return undefined;
}
