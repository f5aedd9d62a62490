import { expect, it } from 'vitest';
import { sortRows } from './sort-rows.ts';

const rows = [
  { name: 'Ưng', rate: 41.5 },
  { name: 'Đặng', rate: null },
  { name: 'Dương', rate: 0 },
  { name: 'Ung', rate: 52 },
];
const names = (sorted: readonly { name: string }[]) => sorted.map((row) => row.name);

it('puts a unit without a value last, upwards and downwards, and never beside zero', () => {
  expect(names(sortRows(rows, (row) => row.rate, false, 'vi'))).toEqual(['Dương', 'Ưng', 'Ung', 'Đặng']);
  expect(names(sortRows(rows, (row) => row.rate, true, 'vi'))).toEqual(['Ung', 'Ưng', 'Dương', 'Đặng']);
});

it('follows the Vietnamese alphabet: D before Đ, U before Ư', () => {
  expect(names(sortRows(rows, (row) => row.name, false, 'vi'))).toEqual(['Dương', 'Đặng', 'Ung', 'Ưng']);
});

it('leaves the rows that it was given in their order', () => {
  const frozen = Object.freeze([...rows]);
  sortRows(frozen, (row) => row.name, true, 'vi');
  expect(names(frozen)).toEqual(['Ưng', 'Đặng', 'Dương', 'Ung']);
});
