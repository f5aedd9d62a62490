import { expect, it } from 'vitest';
import type { EntryCell } from './entry-cell.ts';
import type { EntryColumn } from './entry-column.ts';
import { columnSum } from './entry-sums.ts';

const share: EntryColumn = {
  id: 'bhyt',
  label: 'BHYT',
  kind: 'share',
  numeratorLabel: 'có thẻ',
  denominatorLabel: 'nhân khẩu',
  ratioLabel: '%',
  ratio: () => undefined,
};
const rooms: EntryColumn = { id: 'rooms', label: 'Phòng học', kind: 'quantity' };
const rows = ['02866', '02872', '02875'].map((id) => ({ id, label: id }));

it('adds only the rows whose two fields are known', () => {
  const sum = columnSum(
    share,
    rows,
    new Map([
      ['02866|bhyt', { numerator: 80, denominator: 100 }],
      ['02872|bhyt', { numerator: 50 }],
      ['02875|bhyt', { numerator: 0, denominator: 40 }],
    ]),
  );
  expect([sum.reported, sum.expected, sum.of('numerator'), sum.of('denominator')]).toEqual([2, 3, 80, 140]);
});

it('has no sum while nobody has reported, but a sum of zeros is zero', () => {
  expect(columnSum(rooms, rows, new Map()).of('quantity')).toBeUndefined();
  expect(columnSum(rooms, rows, new Map([['02866|rooms', { quantity: 0 }]])).of('quantity')).toBe(0);
});

it('does not count a text that could not be read', () => {
  expect(columnSum(rooms, rows, new Map([['02866|rooms', { quantity: 4, unread: { quantity: 'bốn' } }]])).reported).toBe(0);
});

it('says how many of the rows it adds no verdict counts yet', () => {
  const cells = new Map<string, EntryCell>([
    ['02866|rooms', { quantity: 4, state: 'ACCEPTED' }],
    ['02875|rooms', { quantity: 5, state: 'SUBMITTED' }],
    ['02872|rooms', { quantity: 6, state: 'ACCEPTED', dirty: true }],
  ]);
  expect(columnSum(rooms, rows, cells)).toMatchObject({ reported: 3, notAccepted: 2 });
});
