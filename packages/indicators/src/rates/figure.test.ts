import { expect, it } from 'vitest';
import { asNumber, percent, percentagePoints, share } from './figure.ts';

it('does not let two per cents be added: their sum is no rate', () => {
  // @ts-expect-error the sum of two communes' per cents means nothing
  const sum = percent(40) + percent(33);
  // @ts-expect-error a difference is formed by pointChange, which says that the result is points
  const difference = percent(40) - percent(33);
  // @ts-expect-error nor is half of a per cent formed by accident
  const half = percent(40) / 2;
  // While it runs a figure is a plain number, so the guard is the type alone.
  expect([sum, difference, half]).toEqual([73, 7, 20]);
});

it('does not take a per cent for points or a share for a per cent', () => {
  const points = (value: ReturnType<typeof percentagePoints>) => asNumber(value);
  // @ts-expect-error 7 % of the rate is not 7 points
  expect(points(percent(7))).toBe(7);
  // @ts-expect-error a share of 0.07 is not 0.07 points
  expect(points(share(0.07))).toBe(0.07);
  expect(points(percentagePoints(7))).toBe(7);
});

it('lets figures of one kind be compared', () => {
  expect(percent(74.96) < percent(75)).toBe(true);
});

it('refuses what is not a finite number', () => {
  expect(() => percent(Number.NaN)).toThrow(RangeError);
  expect(() => share(Number.POSITIVE_INFINITY)).toThrow('Infinity');
});
