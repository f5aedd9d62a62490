import type { DataValidation } from 'hucre/xlsx';
import { cellName } from './cell-name.ts';
import { formatVietnameseNumber } from './format-vietnamese-number.ts';
import type { Column } from './importer.ts';
import type { Bilingual } from './problem.ts';
import { isEntered } from './table-styles.ts';

/** What Excel itself refuses while a template is filled in. The import checks again: rules are lost when cells are pasted. */
export function entryRules(columns: readonly Column[], firstRow: number, rowCount: number, language: keyof Bilingual): DataValidation[] {
  return columns.flatMap((column, at) => {
    const rule = isEntered(column) ? ruleOf(column, language) : undefined;
    if (!rule) return [];
    const { message, ...test } = rule;
    const text = message[language].slice(0, 255);
    const title = { vi: 'Cách nhập', en: 'How to enter' }[language];
    const refusal = { vi: 'Chưa đúng', en: 'Not accepted' }[language];
    const range = `${cellName(firstRow, at)}:${cellName(firstRow + rowCount - 1, at)}`;
    return [
      {
        ...test,
        range,
        allowBlank: true,
        showInputMessage: true,
        showErrorMessage: true,
        errorStyle: 'stop',
        inputTitle: title,
        inputMessage: text,
        errorTitle: refusal,
        errorMessage: text,
      },
    ];
  });
}

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> & { readonly message: Bilingual };

function ruleOf(column: Column, language: keyof Bilingual): Rule | undefined {
  const { type, options, percent } = column;
  const blank: Bilingual = { vi: 'Để trống nếu chưa có số liệu.', en: 'Leave it empty if not known.' };
  const unit = column.unitOfMeasure;
  if (type === 'integer' || type === 'number') {
    const min = column.min ?? (type === 'integer' || percent ? 0 : undefined);
    const max = column.max ?? (percent ? 100 : undefined);
    const vi = `${type === 'integer' ? 'Số nguyên' : percent ? 'Phần trăm, ví dụ 94,75' : 'Số, ví dụ 12,5'}${unit ? ` (${unit.vi})` : ''}${rangeText(min, max, 'vi')}. ${blank.vi}`;
    const en = `${type === 'integer' ? 'A whole number' : percent ? 'Per cent, for example 94.75' : 'A number, for example 12.5'}${unit ? ` (${unit.en})` : ''}${rangeText(min, max, 'en')}. ${blank.en}`;
    return { type: type === 'integer' ? 'whole' : 'decimal', ...bounds(min, max), message: { vi, en } };
  }
  if (!options) return undefined;
  // Excel keeps a written-out list in at most 255 characters and parts it at commas.
  const values = options.map((option) => option[language]);
  if (values.some((value) => /[,"]/u.test(value)) || values.join(',').length > 250) return undefined;
  return { type: 'list', values, message: { vi: `Chọn trong danh sách. ${blank.vi}`, en: `Choose from the list. ${blank.en}` } };
}

function bounds(min: number | undefined, max: number | undefined): Pick<DataValidation, 'operator' | 'formula1' | 'formula2'> {
  if (min !== undefined && max !== undefined) return { operator: 'between', formula1: String(min), formula2: String(max) };
  if (max !== undefined) return { operator: 'lessThanOrEqual', formula1: String(max) };
  // Without a bound the rule only says "a number": Excel needs one all the same.
  return { operator: 'greaterThanOrEqual', formula1: String(min ?? -1e15) };
}

function rangeText(min: number | undefined, max: number | undefined, language: keyof Bilingual): string {
  const shown = (value: number) => (language === 'vi' ? formatVietnameseNumber(value) : String(value));
  const [from, to] = { vi: ['từ', 'đến'], en: ['from', 'to'] }[language];
  return [min !== undefined && ` ${from} ${shown(min)}`, max !== undefined && ` ${to} ${shown(max)}`].filter(Boolean).join('');
}
