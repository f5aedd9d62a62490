import { classOfSheets, povertyStandard } from '@bac-thang/indicators';
import { describe, expect, test } from 'vitest';
import { nearLines } from './near-lines.ts';

const standard = povertyStandard('nd07-2021');
const near = (deprived: number, means: { b1?: number; income?: number }) => {
  const profile = { deprived, unknown: 0 };
  return nearLines(classOfSheets(standard, 'rural', profile, means).classification, profile);
};

describe('a household is near a line', () => {
  test('within five points of B1 on either side, not at six', () => {
    expect(near(0, { b1: 135 }).b1).toBe(-5);
    expect(near(0, { b1: 145 }).b1).toBe(5);
    expect(near(0, { b1: 134 }).b1).toBeUndefined();
    expect(near(0, { b1: 146 }).b1).toBeUndefined();
  });

  test('at two and three deprivations, not at one and four', () => {
    expect(near(0b11, { b1: 100 }).deprivations).toBe(2);
    expect(near(0b111, { b1: 100 }).deprivations).toBe(3);
    expect(near(0b1, { b1: 100 }).deprivations).toBeUndefined();
    expect(near(0b1111, { b1: 100 }).deprivations).toBeUndefined();
  });

  test('of deprivations only while it is not over the line of its means', () => {
    expect(near(0b11, { b1: 141 }).deprivations).toBeUndefined();
    expect(near(0b11, {}).deprivations).toBe(2);
  });
});
