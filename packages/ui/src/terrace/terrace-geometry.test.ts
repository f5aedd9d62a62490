import { describe, expect, it } from 'vitest';
import { terraceGeometry } from './terrace-geometry.ts';
import { roundStep, terraceScale } from './terrace-scale.ts';

const frame = { width: 120, height: 100, top: 0, right: 0, bottom: 0, left: 0 };
const rising = [2021, 2022, 2023].map((year, index) => ({ year, expected: 20 * (index + 1), actual: index < 2 ? 15 * (index + 1) : null }));

describe('the scale of a terrace', () => {
  it('starts at zero where the values come near it', () => expect(terraceScale([0, 35, 80])).toMatchObject({ floor: 0, broken: false }));
  it('raises its floor for rates whose differences nobody would see, and says so', () => {
    const scale = terraceScale([99.74, 99.87, 99.9, 100], true);
    expect(scale.broken).toBe(true);
    expect(scale.floor).toBeLessThan(99.74);
    expect(scale.floor).toBeGreaterThan(99);
  });
  it('stays at zero for rates whose differences can be seen', () => expect(terraceScale([96.1, 97.4, 99.9], true)).toMatchObject({ floor: 0, broken: false }));
  it('stays at zero for counts, however close they lie', () => expect(terraceScale([4980, 4990, 5000])).toMatchObject({ floor: 0, broken: false }));
  it.each([[[0, 50, 100]], [[57.3, 67]], [[99.74, 100]]])('never goes beyond 100 per cent: %j', (values) =>
    expect(terraceScale(values, true).ceiling).toBeLessThanOrEqual(100),
  );
  it('has a height even when all years stand at the same value', () => {
    const scale = terraceScale([19, 19, 19]);
    expect(scale.ceiling).toBeGreaterThan(19);
    expect(scale.floor).toBeLessThan(19);
  });
  it('draws a single zero without dividing by nothing', () => expect(Number.isFinite(terraceScale([0]).ceiling)).toBe(true));
  it('puts ticks at round values, without the dust of fractions', () => expect(terraceScale([0, 0.9]).ticks).toEqual([0, 0.25, 0.5, 0.75, 1]));
  it.each([
    [0.9, 1],
    [1.1, 2],
    [2.2, 2.5],
    [26, 50],
    [7, 10],
  ])('rounds a step of %d to %d', (rough, round) => expect(roundStep(rough)).toBeCloseTo(round, 12));
  it('refuses to draw nothing', () => expect(() => terraceScale([])).toThrow(RangeError));
});

describe('the steps of a terrace', () => {
  it('climb for a target that rises', () => {
    const tops = terraceGeometry(rising, 60, frame).steps.map((step) => step.expected ?? Number.NaN);
    expect(tops[0]).toBeGreaterThan(tops[1] ?? Number.NaN);
    expect(tops[1]).toBeGreaterThan(tops[2] ?? Number.NaN);
  });
  it('descend for a target that falls', () => {
    const tops = terraceGeometry(
      rising.map((point) => ({ year: point.year, expected: 60 - point.expected })),
      0,
      frame,
    ).steps.map((step) => step.expected ?? Number.NaN);
    expect(tops[0]).toBeLessThan(tops[1] ?? Number.NaN);
  });
  it('share the width without gaps', () =>
    expect(terraceGeometry(rising, 60, frame).steps.map(({ x, width }) => [x, width])).toEqual([
      [0, 40],
      [40, 40],
      [80, 40],
    ]));
  it('leave a year without a value unfilled instead of filling it to zero', () => expect(terraceGeometry(rising, 60, frame).steps[2]?.actual).toBeUndefined());
  it('put the value on the scale: half of the ceiling is half of the height', () => {
    const { y, scale } = terraceGeometry(rising, 60, frame);
    expect(y(scale.ceiling / 2)).toBeCloseTo(50, 1);
  });
  it('keep all values inside the frame, bounds and projection too', () => {
    const drawn = terraceGeometry(
      [
        { year: 2023, expected: 50, actual: 52, lower: 40, upper: 130 },
        { year: 2025, expected: 60 },
      ],
      60,
      frame,
      { year: 2025, value: 150 },
    );
    expect(drawn.steps[0]?.upper).toBeGreaterThanOrEqual(0);
    expect(drawn.projection?.to[1]).toBeGreaterThanOrEqual(0);
    expect(drawn.steps[0]?.lower).toBeLessThanOrEqual(100);
  });
});

describe('a zoomed terrace', () => {
  const near = [
    { year: 2022, expected: 99.9, actual: 99.74 },
    { year: 2023, expected: 99.9, actual: 100, lower: 48.2, upper: 100 },
  ];
  it('is zoomed by its values, not by the bounds of units that have not reported; those end at the frame', () => {
    const { scale, steps } = terraceGeometry(near, 99.9, frame, undefined, true);
    expect(scale.broken).toBe(true);
    expect(steps[1]?.lower).toBe(100);
  });
  it('tells two rates apart that lie a quarter of a point from each other', () => {
    const [one, two] = terraceGeometry(near, 99.9, frame, undefined, true).steps;
    expect((one?.actual ?? 0) - (two?.actual ?? 0)).toBeGreaterThan(30);
  });
});

describe('a change of standard', () => {
  const points = [
    { year: 2021, standard: 'qd59-2015', expected: 30 },
    { year: 2021, standard: 'nd07-2021', expected: 52 },
    { year: 2022, standard: 'nd07-2021', expected: 45 },
  ];
  it('cuts between the two steps of one year', () => expect(terraceGeometry(points, 20, frame).cuts).toEqual([{ x: 40, from: 'qd59-2015', to: 'nd07-2021' }]));
  it('lifts the outline off, so that no line joins values of two standards', () =>
    expect(terraceGeometry(points, 20, frame).outline.match(/M/g)).toHaveLength(2));
  it('is not drawn where a point does not name its standard', () =>
    expect(terraceGeometry([{ year: 2020, expected: 1 }, ...points], 20, frame).cuts).toHaveLength(1));
});

describe('the projection', () => {
  it('starts at the last value that counts and ends in its own year', () => {
    const drawn = terraceGeometry(rising, 60, frame, { year: 2023, value: 45 });
    expect(drawn.projection?.from[0]).toBe(60);
    expect(drawn.projection?.to[0]).toBe(100);
  });
  it('is not drawn before any value is accepted', () => {
    expect(
      terraceGeometry(
        rising.map(({ year, expected }) => ({ year, expected })),
        60,
        frame,
        { year: 2023, value: 45 },
      ).projection,
    ).toBeUndefined();
  });
});
