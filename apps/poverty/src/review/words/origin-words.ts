import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReviewOrigin } from '../../gql/graphql.ts';

/** How a household came into the review. */
export const originWords: Readonly<Record<ReviewOrigin, MessageDescriptor>> = {
  ON_LIST: msg`trong danh sách đang quản lý`,
  REQUEST: msg`giấy đề nghị (Mẫu số 01)`,
  ESCAPE_REQUEST: msg`đề nghị công nhận thoát (Mẫu số 04)`,
  FOUND: msg`cán bộ phát hiện`,
};
