import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawStratifiedSample } from './draw-stratified-sample.ts';
import { numberBelow, seededNumbers, stateOfSeed } from './seeded-numbers.ts';

const ids = (prefix: string, count: number) => Object.freeze(Array.from({ length: count }, (_, index) => `${prefix}${index}`));
const strata = Object.freeze([
  { stratum: 'Xã Một', households: ids('m', 30) },
  { stratum: 'Xã Hai', households: ids('h', 12) },
  { stratum: 'Thị trấn', households: ids('t', 3) },
]);
const sizes = Object.freeze({ 'Xã Một': 5, 'Xã Hai': 2, 'Thị trấn': 3 });

it('prints with each stratum its N, its n and what was drawn, and with the whole the seed', () => {
  const sample = drawStratifiedSample(strata, sizes, 'phúc tra 2024');
  expect(sample).toMatchObject({ seed: 'phúc tra 2024', generator: 'xoshiro128**' });
  expect(sample.strata.map(({ stratum, population, size, households }) => [stratum, population, size, households.length])).toEqual([
    ['Xã Một', 30, 5, 5],
    ['Xã Hai', 12, 2, 2],
    ['Thị trấn', 3, 3, 3],
  ]);
});

it('draws the same households again from the seed, whatever the order of the list', () => {
  const drawn = drawStratifiedSample(strata, sizes, '20241114');
  const turned = strata.map(({ stratum, households }) => ({ stratum, households: households.toReversed() }));
  expect(drawStratifiedSample(turned, sizes, '20241114')).toEqual(drawn);
  expect(drawStratifiedSample(strata, sizes, '20241115').strata[0]?.households).not.toEqual(drawn.strata[0]?.households);
  // Worked out by a program in another language from the description alone; a printed draw must stay repeatable.
  expect(drawn.strata[1]?.households).toEqual(['h1', 'h7']);
  expect(drawn.strata[0]?.households).toEqual(['m1', 'm3', 'm16', 'm11', 'm17']);
});

it('draws in a stratum without regard to the others', () => {
  const alone = drawStratifiedSample(strata.slice(1, 2), { 'Xã Hai': 2 }, 'x').strata[0];
  expect(alone).toEqual(drawStratifiedSample(strata, sizes, 'x').strata[1]);
});

it('draws further households, and the same first ones, when more are asked for', () => {
  const more = drawStratifiedSample(strata, { ...sizes, 'Xã Một': 9 }, 'x').strata[0]?.households;
  expect(more?.slice(0, 5)).toEqual(drawStratifiedSample(strata, sizes, 'x').strata[0]?.households);
});

it('takes the whole of a small stratum, and nothing of an empty one', () => {
  const sample = drawStratifiedSample(
    [
      { stratum: 'a', households: ['x'] },
      { stratum: 'b', households: [] },
    ],
    { a: 1, b: 0 },
    's',
  );
  expect(sample.strata.map(({ households }) => households)).toEqual([['x'], []]);
});

it.each([
  [{ ...sizes, 'Xã Hai': 1 }, 'single-unit-stratum'],
  [{ ...sizes, 'Xã Hai': 0 }, 'stratum-without-sample'],
  [{ 'Xã Một': 5, 'Xã Hai': 2 }, 'stratum-without-sample'],
  [{ ...sizes, 'Xã Hai': 13 }, 'sample-exceeds-population'],
  [{ ...sizes, 'Xã Hai': 2.5 }, 'not-a-count'],
  [{ ...sizes, 'Xã Ba': 2 }, 'unknown-stratum'],
])('refuses sizes %j: %s', (wrong, code) => {
  expect(() => drawStratifiedSample(strata, wrong as Record<string, number>, 's')).toThrow(expect.objectContaining({ code }));
});

it('refuses a household in two strata, and a stratum twice', () => {
  const households = ['a', 'b'];
  const twice = [
    { stratum: 'Một', households },
    { stratum: 'Hai', households },
  ];
  expect(() => drawStratifiedSample(twice, { Một: 2, Hai: 2 }, 's')).toThrow(expect.objectContaining({ code: 'duplicate-household' }));
  expect(() => drawStratifiedSample([...strata, { stratum: 'Xã Một', households: [] }], sizes, 's')).toThrow(
    expect.objectContaining({ code: 'duplicate-unit' }),
  );
});

it('draws distinct households of the stratum, for any seed', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 30 }), (seed, size) => {
      const drawn = drawStratifiedSample(strata.slice(0, 1), { 'Xã Một': size }, seed).strata[0]?.households ?? [];
      expect(new Set(drawn).size).toBe(size);
      expect(drawn.every((id) => strata[0]?.households.includes(id))).toBe(true);
    }),
  );
});

it('gives each household the same chance: over 6,000 seeds none strays from a third by more than five standard errors', () => {
  const times = new Map<string, number>();
  const draws = 6000;
  for (let seed = 0; seed < draws; seed += 1) {
    const [drawn] = drawStratifiedSample([{ stratum: 's', households: ids('h', 12) }], { s: 4 }, `${seed}`).strata;
    for (const id of drawn?.households ?? []) times.set(id, (times.get(id) ?? 0) + 1);
  }
  const error = Math.sqrt(draws * (1 / 3) * (2 / 3));
  expect(times.size).toBe(12);
  for (const count of times.values()) expect(Math.abs(count - draws / 3)).toBeLessThan(5 * error);
});

it('gives the numbers that the published generator gives', () => {
  // Output of the authors' C program for this state, as printed in a test of another implementation.
  const next = seededNumbers([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
  expect([next(), next(), next(), next()]).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
});

it('does not depend on how the marks of a letter are stored', () => {
  expect(stateOfSeed('Xã Hai'.normalize('NFD'))).toEqual(stateOfSeed('Xã Hai'.normalize('NFC')));
});

it('has another state for every seed, and never the one that stands still', () => {
  const states = Array.from({ length: 2000 }, (_, seed) => stateOfSeed(`${seed}`).join());
  expect(new Set(states).size).toBe(2000);
  expect(states).not.toContain('0,0,0,0');
});

it('throws away numbers that would favour the first households', () => {
  // 2^32 = 3 × 1431655765 + 1: the last number is the one too many.
  const numbers = [2 ** 32 - 1, 2 ** 32 - 2].values();
  expect(numberBelow(3, () => numbers.next().value ?? Number.NaN)).toBe(2);
  expect(numberBelow(1, () => 2 ** 32 - 1)).toBe(0);
});
