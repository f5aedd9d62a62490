import { describe, expect, test } from 'vitest';
import { matchingMembers } from './matching-members.ts';

const members = [
  { name: 'Giàng A Sùng', birthYear: 1960 },
  { name: 'Sùng Thị Mỷ', birthYear: 1984 },
  { name: 'Giàng A Páo', birthYear: 2010 },
];

describe('why a household was found', () => {
  test('the head explains itself', () => {
    expect(matchingMembers(members, 'Giàng A Sùng', 'giang')).toEqual([]);
    expect(matchingMembers(members, 'Giàng A Sùng', 'giang a sung')).toEqual([]);
  });

  test('a member who fits better than the head is named', () => {
    expect(matchingMembers(members, 'Giàng A Sùng', 'sung 1984').map(({ name }) => name)).toEqual(['Sùng Thị Mỷ']);
    expect(matchingMembers(members, 'Giàng A Sùng', 'PAO').map(({ name }) => name)).toEqual(['Giàng A Páo']);
  });

  test('words that mean no person name nobody', () => {
    expect(matchingMembers(members, 'Giàng A Sùng', '1234')).toEqual([]);
    expect(matchingMembers(members, 'Giàng A Sùng', '')).toEqual([]);
  });
});
