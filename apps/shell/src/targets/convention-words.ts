import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Whose convention it is. */
export const conventionNames: Readonly<Record<string, MessageDescriptor>> = {
  'statistics-canada': msg`Cơ quan Thống kê Canada`,
  'unsd-progress-chart': msg`Biểu đồ tiến độ của Cơ quan Thống kê Liên hợp quốc (1 đến 3)`,
  'escap-current-status': msg`Chỉ số hiện trạng của ESCAP (phần đường đã đi)`,
  'who-unicef': msg`WHO và UNICEF (suy dinh dưỡng)`,
};

/** What a convention says; scores and shares stand as they are. */
export const conventionResults: Readonly<Record<string, MessageDescriptor>> = {
  'target-achieved': msg`đã đạt`,
  'on-track': msg`đúng hướng`,
  'acceleration-needed': msg`cần nhanh hơn`,
  'limited-progress': msg`tiến bộ ít`,
  deterioration: msg`xấu đi`,
  'on-course': msg`đúng hướng`,
  'off-course': msg`lệch hướng`,
  'not-assessable': msg`không đánh giá được`,
};
