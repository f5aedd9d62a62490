import { canRecord, type Session } from '@bac-thang/access';
import { describe, expect, test } from 'vitest';
import type { EntryMeasure } from './entry-measure.ts';
import { cellPlace, entryRows } from './entry-rows.ts';
import type { MeasureGroup } from './measure-groups.ts';

const units = [
  { code: '02866', name: 'Bắc Hà' },
  { code: '02872', name: 'Tà Chải' },
  { code: '02881', name: 'Bản Phố' },
];
const group = {
  key: 'a',
  name: 'Huy động',
  rows: 'unit',
  measures: [{ id: 'a', department: 'education', units: units.map(({ code }) => code) } as EntryMeasure],
} as unknown as MeasureGroup;
const officer = (administrativeUnit: string): Session => ({ userName: `xa-${administrativeUnit}`, post: 'commune-officer', administrativeUnit });
const rowsOf = (session: Session, fillingUnits: ReadonlyMap<string, string>) =>
  entryRows(group, session, { units, organisations: [], area: 'Huyện Bắc Hà', fillingUnits }).map(({ id }) => id);
const merged = new Map([['02872', '02866']]);

describe('the rows of an officer', () => {
  test('are his own commune before a merger', () => expect(rowsOf(officer('02866'), new Map())).toEqual(['02866']));
  test('are those of the communes taken in as well after one, and he may fill them', () => {
    expect(rowsOf(officer('02866'), merged)).toEqual(['02866', '02872']);
    expect(canRecord(officer('02866'), cellPlace('education', 'COMMUNE', '02872', merged))).toBe(true);
  });
  test('stay his own for the officer of a commune that was taken in', () => expect(rowsOf(officer('02872'), merged)).toEqual(['02872']));
  test('are never those of a commune that has nothing to do with the merger', () => {
    expect(rowsOf(officer('02881'), merged)).toEqual(['02881']);
    expect(canRecord(officer('02881'), cellPlace('education', 'COMMUNE', '02872', merged))).toBe(false);
  });
});
