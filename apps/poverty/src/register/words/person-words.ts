import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Area, Relation, Sex } from '../../gql/graphql.ts';

export const relationWords: Readonly<Record<Relation, MessageDescriptor>> = {
  HEAD: msg`chủ hộ`,
  SPOUSE: msg`vợ/chồng`,
  CHILD: msg`con`,
  CHILD_IN_LAW: msg`con dâu/rể`,
  GRANDCHILD: msg`cháu nội/ngoại`,
  PARENT: msg`bố/mẹ`,
  PARENT_IN_LAW: msg`bố/mẹ vợ/chồng`,
  GRANDPARENT: msg`ông/bà`,
  SIBLING: msg`anh/chị/em`,
  OTHER_RELATIVE: msg`họ hàng khác`,
  NOT_RELATED: msg`không họ hàng`,
};

/** In the order of the paper form. */
export const relations: readonly Relation[] = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'CHILD_IN_LAW',
  'GRANDCHILD',
  'PARENT',
  'PARENT_IN_LAW',
  'GRANDPARENT',
  'SIBLING',
  'OTHER_RELATIVE',
  'NOT_RELATED',
];

export const sexWords: Readonly<Record<Sex, MessageDescriptor>> = { FEMALE: msg`nữ`, MALE: msg`nam` };

export const areaWords: Readonly<Record<Area, MessageDescriptor>> = { RURAL: msg`nông thôn`, URBAN: msg`thành thị` };
