import { expect, test } from 'vitest';
import { ageOn } from './age.ts';

test('a person grows older on the birthday, not the day before', () => {
  expect(ageOn({ birthDate: '2008-03-15' }, '2024-03-14')).toBe(15);
  expect(ageOn({ birthDate: '2008-03-15' }, '2024-03-15')).toBe(16);
});

test('of a year alone the age is the one reached in that year', () => {
  expect(ageOn({ birthYear: 1984 }, '2024-01-01')).toBe(40);
  expect(ageOn({ birthDate: null, birthYear: 2024 }, '2024-01-01')).toBe(0);
});

test('an unknown birth, or one after the day, has no age', () => {
  expect(ageOn({}, '2024-01-01')).toBeUndefined();
  expect(ageOn({ birthDate: '2024-05-01' }, '2024-01-01')).toBeUndefined();
});
