import { describe, expect, test } from 'vitest';
import { changedFields, type HouseholdFields, nothingKnown, unknownFacts } from './household-fields.ts';

const before: HouseholdFields = {
  ...nothingKnown,
  ethnicity: 'mong',
  phone: '0912 345 678',
  policyFamily: false,
  causes: ['land', 'capital'],
  wishes: ['loan', 'training'],
  otherWishes: 'bê tông hóa đường vào nhà',
  facts: { ...unknownFacts, floorArea: 32, wall: 'DURABLE', informationMeans: [] },
  floorArea: '32',
};

describe('a correction of a household', () => {
  test('sends nothing where nothing was changed, in whatever order the causes stand', () => {
    expect(
      changedFields(before, { ...before, causes: ['capital', 'land'], wishes: ['training', 'loan'], otherWishes: ' bê tông hóa đường vào nhà \n\n' }, 32),
    ).toEqual({});
  });

  test('sends what was changed and nothing else', () => {
    expect(changedFields(before, { ...before, policyFamily: true, facts: { ...before.facts, wall: 'NOT_DURABLE' } }, 32)).toEqual({
      policyFamily: true,
      facts: { wall: 'NOT_DURABLE' },
    });
  });

  test('sends null for what is no longer known, and an empty list for what the household has none of', () => {
    expect(changedFields(before, { ...before, phone: ' ', facts: { ...before.facts, informationMeans: null } }, null)).toEqual({
      phone: null,
      facts: { floorArea: null, informationMeans: null },
    });
    expect(changedFields({ ...before, facts: unknownFacts }, { ...before, facts: { ...unknownFacts, informationMeans: [] } }, null)).toEqual({
      facts: { informationMeans: [] },
    });
  });

  test('of a new household sends all that is known', () => {
    expect(changedFields(nothingKnown, before, 32)).toEqual({
      ethnicity: 'mong',
      phone: '0912 345 678',
      policyFamily: false,
      causes: ['land', 'capital'],
      wishes: ['loan', 'training', 'bê tông hóa đường vào nhà'],
      facts: { floorArea: 32, wall: 'DURABLE', informationMeans: [] },
    });
  });
});
