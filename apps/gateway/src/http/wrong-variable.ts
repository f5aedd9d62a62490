import type { Text } from '@bac-thang/plan';

const REPORT = /^Variable "\$(\w+)" got invalid value ([\s\S]+?)(?: at "([^"]+)")?; ([\s\S]+)$/;

/** GraphQL's report of a variable that does not fit its type, in both languages: the value, the field that it stands in, the cure. */
export function wrongVariable(report: string): Text | undefined {
  const found = REPORT.exec(report);
  if (!found) return undefined;
  const [, variable, value = '', at, reason = ''] = found;
  const field = at ?? variable;
  const cure = cureOf(reason);
  return {
    vi: `Giá trị ${short(value)} ở ô ${field} không nhận được. ${cure.vi}`,
    en: `The value ${short(value)} of ${field} does not fit. ${cure.en}`,
  };
}

function cureOf(reason: string): Text {
  if (reason.startsWith('Float cannot'))
    return {
      vi: 'Nhập một số, dấu chấm trước phần thập phân, không có chữ và dấu %: 1234.5.',
      en: 'Send a number with a decimal point, without text or %: 1234.5.',
    };
  if (reason.startsWith('Int cannot')) return { vi: 'Nhập một số nguyên.', en: 'Send a whole number.' };
  if (reason.includes('ngày: viết')) return { vi: 'Viết ngày như 2023-12-31.', en: 'Write a day as 2023-12-31.' };
  return { vi: `Sửa theo lược đồ: ${short(reason)}`, en: short(reason) };
}

const short = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
