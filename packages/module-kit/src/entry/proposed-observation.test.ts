import { describe, expect, test } from 'vitest';
import type { DraftCell } from '../drafts/draft.ts';
import { proposedObservation } from './proposed-observation.ts';

const share = { id: 'education.enrolment-age-6', takes: 'SHARE', reportedBy: 'COMMUNE' } as const;
const cell: DraftCell = { measure: share.id, row: '02866', standard: null, values: { numerator: 85 }, unread: {}, basedOn: 'v1' };

describe('what a cell sends', () => {
  test('a field that was not touched goes along with the touched one', () => {
    expect(proposedObservation(cell, share, { numerator: 80, denominator: 86 })).toEqual({
      measure: share.id,
      administrativeUnit: '02866',
      basedOn: 'v1',
      numerator: 85,
      denominator: 86,
    });
  });

  test('a field without a value is left out: missing is not zero', () => {
    expect(proposedObservation({ ...cell, basedOn: null, values: { numerator: 0, denominator: null } }, share, undefined)).toEqual({
      measure: share.id,
      administrativeUnit: '02866',
      numerator: 0,
    });
  });

  test('a figure of the whole area names no unit, one of an organisation names the organisation', () => {
    const quantity = { id: 'tourism.visits', takes: 'QUANTITY', reportedBy: 'OFFICE' } as const;
    expect(proposedObservation({ ...cell, row: 'district', basedOn: null, values: { quantity: 5 } }, quantity, undefined)).toEqual({
      measure: quantity.id,
      quantity: 5,
    });
    expect(
      proposedObservation({ ...cell, row: 'hoi-1', basedOn: null, values: { quantity: 2 } }, { ...quantity, reportedBy: 'ORGANISATION' }, undefined),
    ).toEqual({
      measure: quantity.id,
      organisation: 'hoi-1',
      quantity: 2,
    });
  });
});
