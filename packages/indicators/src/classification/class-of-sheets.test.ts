import { describe, expect, test } from 'vitest';
import { povertyStandard } from '../standards/poverty-standards.ts';
import { classOfSheets } from './class-of-sheets.ts';

const standard = povertyStandard('nd07-2021');
const lacking = (deprived: number, unknown = 0) => ({ deprived, unknown });
const [two, three] = [lacking(0b11), lacking(0b111)];

describe('the class of the sheets', () => {
  test('is by points where B1 is filled, both lines inclusive', () => {
    expect(classOfSheets(standard, 'rural', three, { b1: 140 }).classification.class).toBe('poor');
    expect(classOfSheets(standard, 'rural', two, { b1: 140 }).classification.class).toBe('near-poor');
    expect(classOfSheets(standard, 'rural', three, { b1: 141 }).classification.class).toBe('above');
    expect(classOfSheets(standard, 'urban', three, { b1: 175 }).classification.class).toBe('poor');
  });

  test('takes the points before an income that says otherwise', () => {
    expect(classOfSheets(standard, 'rural', three, { b1: 140, income: 9_000_000 }).classification.class).toBe('poor');
  });

  test('tells the average living standard by the declared income above the line of B1', () => {
    expect(classOfSheets(standard, 'rural', three, { b1: 150, income: 2_000_000 }).classification.class).toBe('average-living-standard');
    expect(classOfSheets(standard, 'rural', three, { b1: 150, income: 2_250_001 }).classification.class).toBe('above');
  });

  test('is by income where B1 is not filled, and unknown where neither is', () => {
    expect(classOfSheets(standard, 'rural', three, { income: 1_500_000 }).classification.class).toBe('poor');
    expect(classOfSheets(standard, 'rural', three, {}).classification.class).toBe('unknown');
  });

  test('stays open while a missing answer could change it, and has no B2 then', () => {
    const open = classOfSheets(standard, 'rural', lacking(0b11, 0b100), { b1: 100 });
    expect(open.classification.class).toBe('unknown');
    expect(open.b2).toBeUndefined();
    expect(classOfSheets(standard, 'rural', lacking(0b111, 0b1000), { b1: 100 }).classification.class).toBe('poor');
  });

  test('counts ten points of B2 for a deprivation', () => {
    expect(classOfSheets(standard, 'rural', three, {}).b2).toBe(30);
  });

  test('is by income alone under a standard without sheets', () => {
    const old = povertyStandard('qd59-2015');
    expect(classOfSheets(old, 'rural', three, { b1: 100, income: 650_000 })).toMatchObject({ b2: undefined, classification: { class: 'poor' } });
  });
});
