import { povertyFlows, type Review, recognisedBefore } from '@bac-thang/indicators';
import { describe, expect, test } from 'vitest';
import { planBirth, planDeath, planLeaving } from './births-and-deaths.ts';
import { contradictions } from './contradictions.ts';
import { planHouseholdCorrection, planMemberCorrection } from './corrections.ts';
import type { Hands } from './enter-person.ts';
import { planMarriageIn } from './marriages.ts';
import { planMove } from './moves.ts';
import { type Planned, RegisterDraft } from './register-draft.ts';
import { changed, type HouseholdState, holdsOn, type PersonState, type RegisterState } from './register-state.ts';
import { planRegistration } from './registration.ts';
import { planJoin, planSplit } from './splits-and-joins.ts';
import { planUndo } from './undoing.ts';

/** mulberry32: the same lives on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hands: Hands = {
  seal: (person, number) => ({ sealed: `${person}:${number}`, hash: number, tail: number.slice(-4) }),
  hashOf: (number) => number,
  visibleCode: (household) => household,
};

const dayOf = (number: number) => new Date(Date.UTC(2020, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

type Row = (HouseholdState | PersonState) & { readonly knownFrom: number; knownTo: number; closedBy: string | null };
interface Recorded {
  readonly id: string;
  readonly planned: Planned;
  readonly day: string;
}

/** A register on both axes of time, in the test's own memory: rows are only ever closed. */
class Register {
  state: RegisterState = { households: [], persons: [] };
  readonly rows: Row[] = [];
  readonly events: Recorded[] = [];
  refused = 0;
  /** How many of each kind were recorded. */
  readonly recorded = new Map<string, number>();
  #ids = 0;
  readonly newId = () => `id${String(++this.#ids).padStart(7, '0')}`;

  draft(day: string): { draft: RegisterDraft; event: string } {
    const event = this.newId();
    return { event, draft: new RegisterDraft({ state: this.state, event, day, newId: this.newId }) };
  }

  /** As an officer who confirms every warning. */
  record(event: string, planned: Planned, day: string): boolean {
    if (planned.problems.length > 0) {
      this.refused++;
      return false;
    }
    const moment = this.events.length;
    const { change } = planned;
    for (const row of this.rows)
      if (row.closedBy === null && [...change.closedHouseholds, ...change.closedPersons].includes(row.id))
        Object.assign(row, { knownTo: moment, closedBy: event });
    for (const row of [...change.openedHouseholds, ...change.openedPersons])
      this.rows.push({ ...row, knownFrom: moment, knownTo: Number.POSITIVE_INFINITY, closedBy: null });
    this.state = changed(this.state, change);
    this.events.push({ id: event, planned, day });
    return true;
  }

  /** Who lived where on a day, as known at a moment. */
  asOf(day: string, moment: number): string[] {
    return this.rows
      .filter((row) => row.knownFrom <= moment && moment < row.knownTo && holdsOn(row, day))
      .map((row) => ('person' in row ? `${row.household} ${row.person} ${row.relation} ${row.name}` : `${row.household} ${row.hamlet}`))
      .sort();
  }

  living(): { households: number; persons: number } {
    const open = <One extends { validTo: string | null }>(rows: readonly One[]) => rows.filter(({ validTo }) => validTo === null).length;
    return { households: open(this.state.households), persons: open(this.state.persons) };
  }

  undo(target: Recorded): boolean {
    const event = this.newId();
    const closed = this.rows.filter((row) => row.closedBy === target.id);
    const opened = this.rows.filter((row) => row.openedBy === target.id);
    const later = this.events
      .slice(this.events.indexOf(target) + 1)
      .map(({ id, day }) => ({ id, what: { vi: 'việc', en: 'event' }, isSurvey: false, happenedOn: day }));
    const planned = planUndo({
      state: this.state,
      event,
      newId: this.newId,
      undone: {
        id: target.id,
        closedHouseholds: closed.filter((row): row is HouseholdState & Row => !('person' in row)),
        closedPersons: closed.filter((row): row is PersonState & Row => 'person' in row),
        reclosedBy: opened.some(({ closedBy }) => closedBy !== null) ? later.slice(0, 1) : [],
        laterEvents: later,
      },
    });
    return this.record(event, planned, target.day);
  }
}

const relationsOf = ['child', 'other-relative', 'sibling', 'not-related'] as const;

