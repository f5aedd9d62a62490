import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Wishes that the sheet lists; anything else is written in the household's own words. */
export const wishWords: Readonly<Record<string, MessageDescriptor>> = {
  loan: msg`vay vốn`,
  livestock: msg`hỗ trợ giống vật nuôi`,
  training: msg`học nghề`,
  job: msg`giới thiệu việc làm`,
  house: msg`hỗ trợ nhà ở`,
  latrine: msg`hỗ trợ nhà tiêu`,
  land: msg`đất sản xuất`,
};
