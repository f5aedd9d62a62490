import { describe, expect, test } from 'vitest';
import { addressOf, yearOf } from './address.ts';

describe('an address', () => {
  test('language and year go along to the next page, a filter stays behind', () => {
    expect(addressOf('/targets', '?lang=en&year=2024&status=BEHIND')).toBe('/targets?lang=en&year=2024');
  });

  test('what the link itself says goes before what the page had', () => {
    expect(addressOf('/education/entry?table=a&year=2023', '?year=2024&lang=en')).toBe('/education/entry?table=a&year=2023&lang=en');
  });

  test('a part set to null is taken away', () => {
    expect(addressOf('/', '?year=2024', { year: null, department: 'education' })).toBe('/?department=education');
  });

  test.each([
    ['2023', 2023],
    ['2019', undefined],
    ['2026', undefined],
    ['hai nghìn', undefined],
    [null, undefined],
    ['', undefined],
  ])('the year %s is %s', (text, year) => {
    expect(yearOf(text, 2020, 2025)).toBe(year);
  });
});
