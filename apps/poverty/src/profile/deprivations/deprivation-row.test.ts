import { describe, expect, test } from 'vitest';
import { type DeprivationsOfProfile, deprivationCell } from './deprivation-row.ts';

const profile = {
  poor: 40,
  nearPoor: 60,
  unknown: 1,
  hiddenIndicators: ['telecom'],
  deprivations: [{ indicator: 'water', poorHouseholds: 10, nearPoorHouseholds: 5 }],
} as unknown as DeprivationsOfProfile;

describe('a cell of the heat table', () => {
  test('counts of the poor: 10 of 40', () =>
    expect(deprivationCell(profile, 'water', 'poor')).toEqual({ deprived: 10, households: 40, hidden: false, share: 0.25 }));
  test('counts of poor and near-poor together: 15 of 100, not the mean of two rates', () =>
    expect(deprivationCell(profile, 'water', 'both')).toEqual({ deprived: 15, households: 100, hidden: false, share: 0.15 }));
  test('is empty where the gateway hides it, never 0', () =>
    expect(deprivationCell(profile, 'telecom', 'poor')).toMatchObject({ deprived: null, hidden: true, share: null }));
  test('has no share where nobody is poor', () => expect(deprivationCell({ ...profile, poor: 0 }, 'water', 'poor').share).toBeNull());
  test('is empty where no review is recognised', () => expect(deprivationCell(undefined, 'water', 'poor')).toMatchObject({ share: null, hidden: false }));
});
