import { describe, expect, test } from 'vitest';
import { chosenReading, commonStandard, type ReadReview, readingsOf, type StandardYears } from './reading.ts';

const standards: StandardYears[] = [
  { id: 'qd59-2015', validFrom: '2016-01-01', validTo: '2021-12-31' },
  { id: 'nd07-2021', validFrom: '2022-01-01', validTo: '2026-12-31' },
];
const review = (year: number, ...of: string[]): ReadReview => ({
  year,
  kind: 'PERIODIC',
  countedOn: `${year}-12-14`,
  standards: of,
  unitsRecognised: 19,
  unitsExpected: 19,
});
const readings = readingsOf(
  [review(2020, 'qd59-2015'), review(2021, 'nd07-2021', 'qd59-2015'), review(2022, 'nd07-2021'), review(2023, 'nd07-2021')],
  standards,
);
const asked = (year: number | undefined, standard: string | null = null) => {
  const found = chosenReading(readings, { year, standard, reportingYear: 2023 }, standards);
  return found && `${found.year} ${found.standard}`;
};

describe('the reading that an address means', () => {
  test('2021 stands twice, first under the standard of its year', () => {
    expect(readings.map(({ year, standard }) => `${year} ${standard}`)).toEqual([
      '2020 qd59-2015',
      '2021 qd59-2015',
      '2021 nd07-2021',
      '2022 nd07-2021',
      '2023 nd07-2021',
    ]);
  });

  test('an irregular review is no reading of the year', () => {
    expect(readingsOf([{ ...review(2023, 'nd07-2021'), kind: 'IRREGULAR' }], standards)).toEqual([]);
  });

  test('without a standard it is that of the year', () => expect(asked(2021)).toBe('2021 qd59-2015'));
  test('a standard that was asked for goes before it', () => expect(asked(2021, 'nd07-2021')).toBe('2021 nd07-2021'));
  test('a standard under which the year was not read is passed over', () => expect(asked(2022, 'qd59-2015')).toBe('2022 nd07-2021'));
  test('without a year it is the reporting year', () => expect(asked(undefined)).toBe('2023 nd07-2021'));
  test('a year that nobody recognised is not replaced by another', () => expect(asked(2025)).toBeUndefined());
  test('a reporting year without a review gives way to the one before it', () => {
    const found = chosenReading(readings, { year: undefined, standard: null, reportingYear: 2025 }, standards);
    expect(found?.year).toBe(2023);
  });
  test('nothing recognised, nothing shown', () => {
    expect(chosenReading([], { year: undefined, standard: null, reportingYear: 2023 }, standards)).toBeUndefined();
  });
});

describe('two years are compared', () => {
  test('under the standard that both were read under, although it is not the own one of the first', () => {
    expect(commonStandard(readings, 2021, 2022, standards)).toBe('nd07-2021');
  });
  test('under the old standard up to 2021', () => expect(commonStandard(readings, 2020, 2021, standards)).toBe('qd59-2015'));
  test('not at all where they share none', () => expect(commonStandard(readings, 2020, 2022, standards)).toBeUndefined());
});
