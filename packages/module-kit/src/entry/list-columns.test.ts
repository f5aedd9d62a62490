import { describe, expect, test } from 'vitest';
import type { EntryMeasure } from './entry-measure.ts';
import { listColumns, mappingOf, missingColumns } from './list-columns.ts';

const share = {
  id: 'education.enrolment-age-6',
  name: 'Trẻ 6 tuổi vào lớp 1',
  takes: 'SHARE',
  reportedBy: 'COMMUNE',
  units: ['02866'],
  numeratorName: 'vào lớp 1',
  denominatorName: 'cư trú',
} as unknown as EntryMeasure;
const numerator = 'education.enrolment-age-6:numerator';
const denominator = 'education.enrolment-age-6:denominator';

describe('columns of a file, chosen by hand', () => {
  test('a share has one for the part and one for the whole, beside the name of the unit', () =>
    expect(listColumns([share]).map(({ key }) => key)).toEqual(['name', numerator, denominator]));

  test('only those without a heading are asked for; a code says which unit a row is as well as a name', () =>
    expect(
      missingColumns(listColumns([share]), [
        { column: 'A', key: 'code' },
        { column: 'C', key: numerator },
        { column: 'D', key: null },
      ]).map(({ key }) => key),
    ).toEqual([denominator]));

  test('what was recognised is kept, a choice adds to it, and no choice says nothing', () =>
    expect(mappingOf([{ column: 'C', key: numerator }], { [denominator]: 'D', name: '' })).toEqual({ [numerator]: 'C', [denominator]: 'D' }));

  test('figures of the whole area have a row a measure, so nothing to choose', () => expect(listColumns([{ ...share, units: [] }])).toEqual([]));
});
