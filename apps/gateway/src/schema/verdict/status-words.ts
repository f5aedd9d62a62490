import type { VerdictStatus } from '@bac-thang/indicators';
import type { Text } from '@bac-thang/plan';

/** The statuses as officials say them. */
export const statusWords: Readonly<Record<VerdictStatus, Text>> = {
  MET: { vi: 'đạt', en: 'met' },
  ON_TRACK: { vi: 'đúng tiến độ', en: 'on track' },
  BEHIND: { vi: 'chậm', en: 'behind' },
  FAR_BEHIND: { vi: 'rất chậm', en: 'far behind' },
  WORSENING: { vi: 'xấu đi', en: 'worsening' },
  MISSED: { vi: 'không đạt', en: 'missed' },
  BROKEN: { vi: 'đã vi phạm', en: 'broken' },
  UNDECIDED: { vi: 'chưa kết luận', en: 'undecided' },
  NOT_ASSESSABLE: { vi: 'chưa đánh giá được', en: 'not assessable' },
};
