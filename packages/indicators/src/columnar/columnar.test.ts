import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alkireFosterOfHistogram } from '../multidimensional/alkire-foster-of-histogram.ts';
import { profileHistogram } from '../multidimensional/profile-histogram.ts';
import { countsByUnit, countsOfHouseholds, countsOfUnit } from './counts-by-unit.ts';
import type { HouseholdColumns, UnitCounts } from './household-columns.ts';
import { plainCountsByUnit } from './plain-counts-by-unit.ts';
import { planesOf } from './profile-planes.ts';
import { setProfile } from './set-profile.ts';

interface Household {
  readonly profile: number;
  readonly unit: number;
  readonly unknown: number;
}

const columnsOf = (households: readonly Household[], units: number, indicators: number): HouseholdColumns => ({
  profiles: Uint16Array.from(households, ({ profile }) => profile),
  unitIds: Int32Array.from(households, ({ unit }) => unit),
  unknown: Uint16Array.from(households, ({ unknown }) => unknown),
  units,
  indicators,
});

/** Numbers that look random and are the same in every run. */
function generator(seed: number) {
  let state = seed;
  return (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const ofUnit = (counts: UnitCounts, unit: number, indicators: number) =>
  Object.fromEntries(
    Object.entries(counts).map(([name, column]: [string, Uint32Array]) => {
      const width = name === 'deprived' || name === 'poorDeprived' ? indicators : 1;
      return [name, column.slice(unit * width, (unit + 1) * width)];
    }),
  );

it('counts four households by hand: at three deprivations 2 of 3 are poor, one is not known well enough', () => {
  const columns: HouseholdColumns = {
    profiles: Uint16Array.of(0b0111, 0b0001, 0b1111, 0b0011),
    unitIds: Uint32Array.of(1, 1, 1, 1),
    unknown: Uint16Array.of(0, 0, 0, 0b0100),
    units: 2,
    indicators: 4,
  };
  const expected: UnitCounts = {
    households: Uint32Array.of(0, 3),
    dropped: Uint32Array.of(0, 1),
    poor: Uint32Array.of(0, 2),
    poorDeprivations: Uint32Array.of(0, 7),
    deprived: Uint32Array.of(0, 0, 0, 0, 3, 2, 2, 1),
    poorDeprived: Uint32Array.of(0, 0, 0, 0, 2, 2, 2, 1),
  };
  expect(plainCountsByUnit(columns, 3)).toEqual(expected);
  expect(countsOfHouseholds(columns, 3)).toEqual(expected);
});

describe('at the borders of words and blocks', () => {
  it.each([0, 1, 31, 32, 33, 255, 256, 257, 287, 288, 289, 511, 512, 513])('counts units of %i households beside empty ones, at every cut-off', (size) => {
    const random = generator(size + 1);
    for (const indicators of [1, 4, 5, 12, 16]) {
      const households = [1, 1, 3].flatMap((unit) =>
        Array.from({ length: size }, () => ({ profile: random(2 ** indicators), unit, unknown: random(10) === 0 ? 1 << random(indicators) : 0 })),
      );
      const clean = households.map((household) => ({ ...household, profile: household.profile & ~household.unknown }));
      const columns = columnsOf(clean, 5, indicators);
      for (let cutOff = 1; cutOff <= indicators; cutOff++) expect(countsOfHouseholds(columns, cutOff)).toEqual(plainCountsByUnit(columns, cutOff));
    }
  });

  it('counts all as poor where every household lacks everything, and none where nobody lacks anything', () => {
    for (const indicators of [1, 12, 16]) {
      const all = columnsOf(
        Array.from({ length: 300 }, () => ({ profile: 2 ** indicators - 1, unit: 0, unknown: 0 })),
        1,
        indicators,
      );
      expect(countsOfHouseholds(all, indicators).poor).toEqual(Uint32Array.of(300));
      expect(countsOfHouseholds(all, 1).poorDeprivations).toEqual(Uint32Array.of(300 * indicators));
      const none = { ...all, profiles: new Uint16Array(300) };
      expect(countsOfHouseholds(none, 1).poor).toEqual(Uint32Array.of(0));
    }
  });
});

const drawn = fc.integer({ min: 1, max: 16 }).chain((indicators) => {
  const bits = fc.integer({ min: 0, max: 2 ** indicators - 1 });
  const household = fc
    .record({ profile: bits, unit: fc.integer({ min: 0, max: 4 }), unknown: fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, bits) })
    .map((one) => ({ ...one, profile: one.profile & ~one.unknown }));
  return fc.record({
    indicators: fc.constant(indicators),
    cutOff: fc.integer({ min: 1, max: indicators }),
    households: fc.array(household, { maxLength: 400, size: 'max' }),
    edits: fc.array(fc.tuple(fc.nat(), household), { maxLength: 40 }),
    sorted: fc.boolean(),
  });
});

it('equals the plain count to the last bit, in any order of rows, before and after edits', () => {
  fc.assert(
    fc.property(drawn, ({ indicators, cutOff, households, edits, sorted }) => {
      const rows = sorted ? households.toSorted((one, other) => one.unit - other.unit) : [...households];
      const columns = columnsOf(rows, 6, indicators);
      const planes = planesOf(columns);
      expect(planes.placeOfRow === undefined || !sorted).toBe(true);
      expect(countsByUnit(planes, cutOff)).toEqual(plainCountsByUnit(columns, cutOff));
      if (rows.length === 0) return;
      for (const [at, { profile, unknown }] of edits) {
        const row = at % rows.length;
        const unit = rows[row]?.unit ?? -1;
        rows[row] = { profile, unit, unknown };
        expect(setProfile(planes, row, profile, unknown)).toBe(unit);
      }
      const after = plainCountsByUnit(columnsOf(rows, 6, indicators), cutOff);
      expect(countsByUnit(planes, cutOff)).toEqual(after);
      for (let unit = 0; unit < 6; unit++) expect(countsOfUnit(planes, unit, cutOff)).toEqual(ofUnit(after, unit, indicators));
    }),
  );
});

it('equals the histogram with equal weights over households', () => {
  const random = generator(7);
  const households = Array.from({ length: 2000 }, () => ({ profile: random(4096) & random(4096), unit: random(19), unknown: 0 }));
  const counts = countsOfHouseholds(columnsOf(households, 19, 12), 3);
  const histogram = profileHistogram(
    households.map(({ profile, unit }) => ({ unit: String(unit), deprived: profile, persons: 1 })),
    12,
    Array.from({ length: 19 }, (_, unit) => String(unit)),
  );
  const { units } = alkireFosterOfHistogram(histogram, { weights: Array.from({ length: 12 }, () => 1), cutOff: 3, by: 'households' });
  expect([...counts.poor]).toEqual(units.map(({ poor }) => poor));
  expect([...counts.poorDeprivations]).toEqual(units.map(({ points }) => points));
  expect([...counts.poorDeprived]).toEqual(units.flatMap(({ indicators }) => indicators?.map(({ poorDeprived }) => poorDeprived)));
});

describe('broken calls', () => {
  const columns = columnsOf([{ profile: 1, unit: 0, unknown: 0 }], 1, 2);
  const code = (expected: string) => expect.objectContaining({ code: expected });

  it('refuses a cut-off that is not 1 to the number of indicators', () => {
    for (const cutOff of [0, 3, 1.5]) {
      expect(() => countsOfHouseholds(columns, cutOff)).toThrow(code('cutoff-out-of-range'));
      expect(() => plainCountsByUnit(columns, cutOff)).toThrow(code('cutoff-out-of-range'));
    }
  });

  it('refuses columns that do not fit each other', () => {
    expect(() => planesOf({ ...columns, unitIds: new Int32Array(2) })).toThrow(code('length-mismatch'));
    expect(() => planesOf({ ...columns, unknown: new Uint16Array(2) })).toThrow(code('length-mismatch'));
    expect(() => planesOf({ ...columns, unitIds: Int32Array.of(1) })).toThrow(code('unknown-unit'));
    expect(() => planesOf({ ...columns, unitIds: Int32Array.of(-1) })).toThrow(code('unknown-unit'));
    expect(() => planesOf({ ...columns, profiles: Uint16Array.of(4) })).toThrow(code('profile-out-of-range'));
    expect(() => planesOf({ ...columns, unknown: Uint16Array.of(1) })).toThrow(code('profile-out-of-range'));
    expect(() => planesOf({ ...columns, indicators: 17 })).toThrow(code('indicator-count-out-of-range'));
  });

  it('refuses a household and a unit that there is none of', () => {
    const planes = planesOf(columns);
    for (const row of [-1, 1, 0.5]) expect(() => setProfile(planes, row, 0)).toThrow(RangeError);
    expect(() => setProfile(planes, 0, 4)).toThrow(code('profile-out-of-range'));
    expect(() => countsOfUnit(planes, 1, 1)).toThrow(code('unknown-unit'));
  });
});
