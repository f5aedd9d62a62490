import { describe, expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

describe('a number as people type it', () => {
  test.each([
    ['1.292', 'vi', 1292],
    ['94,75', 'vi', 94.75],
    ['1.234,5', 'vi', 1234.5],
    ['1,234.5', 'vi', 1234.5],
    ['1.234.567', 'vi', 1234567],
    ['1,234,567', 'vi', 1234567],
    ['1,292', 'en', 1292],
    ['94.75', 'en', 94.75],
    ['1.234,5', 'en', 1234.5],
    ['186 677', 'vi', 186677],
    ['0', 'vi', 0],
    ['-3', 'vi', -3],
    ['−3', 'vi', -3],
  ] as const)('%s in %s is %d', (text, locale, value) => {
    expect(readNumber(text, locale)).toEqual({ value });
  });

  test('an empty text is no value, and not zero', () => {
    expect(readNumber('  ', 'vi')).toEqual({ value: null });
  });

  test.each([
    ['94,75%', 'vi', 'per-cent'],
    ['mười hai', 'vi', 'no-number'],
    ['12 người', 'vi', 'no-number'],
    ['1.23.456', 'vi', 'no-number'],
    ['12,', 'vi', 'no-number'],
    ['12.5', 'vi', 'wrong-decimal-sign'],
    ['12,5', 'en', 'wrong-decimal-sign'],
  ] as const)('%s in %s is refused: %s', (text, locale, reason) => {
    expect(readNumber(text, locale)).toEqual({ reason });
  });
});
