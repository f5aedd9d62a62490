import { describe, expect, test } from 'vitest';
import { relations } from '../../household/person-words.ts';
import { agesFit } from './ages.ts';
import { relationToNewHead } from './relation-to-new-head.ts';

describe('what a member is to a new head', () => {
  test.each([
    [
      'his widow becomes head',
      'spouse',
      { child: 'child', 'child-in-law': 'child-in-law', grandchild: 'grandchild', parent: 'parent-in-law', 'parent-in-law': 'parent' },
    ],
    ['his son becomes head', 'child', { spouse: 'parent', child: 'sibling', parent: 'grandparent', head: 'parent' }],
    ['his mother becomes head', 'parent', { spouse: 'child-in-law', child: 'grandchild', head: 'child', sibling: 'child' }],
    ['his brother becomes head', 'sibling', { sibling: 'sibling', parent: 'parent', head: 'sibling' }],
  ] as const)('when %s follows', (_what, newHead, followed) => {
    for (const [member, relation] of Object.entries(followed)) expect([member, relationToNewHead(member as 'child', newHead)]).toEqual([member, relation]);
  });

  test('is asked where it may be two things: a grandchild of the old head, when a son becomes head', () => {
    for (const member of ['grandchild', 'child-in-law'] as const) expect(relationToNewHead(member, 'child')).toBeUndefined();
    for (const member of ['head', 'spouse', 'child'] as const) expect(relationToNewHead(member, 'other-relative')).toBeUndefined();
  });

  test('of people who are not related stays so, and is never head', () => {
    for (const newHead of relations) expect(relationToNewHead('not-related', newHead)).toBe('not-related');
    for (const member of relations) for (const newHead of relations) expect(relationToNewHead(member, newHead)).not.toBe('head');
  });
});

describe('ages and relations', () => {
  test('a child is younger than its parent by twelve years at least', () => {
    expect([1991, 1992, 1993].map((born) => agesFit(born, 1980, 'child'))).toEqual([false, true, true]);
    expect([1967, 1968, 1969].map((born) => agesFit(born, 1980, 'parent'))).toEqual([true, true, false]);
  });

  test('a grandchild by twenty-five, a grandparent is as much older', () => {
    expect([2004, 2005].map((born) => agesFit(born, 1980, 'grandchild'))).toEqual([false, true]);
    expect([1955, 1956].map((born) => agesFit(born, 1980, 'grandparent'))).toEqual([true, false]);
  });

  test('a birth that is not known contradicts nothing, nor does a spouse or sibling of any age', () => {
    expect(agesFit(null, 1980, 'child')).toBe(true);
    expect(agesFit(1990, null, 'child')).toBe(true);
    for (const relation of ['spouse', 'sibling', 'other-relative', 'not-related'] as const) expect(agesFit(1930, 2000, relation)).toBe(true);
  });
});
