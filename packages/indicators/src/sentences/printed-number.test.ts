import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedNumber } from './printed-number.ts';

describe('numbers as printed', () => {
  test('Vietnamese and English signs', () => {
    expect(printedNumber(1292, 'vi')).toBe('1.292');
    expect(printedNumber(186677.5, 'vi')).toBe('186.677,5');
    expect(printedNumber(94.75, 'vi')).toBe('94,75');
    expect(printedNumber(1292, 'en')).toBe('1,292');
    expect(printedNumber(94.75, 'en')).toBe('94.75');
  });
  test('half is rounded away from zero', () => {
    expect(printedNumber(0.125, 'en')).toBe('0.13');
    expect(printedNumber(-0.125, 'en')).toBe('-0.13');
  });
  test('rounding never turns a missed target into a met one', () => {
    expect(printedNumber(74.996, 'vi', 75)).toBe('74,996');
    expect(printedNumber(75.0004, 'vi', 75)).toBe('75,0004');
    expect(printedNumber(74.96, 'vi', 75)).toBe('74,96');
  });
  test('the target itself is printed as it is', () => expect(printedNumber(75, 'vi', 75)).toBe('75'));
  test('nothing is printed as minus zero', () => expect(printedNumber(-0.001, 'en')).toBe('0'));
  test('a printed number stands on the same side of the target as the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 10_000 }), (value, target) => {
        const [number, against] = [value / 100_000, target / 100];
        const printed = Number(printedNumber(number, 'en', against).replaceAll(',', ''));
        expect(Math.sign(printed - against)).toBe(Math.sign(number - against));
      }),
    );
  });
});
