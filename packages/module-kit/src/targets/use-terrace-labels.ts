import { useLingui } from '@lingui/react/macro';
import { povertyStandards } from '../entry/poverty-standards.ts';

const decreeOf = (standard: string): string => povertyStandards.find(({ id }) => id === standard)?.decree ?? standard;

/** The words of the terrace in the language of the page. */
export function useTerraceLabels() {
  const { t } = useLingui();
  return {
    year: t`Năm`,
    expected: t`Phải đạt`,
    actual: t`Đã đạt`,
    pending: t`Chờ duyệt`,
    bounds: t`Khoảng có thể (khi thiếu số liệu)`,
    published: t`Số đã công bố`,
    projection: t`Nếu giữ nhịp này`,
    target: t`Chỉ tiêu`,
    standard: t`Chuẩn`,
    standardChange: (from: string, to: string) => t`Đổi chuẩn: ${decreeOf(from)} → ${decreeOf(to)}`,
    standardName: decreeOf,
    zoomed: (floor: string) => t`Trục đứng bắt đầu từ ${floor}, không phải từ 0, để thấy được chênh lệch nhỏ.`,
    table: t`Xem bảng số liệu`,
    missing: t`chưa có số liệu`,
  };
}
