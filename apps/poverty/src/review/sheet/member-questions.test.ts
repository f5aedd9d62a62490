import { type IndicatorId, povertyStandard } from '@bac-thang/indicators';
import { describe, expect, test } from 'vitest';
import { agesOn, memberFieldsOf } from './member-questions.ts';
import { nothingOfMember } from './sheet-draft.ts';

const standard = povertyStandard('nd07-2021');
const indicator = (id: IndicatorId) => {
  const found = standard.indicators.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const asked = (id: IndicatorId, age: number, facts = {}) => memberFieldsOf(indicator(id), { least: age, most: age }, { ...nothingOfMember, ...facts });

describe('a person', () => {
  test('of a known birth day has one age, of a known year two, of an unknown birth any', () => {
    expect(agesOn({ birthDate: '2008-03-15', birthYear: null }, '2024-03-14')).toEqual({ least: 15, most: 15 });
    expect(agesOn({ birthDate: null, birthYear: 2008 }, '2024-03-14')).toEqual({ least: 15, most: 16 });
    expect(agesOn({ birthDate: null, birthYear: null }, '2024-03-14')).toEqual({ least: 0, most: 130 });
  });
});

describe('the sheet asks', () => {
  test('about work from 15 on, about the contract of a wage, and whether who has none wants it', () => {
    expect(asked('employment', 14)).toEqual([]);
    expect(asked('employment', 15)).toEqual(['work']);
    expect(asked('employment', 30, { work: 'WAGE' })).toEqual(['work', 'labourContract']);
    expect(asked('employment', 30, { work: 'NONE' })).toEqual(['work', 'ableToWork', 'lookingForWork']);
    expect(asked('employment', 30, { work: 'NONE', ableToWork: false })).toEqual(['work', 'ableToWork']);
  });

  test('nothing about children as dependants, and the allowance only of the old and the disabled', () => {
    expect(asked('dependants', 10)).toEqual([]);
    expect(asked('dependants', 40)).toEqual(['disability']);
    expect(asked('dependants', 40, { disability: true })).toEqual(['disability', 'socialAllowance']);
    expect(asked('dependants', 70)).toEqual(['socialAllowance']);
  });

  test('about insurance from six full years on', () => {
    expect(asked('health_insurance', 5)).toEqual([]);
    expect(asked('health_insurance', 6)).toEqual(['healthInsurance']);
  });

  test('about education until an answer settles it', () => {
    expect(asked('adult_education', 15)).toEqual([]);
    expect(asked('adult_education', 20)).toEqual(['schooling', 'completed', 'vocational', 'trainedOnTheJob']);
    expect(asked('adult_education', 20, { schooling: 'UPPER_SECONDARY' })).toEqual(['schooling']);
    expect(asked('adult_education', 20, { schooling: 'NONE', completed: 'UPPER_SECONDARY' })).toEqual(['schooling', 'completed']);
    expect(asked('adult_education', 20, { schooling: 'NONE', completed: 'PRIMARY', vocational: 'ELEMENTARY' })).toEqual([
      'schooling',
      'completed',
      'vocational',
    ]);
    expect(asked('adult_education', 31)).toEqual([]);
  });

  test('about school from three to fifteen', () => {
    expect(asked('child_schooling', 2)).toEqual([]);
    expect(asked('child_schooling', 3)).toEqual(['schooling']);
    expect(asked('child_schooling', 15)).toEqual(['schooling']);
    expect(asked('child_schooling', 16)).toEqual([]);
  });
});
