import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastSquaresLine, lineAt } from './least-squares-line.ts';
import { linearProjection } from './linear-projection.ts';
import { twoPointProjection } from './two-point-projection.ts';
import { yearsWithValues } from './years-with-values.ts';

const fiveYears = yearsWithValues([2019, 2020, 2021, 2022, 2023], [52.1, 47, 41.5, 37.2, 31]);

it('goes on by 5.2 a year to 20.96 in 2025, at level 0.8 from 19.72 to 22.20', () => {
  const projection = linearProjection(fiveYears, 2025, 0.8);
  expect(projection?.slope).toBeCloseTo(-5.2, 10);
  expect(projection?.value).toBeCloseTo(20.96, 10);
  expect(projection?.lower).toBeCloseTo(19.722, 3);
  expect(projection?.upper).toBeCloseTo(22.198, 3);
  expect(projection).toMatchObject({ points: 5, indicative: false });
});

it('is indicative under five points', () => {
  const projection = linearProjection(fiveYears.slice(0, 4), 2025, 0.8);
  expect(projection).toMatchObject({ points: 4, indicative: true });
  expect(projection?.lower).toBeDefined();
});

it('has a value and no interval through two points, and nothing through one', () => {
  const twoYears = yearsWithValues([2020, 2022], [44, 37]);
  expect(linearProjection(twoYears, 2024, 0.8)).toMatchObject({ value: 30, slope: -3.5, lower: undefined, upper: undefined, t: undefined });
  expect(linearProjection(twoYears.slice(0, 1), 2024, 0.8)).toBeUndefined();
  expect(linearProjection([], 2024, 0.8)).toBeUndefined();
  expect(linearProjection([...twoYears.slice(0, 1), { year: 2020, value: 40 }], 2024)).toBeUndefined();
});

it('gives no interval unless a level is named', () => {
  expect(linearProjection(fiveYears, 2025)).toMatchObject({ lower: undefined, upper: undefined });
  expect(() => linearProjection(fiveYears, 2025, 80)).toThrow(expect.objectContaining({ code: 'level-out-of-range' }));
});

it('does not clip: a line may leave 0 to 100 and says so', () => {
  expect(linearProjection(yearsWithValues([2020, 2021], [10, 4]), 2025)?.value).toBeCloseTo(-20, 10);
});

it('leaves a missing year out instead of taking it for zero', () => {
  expect(yearsWithValues([2019, 2020, 2021], [52, null, 48])).toEqual([
    { year: 2019, value: 52 },
    { year: 2021, value: 48 },
  ]);
  expect(() => yearsWithValues([2019], [1, 2])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
});

it('finds any straight line again, and a wider interval at a higher level and a later year', () => {
  const line = fc.record({ slope: fc.double({ min: -9, max: 9, noNaN: true }), value: fc.double({ min: 0, max: 100, noNaN: true }) });
  fc.assert(
    fc.property(line, fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 9 }), ({ slope, value }, errors) => {
      const exact = errors.map((_, index) => ({ year: 2015 + index, value: value + slope * index }));
      expect(linearProjection(exact, 2030)?.value).toBeCloseTo(value + slope * 15, 8);
      const scattered = exact.map((point, index) => ({ ...point, value: point.value + (errors[index] ?? 0) }));
      // half the width itself: upper less lower would lose it in the last digit of a larger value
      const half = (at: number, level: number) => {
        const {
          value: middle = Number.NaN,
          lower,
          upper,
          t = Number.NaN,
          standardErrorOfPrediction = Number.NaN,
        } = linearProjection(scattered, at, level) ?? {};
        const width = t * standardErrorOfPrediction;
        expect([lower, upper]).toEqual([middle - width, middle + width]);
        return width;
      };
      expect(half(2030, 0.95)).toBeGreaterThanOrEqual(half(2030, 0.8));
      expect(half(2031, 0.8)).toBeGreaterThanOrEqual(half(2030, 0.8));
    }),
    { examples: [[{ slope: -1.4096670115976403e-17, value: 0 }, [0, 0, 0, 0, 0]]] },
  );
});

it('weighs a year twice as if it were there twice', () => {
  const twice = leastSquaresLine([...fiveYears, ...fiveYears.slice(-1)]);
  const weighted = leastSquaresLine(fiveYears, [1, 1, 1, 1, 2]);
  expect(weighted && twice && lineAt(weighted, 2025) - lineAt(twice, 2025)).toBeCloseTo(0, 9);
  expect(() => leastSquaresLine(fiveYears, [1, 1, 1, 1, 0])).toThrow('weights');
});

it('goes on from base to latest: 48.2 in 2020 and 30.6 in 2023 lead to 18.87 in 2025', () => {
  expect(twoPointProjection({ year: 2020, value: 48.2 }, { year: 2023, value: 30.6 }, 2025)).toBeCloseTo(18.8667, 4);
  expect(twoPointProjection({ year: 2020, value: 48.2 }, { year: 2020, value: 48.2 }, 2025)).toBeUndefined();
  expect(() => twoPointProjection({ year: 2023, value: 1 }, { year: 2020, value: 1 }, 2025)).toThrow('2020');
});
