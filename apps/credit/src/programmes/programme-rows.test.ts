import { describe, expect, test } from 'vitest';
import { programmeRows } from './programme-rows.ts';

const lent = { id: 'credit.disbursed.students', name: 'Học sinh, sinh viên', units: ['02866', '02875'] };
const owed = { id: 'credit.outstanding.students', name: 'Học sinh, sinh viên', units: ['02866', '02875'] };

describe('credit by programme', () => {
  test('accepted values are summed over the units, and the two measures of one programme share a row', () => {
    const values = [
      { measure: lent.id, accepted: { quantity: 100.5 } },
      { measure: lent.id, accepted: { quantity: 20 } },
      { measure: owed.id, accepted: { quantity: 300 } },
    ];
    expect(programmeRows([lent], [owed], values)).toEqual([{ id: lent.id, name: lent.name, first: 120.5, second: 300, reported: 2, expected: 2 }]);
  });

  test('a value that nobody accepted does not count, and nothing known is not zero', () => {
    expect(programmeRows([lent], [owed], [{ measure: lent.id, accepted: null }])).toMatchObject([{ first: undefined, second: undefined, reported: 0 }]);
  });
});