/** One random event, drawn without care for whether it may be: what may not be is refused. */
function happen(register: Register, random: () => number, day: string): Planned['detail'] | undefined {
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const homes = register.state.households.filter(({ validTo }) => validTo === null);
  const home = one(homes)?.household ?? 'none';
  const second = one(homes)?.household ?? 'none';
  const { draft, event } = register.draft(day);
  const members = draft.membersOf(home);
  const member = one(members);
  const successor = random() < 0.8 ? one(members.filter((row) => row !== member))?.person : undefined;
  const relations = members
    .filter(({ person }) => person !== successor && person !== member?.person)
    .map(({ person }) => ({ person, relation: one(relationsOf) ?? 'child' }));
  const year = 1930 + Math.floor(random() * 90);
  const newborn = {
    name: `Người ${event}`,
    relation: one(relationsOf) ?? 'child',
    birthYear: Math.min(year, Number(day.slice(0, 4))),
    citizenNumber: random() < 0.3 ? String(100_000_000_000 + Math.floor(random() * 400)) : null,
  };
  const person = member?.person ?? 'nobody';
  const headship = member?.relation === 'head' ? { successor, relations } : {};
  const made = { household: register.newId(), code: `H${event}` };
  const kinds: (() => Planned)[] = [
    () =>
      planRegistration(
        draft,
        {
          members: [
            { ...newborn, relation: 'head' },
            { ...newborn, citizenNumber: null },
          ],
        },
        made,
        { hamlet: 'A', unit: '1' },
        hands,
      ),
    () => planBirth(draft, home, { name: newborn.name, relation: newborn.relation }, hands),
    () => planBirth(draft, home, { name: newborn.name, relation: newborn.relation }, hands),
    () => planDeath(draft, { household: home, person, ...headship }),
    () => planLeaving(draft, { household: home, persons: [person], ...headship }, {}, 'persons'),
    () => planLeaving(draft, { household: home, persons: random() < 0.2 ? members.map((row) => row.person) : [person], ...headship }, {}, 'persons'),
    () => planMarriageIn(draft, { household: home, newPerson: newborn }, hands),
    () => planMarriageIn(draft, { household: second, person, from: home, relation: 'child-in-law', ...headship }, hands),
    () =>
      planSplit(
        draft,
        { household: home, members: [{ person, relation: 'head' }], ...headship },
        made,
        random() < 0.5 ? { hamlet: 'B', unit: '1' } : undefined,
      ),
    () => planJoin(draft, { into: second, from: home, members: members.map((row) => ({ person: row.person, relation: 'other-relative' })) }),
    () => planMove(draft, home, { hamlet: one(['A', 'B', 'C']) ?? 'A', unit: '1' }),
    () => planHouseholdCorrection(draft, home, { phone: `0${Math.floor(random() * 9_000_000) + 1_000_000}` }),
    () => planMemberCorrection(draft, home, person, { name: `Tên ${event}`, ...(random() < 0.2 ? { relation: 'head' as const, relations } : {}) }, hands),
  ];
  const target = one(register.events);
  if (random() < 0.12 && target) {
    if (!register.undo(target)) return undefined;
    register.recorded.set('undoing', (register.recorded.get('undoing') ?? 0) + 1);
    return {};
  }
  const at = Math.floor(random() * kinds.length);
  const planned = (kinds[at] as () => Planned)();
  if (!register.record(event, planned, day)) return undefined;
  register.recorded.set(`kind ${at}`, (register.recorded.get(`kind ${at}`) ?? 0) + 1);
  return planned.detail;
}

describe.each([1, 2, 3])('a thousand random life events, seed %i', (seed) => {
  const random = randomOf(seed);
  const register = new Register();
  const repeated: { day: string; moment: number; seen: string[] }[] = [];
  const reviews: Review[] = [];
  const attempts = 4_000;
  const classes = ['poor', 'near-poor', 'above'] as const;
  let step = 0;
  while (register.events.length < 1_000 && step < attempts) {
    step++;
    // mostly the days go on; now and then somebody records what happened earlier
    const now = Math.floor(step / 2);
    const day = dayOf(random() < 0.85 ? now : Math.floor(random() * now));
    const before = register.living();
    const detail = happen(register, random, day);
    if (detail && step % 7 === 0) {
      const seen = dayOf(Math.floor(random() * now));
      repeated.push({ day: seen, moment: register.events.length - 1, seen: register.asOf(seen, register.events.length - 1) });
    }
    if (!detail) expect(register.living()).toEqual(before);
    if (step % 250 === 0)
      reviews.push({
        year: 2022 + reviews.length,
        standard: 'nd07-2021',
        households: register.state.households
          .filter((row) => holdsOn(row, dayOf(now)))
          .map(({ household }) => ({ id: household, unit: '1', class: classes[Math.floor(random() * 4)] ?? 'unknown' })),
      });
  }

  test('are recorded, and about as many are refused', () => {
    expect(register.events).toHaveLength(1_000);
    expect(register.refused).toBeGreaterThan(200);
    expect(register.recorded.size).toBe(14);
    expect(Math.min(...register.recorded.values())).toBeGreaterThan(5);
    expect(register.living().households).toBeGreaterThan(5);
  });

  test('never leave a person in two households, a household without exactly one head, or an empty one', () => {
    expect(contradictions(register.state, new Set(register.rows.map(({ household }) => household)))).toEqual([]);
  });

  test('never change what was known before: every list asked on the way is the same when it is asked again at the end', () => {
    expect(repeated.length).toBeGreaterThan(50);
    for (const { day, moment, seen } of repeated) expect(register.asOf(day, moment)).toEqual(seen);
    expect(repeated.some(({ seen }) => seen.length > 20)).toBe(true);
  });

  test('what is known now is what the rows without an end say', () => {
    expect(register.asOf(dayOf(5_000), Number.MAX_SAFE_INTEGER).length).toBe(register.living().households + register.living().persons);
  });

  test('leave the movements between two reviews closing: start, less who left, and who came, is the end', () => {
    expect(reviews.length).toBeGreaterThan(3);
    for (const [at, after] of reviews.entries()) {
      const earlier = reviews[at - 1];
      if (!earlier) continue;
      const flows = povertyFlows(earlier, after, recognisedBefore('poor', { before: earlier, after }, reviews));
      const count = (column: keyof typeof flows) => (flows[column] as readonly string[]).length;
      expect(
        count('start') - count('escaped') - count('left') - count('toUnknown') + count('fellIn') + count('rePoor') + count('arrived') + count('fromUnknown'),
      ).toBe(count('end'));
      const poor = (review: Review) => review.households.filter((household) => household.class === 'poor').map(({ id }) => id);
      expect([...flows.start].sort()).toEqual(poor(earlier).sort());
      expect([...flows.end].sort()).toEqual(poor(after).sort());
    }
  });
});
