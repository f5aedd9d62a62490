import type { EntryGridLabels } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { stateWords } from '../targets/status-words.tsx';

/** Every word that the grid shows or speaks, in the language of the page. */
export function useEntryLabels(): EntryGridLabels {
  const { t, i18n } = useLingui();
  return {
    sum: t`Cộng`,
    sumOf: (reported, expected, notAccepted) =>
      notAccepted ? t`${reported}/${expected} đơn vị, ${notAccepted} chưa chấp nhận` : t`${reported}/${expected} đơn vị`,
    states: {
      DRAFT: i18n._(stateWords.DRAFT),
      SUBMITTED: i18n._(stateWords.SUBMITTED),
      ACCEPTED: i18n._(stateWords.ACCEPTED),
      RETURNED: i18n._(stateWords.RETURNED),
    },
    notEntered: t`chưa nhập`,
    previous: (text) => t`năm trước ${text}`,
    readOnly: t`chỉ xem`,
    computed: t`phần mềm tính`,
    unsaved: t`chưa lưu`,
    empty: t`chưa có số liệu`,
    help: t`Phím mũi tên để di chuyển, Enter hoặc gõ số để sửa, Esc để bỏ, Ctrl+V để dán khối từ Excel, Ctrl+Z để hoàn tác, Ctrl+S để lưu.`,
    problems: (count) => t`${count} lỗi cần sửa, chưa ô nào bị ghi`,
    cellAction: t`Lịch sử ô`,
    note: t`Ghi chú`,
    form: {
      byRow: t`Theo đơn vị`,
      byColumn: t`Theo chỉ số`,
      arrange: t`Cách xem`,
      choose: t`Chọn`,
      previous: t`Trước`,
      next: t`Sau`,
    },
    paste: {
      title: t`Xem trước khi dán`,
      summary: ({ write, clear, same, refused }) => t`${write} ô được ghi, ${clear} ô bị xóa, ${same} ô không đổi, ${refused} ô không dán được`,
      byNames: t`Theo tên ở cột đầu`,
      byPosition: t`Theo vị trí`,
      mode: t`Cách đặt khối`,
      before: t`trước đó`,
      cleared: t`xóa`,
      refusedTitle: t`Không dán được`,
      refusals: {
        'read-only': t`ô chỉ xem`,
        computed: t`ô do phần mềm tính`,
        outside: t`ra ngoài bảng`,
        'not-a-number': t`không phải số`,
        'no-such-level': t`không có mức này`,
        'no-such-row': t`không có đơn vị tên này`,
        'no-such-column': t`không có cột tên này`,
      },
      apply: (count) => t`Dán ${count} ô`,
      cancel: t`Bỏ`,
    },
  };
}
