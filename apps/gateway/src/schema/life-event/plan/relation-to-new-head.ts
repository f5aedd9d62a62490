import type { Relation } from '../../household/person-words.ts';

type Followed = Partial<Readonly<Record<Relation, Relation>>>;

/** What a new head of each relation makes of the others; what is not there may be two things. */
const after: Readonly<Partial<Record<Relation, Followed>>> = {
  spouse: {
    head: 'spouse',
    child: 'child',
    'child-in-law': 'child-in-law',
    grandchild: 'grandchild',
    parent: 'parent-in-law',
    'parent-in-law': 'parent',
    grandparent: 'other-relative',
    sibling: 'other-relative',
    'other-relative': 'other-relative',
  },
  child: {
    head: 'parent',
    spouse: 'parent',
    child: 'sibling',
    parent: 'grandparent',
    'parent-in-law': 'grandparent',
    grandparent: 'other-relative',
    sibling: 'other-relative',
    'other-relative': 'other-relative',
  },
  'child-in-law': {
    head: 'parent-in-law',
    spouse: 'parent-in-law',
    'child-in-law': 'other-relative',
    parent: 'other-relative',
    'parent-in-law': 'other-relative',
    grandparent: 'other-relative',
    sibling: 'other-relative',
    'other-relative': 'other-relative',
  },
  grandchild: {
    head: 'grandparent',
    spouse: 'grandparent',
    parent: 'other-relative',
    'parent-in-law': 'other-relative',
    grandparent: 'other-relative',
    sibling: 'other-relative',
    'other-relative': 'other-relative',
  },
  parent: {
    head: 'child',
    spouse: 'child-in-law',
    child: 'grandchild',
    'child-in-law': 'other-relative',
    grandchild: 'other-relative',
    parent: 'spouse',
    'parent-in-law': 'other-relative',
    sibling: 'child',
    'other-relative': 'other-relative',
  },
  sibling: {
    head: 'sibling',
    spouse: 'other-relative',
    child: 'other-relative',
    'child-in-law': 'other-relative',
    grandchild: 'other-relative',
    parent: 'parent',
    'parent-in-law': 'other-relative',
    grandparent: 'grandparent',
    sibling: 'sibling',
    'other-relative': 'other-relative',
  },
};

/**
 * What a member is to a new head, from what both were to the old one.
 *
 * @returns undefined where it does not follow: a grandchild of the old head is the child of the son who becomes head, or his nephew.
 * @example the old head's mother, when his wife becomes head: her parent-in-law
 */
export function relationToNewHead(member: Relation, newHead: Relation): Relation | undefined {
  if (member === 'not-related' || newHead === 'not-related') return 'not-related';
  return after[newHead]?.[member];
}
