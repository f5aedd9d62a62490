import { wordEnum } from './word-enum.ts';

/** Quan hệ với chủ hộ. */
export const relations = [
  'head',
  'spouse',
  'child',
  'child-in-law',
  'grandchild',
  'parent',
  'parent-in-law',
  'grandparent',
  'sibling',
  'other-relative',
  'not-related',
] as const;
export type Relation = (typeof relations)[number];

export const RelationEnum = wordEnum(
  'Relation',
  'Quan hệ với chủ hộ: HEAD chủ hộ, SPOUSE vợ/chồng, CHILD con, CHILD_IN_LAW con dâu/rể, GRANDCHILD cháu, PARENT bố/mẹ, PARENT_IN_LAW bố/mẹ vợ/chồng, GRANDPARENT ông/bà, SIBLING anh/chị/em, OTHER_RELATIVE họ hàng khác, NOT_RELATED không có quan hệ họ hàng.',
  relations,
);

const sexes = ['female', 'male'] as const;
export type Sex = (typeof sexes)[number];
export const SexEnum = wordEnum('Sex', 'FEMALE nữ, MALE nam.', sexes);
