import type { Limits } from './limits.ts';
import type { Place, Problem } from './problem.ts';

/** Why a whole file is not read. */
export type RefusalCode = keyof typeof texts;

const resave = [
  'Mở tệp bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (*.xlsx), rồi gửi lại.',
  'Open it in Excel, choose Save As, type Excel Workbook (*.xlsx), and send that file.',
] as const;
const smaller = [
  'Chỉ giữ lại trang tính và các hàng cần nhập, xoá hình ảnh và định dạng thừa, rồi lưu lại.',
  'Keep only the sheet and rows to be imported, delete pictures and spare formatting, and save again.',
] as const;
const original = [
  'Mở tệp bằng Excel để kiểm tra, lưu lại thành *.xlsx rồi gửi lại; không đổi đuôi tệp bằng tay.',
  'Open the file in Excel, save it as *.xlsx and send it again; do not rename it by hand.',
] as const;

const texts = {
  'file-empty': ['Tệp rỗng.', 'The file is empty.', ...original],
  'file-too-large': ['Tệp quá lớn.', 'The file is too large.', ...smaller],
  'file-old-excel': ['Đây là tệp Excel kiểu cũ (.xls).', 'This is an old Excel file (.xls).', ...resave],
  'file-binary-excel': ['Đây là tệp Excel nhị phân (.xlsb).', 'This is a binary Excel file (.xlsb).', ...resave],
  'file-open-document': ['Đây là tệp OpenDocument (.ods).', 'This is an OpenDocument file (.ods).', ...resave],
  'file-csv': ['Đây là tệp văn bản (.csv), không phải tệp Excel.', 'This is a text file (.csv), not an Excel file.', ...resave],
  'file-html': ['Đây là trang web hoặc bảng XML được đặt tên là Excel.', 'This is a web page or an XML table named as Excel.', ...resave],
  'file-password': [
    'Tệp được bảo vệ bằng mật khẩu nên không đọc được.',
    'The file is protected by a password and cannot be read.',
    'Trong Excel: Tệp > Thông tin > Bảo vệ sổ làm việc > bỏ mật khẩu, lưu lại rồi gửi lại.',
    'In Excel: File > Info > Protect Workbook > remove the password, save and send again.',
  ],
  'file-not-excel': ['Tệp này không phải là sổ tính Excel (*.xlsx).', 'This file is not an Excel workbook (*.xlsx).', ...original],
  'file-damaged': ['Tệp bị hỏng hoặc chưa tải lên đầy đủ.', 'The file is damaged or incomplete.', ...original],
  'file-bomb': ['Tệp giãn ra lớn bất thường khi mở nên bị từ chối.', 'The file unpacks to an unusual size and is refused.', ...smaller],
  'file-unsafe': ['Tệp có cấu trúc không an toàn nên bị từ chối.', 'The file has an unsafe structure and is refused.', ...original],
  'too-many-sheets': ['Sổ tính có quá nhiều trang tính.', 'The workbook has too many sheets.', ...smaller],
  'too-many-rows': ['Trang tính có quá nhiều hàng.', 'The sheet has too many rows.', ...smaller],
  'too-many-columns': ['Trang tính có quá nhiều cột.', 'The sheet has too many columns.', ...smaller],
  'too-many-cells': ['Sổ tính có quá nhiều ô có dữ liệu.', 'The workbook has too many filled cells.', ...smaller],
} as const;

/** Thrown inside the reading only; `readWorkbook` turns it into its result. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(code: RefusalCode, place: Place & { readonly found?: string; readonly limit?: string } = {}) {
    super(code);
    const [vi, en, cureVi, cureEn] = texts[code];
    const { limit, ...where } = place;
    const message = limit === undefined ? { vi, en } : { vi: `${vi} Giới hạn: ${limit}.`, en: `${en} Limit: ${limit}.` };
    this.problem = { code, ...where, message, cure: { vi: cureVi, en: cureEn } };
  }
}

export const megabytes = (limits: Limits): string => `${Math.round(limits.bytes / 1024 / 102.4) / 10} MB`;
