import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Heads of the columns 1 to 9 of form 2 (of the poor) and form 3 (of the near-poor). */
export const formColumns: Readonly<Record<2 | 3, readonly MessageDescriptor[]>> = {
  2: [
    msg`Hộ nghèo đầu kỳ`,
    msg`Giảm: thành hộ cận nghèo`,
    msg`Giảm: vượt chuẩn cận nghèo`,
    msg`Khác giảm`,
    msg`Tăng: cận nghèo thành nghèo`,
    msg`Tăng: tái nghèo`,
    msg`Tăng: phát sinh mới`,
    msg`Khác tăng`,
    msg`Hộ nghèo cuối kỳ`,
  ],
  3: [
    msg`Hộ cận nghèo đầu kỳ`,
    msg`Giảm: thành hộ nghèo`,
    msg`Giảm: vượt chuẩn cận nghèo`,
    msg`Khác giảm`,
    msg`Tăng: nghèo thành cận nghèo`,
    msg`Tăng: tái cận nghèo`,
    msg`Tăng: phát sinh mới`,
    msg`Khác tăng`,
    msg`Hộ cận nghèo cuối kỳ`,
  ],
};
