import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const names: Readonly<Record<string, MessageDescriptor>> = {
  leader: msg`Lãnh đạo UBND huyện`,
  department: msg`Cơ quan chuyên môn`,
  'commune-officer': msg`Cán bộ xã`,
  'commune-chair': msg`Chủ tịch xã`,
  auditor: msg`Kiểm toán`,
  administrator: msg`Quản trị`,
};

/** Name of a post; the demonstration list may already carry one in words, which then stands as it is. */
export const postName = (post: string): MessageDescriptor => names[post] ?? { id: post, message: post };

/** Every post, in the order in which accounts are usually opened. */
export const posts: readonly string[] = ['commune-officer', 'commune-chair', 'department', 'leader', 'auditor', 'administrator'];
