import { describe, expect, test } from 'vitest';
import type { EntryMeasure } from './entry-measure.ts';
import { measureGroups } from './measure-groups.ts';

const measure = (id: string, more: Partial<EntryMeasure> = {}) =>
  ({ id, group: 'Trường lớp', reportedBy: 'COMMUNE', units: ['02866', '02875'], ...more }) as EntryMeasure;

describe('the tables of a module', () => {
  test('one heading of the plan is one table, in the order of the plan', () => {
    expect(measureGroups([measure('a'), measure('b', { group: 'Giáo viên' }), measure('c')]).map((group) => group.measures.map((each) => each.id))).toEqual([
      ['a', 'c'],
      ['b'],
    ]);
  });

  test('what the whole area gives as one figure never shares a table with communes', () => {
    const groups = measureGroups([
      measure('a'),
      measure('b', { reportedBy: 'OFFICE', units: ['district'] }),
      measure('c', { reportedBy: 'ORGANISATION', units: [] }),
    ]);
    expect(groups.map((group) => group.rows)).toEqual(['unit', 'area', 'organisation']);
  });

  test('a derived measure is not entered', () => {
    expect(measureGroups([measure('a', { reportedBy: 'DERIVED' })])).toEqual([]);
  });

  test('no table asks for more than ten columns, and none is lost', () => {
    const groups = measureGroups(Array.from({ length: 23 }, (_, index) => measure(`m${index}`)));
    expect(groups.map((group) => group.measures.length)).toEqual([8, 8, 7]);
    expect(groups.flatMap((group) => group.measures.map((each) => each.id))).toEqual(Array.from({ length: 23 }, (_, index) => `m${index}`));
  });
});
