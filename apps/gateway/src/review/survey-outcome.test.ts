import { type HouseholdFacts, type MemberFacts, povertyStandard } from '@bac-thang/indicators';
import { describe, expect, test } from 'vitest';
import { surveyOutcome } from './survey-outcome.ts';

const nd07 = povertyStandard('nd07-2021');
const qd59 = povertyStandard('qd59-2015');
const house: HouseholdFacts = {
  ...{ floorArea: 40, wall: 'durable', column: 'durable', roof: 'durable', waterSource: 'piped', latrine: 'septic', internetUse: true, telephoneUse: true },
  ...{ informationMeans: ['television'], hearsLoudspeaker: true, untreatedIllness: false },
};
const adult: MemberFacts = {
  ...{ id: 'a', birth: '1980', schooling: 'none', completed: 'upper-secondary', vocational: 'none', trainedOnTheJob: false, work: 'own-account' },
  ...{ ableToWork: true, lookingForWork: false, healthInsurance: true, disability: false, socialAllowance: false },
};
const surveyed = { area: 'rural', facts: house, members: [adult], income: undefined, b1: undefined, on: '2023-10-02' } as const;
const classOf = (more: object, standard = nd07) => surveyOutcome(standard, { ...surveyed, ...more }).classification.class;
const lacking: HouseholdFacts = { ...house, waterSource: 'river-or-pond', latrine: 'none', internetUse: false };

describe('the class of a sheet', () => {
  test('points decide where they are there, whatever the income says', () => {
    expect(classOf({ b1: 140, facts: lacking, income: 9_000_000 })).toBe('poor');
    expect(classOf({ b1: 140, income: 9_000_000 })).toBe('near-poor');
  });

  test('above the line of B1 a declared income tells the average living standard from the rest', () => {
    expect(classOf({ b1: 141, income: 2_250_000 })).toBe('average-living-standard');
    expect(classOf({ b1: 141, income: 2_250_001 })).toBe('above');
    expect(classOf({ b1: 141 })).toBe('above');
    // an income under the line does not undo the points
    expect(classOf({ b1: 141, income: 100_000, facts: lacking })).toBe('above');
  });

  test('without points the income decides', () => {
    expect(classOf({ income: 1_500_000, facts: lacking })).toBe('poor');
    expect(classOf({ income: 1_500_001, facts: lacking })).toBe('average-living-standard');
  });

  test('with neither it is not known', () => {
    expect(classOf({})).toBe('unknown');
  });

  test('a standard without sheets takes no points', () => {
    expect(classOf({ b1: 10 }, qd59)).toBe('unknown');
    expect(surveyOutcome(qd59, { ...surveyed, income: 700_000 })).toMatchObject({ b2: undefined, classification: { class: 'poor' } });
  });

  test('an urban sheet is held against the urban line', () => {
    expect(classOf({ area: 'urban', b1: 175, facts: lacking })).toBe('poor');
    expect(classOf({ area: 'urban', b1: 176, facts: lacking })).toBe('above');
  });

  test('points of B2 wait for every answer, the class only for those that could change it', () => {
    const { latrine: _latrine, ...unanswered } = lacking;
    const open = surveyOutcome(nd07, { ...surveyed, b1: 120, facts: unanswered });
    expect({ b2: open.b2, class: open.classification.class }).toEqual({ b2: undefined, class: 'unknown' });
    const decided = surveyOutcome(nd07, { ...surveyed, b1: 120, facts: { ...unanswered, floorArea: 5 } });
    expect({ b2: decided.b2, class: decided.classification.class }).toEqual({ b2: undefined, class: 'poor' });
  });
});
