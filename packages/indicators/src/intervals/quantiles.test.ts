import { expect, it } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';
import { studentTQuantile } from './student-t-quantile.ts';

// Printed tables and R (qnorm, qt), to the digits given there.
it.each([
  [0.5, 0.6744897501960817],
  [0.8, 1.2815515655446004],
  [0.95, 1.959963984540054],
  [0.995, 2.807033768343804],
  [0.999999, 4.8916384756929],
  // The first two terms of the series for a small level: √(π/2) · (level + π/12 · level³).
  [1e-6, Math.sqrt(Math.PI / 2) * (1e-6 + (Math.PI / 12) * 1e-18)],
])('normal: between ± the quantile lies %d', (level, z) => {
  expect(normalQuantile(level) / z - 1).toBeCloseTo(0, 12);
});

it.each([
  [0.8, 3, 1.637744353696209],
  [0.95, 1, 12.706204736174694],
  [0.95, 2, 4.302652729749462],
  [0.95, 4, 2.7764451051977934],
  [0.99, 5, 4.032142983555228],
  [0.95, 30, 2.0422724563012378],
  [0.9, 1000, 1.6463788172854643],
])('Student t: level %d with %i degrees of freedom', (level, degrees, t) => {
  expect(studentTQuantile(level, degrees) / t - 1).toBeCloseTo(0, 12);
});

it('comes near the normal quantile with many degrees of freedom', () => {
  expect(studentTQuantile(0.95, 1_000_000)).toBeCloseTo(normalQuantile(0.95), 5);
});

it('refuses a level that is no chance, and a fraction of a degree of freedom', () => {
  for (const level of [0, 1, 95, Number.NaN]) {
    expect(() => normalQuantile(level)).toThrow(expect.objectContaining({ code: 'level-out-of-range' }));
    expect(() => studentTQuantile(level, 3)).toThrow(expect.objectContaining({ code: 'level-out-of-range' }));
  }
  expect(() => studentTQuantile(0.8, 0)).toThrow('0');
  expect(() => studentTQuantile(0.8, 2.5)).toThrow('2.5');
});
