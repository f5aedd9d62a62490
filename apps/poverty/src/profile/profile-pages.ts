import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type ProfilePageId = 'rates' | 'deprivations' | 'weights' | 'movements' | 'groups' | 'next-standard';

interface ProfilePage {
  readonly id: ProfilePageId;
  readonly path: string;
  readonly title: MessageDescriptor;
}

/** One page for each question about the poor, in the order in which they are asked. */
export const profilePages: readonly ProfilePage[] = [
  { id: 'rates', path: '/poverty/profile', title: msg`Bao nhiêu hộ, ở đâu` },
  { id: 'deprivations', path: '/poverty/profile/deprivations', title: msg`Thiếu hụt gì` },
  { id: 'weights', path: '/poverty/profile/weights', title: msg`Nghèo đa chiều (H, A, M0)` },
  { id: 'movements', path: '/poverty/profile/movements', title: msg`Ai thoát, ai vào` },
  { id: 'groups', path: '/poverty/profile/groups', title: msg`Nguyên nhân, dân tộc, nhóm, thôn` },
  { id: 'next-standard', path: '/poverty/profile/next-standard', title: msg`Theo chuẩn 2027` },
];
