import { useLingui } from '@lingui/react/macro';
import { useCallback } from 'react';
import { readNumber } from './read-number.ts';
import { useLanguage } from './use-language.ts';

/** Reads what was typed or pasted; what cannot be read comes with a sentence that says how to write it. */
export function useParseNumber(): (text: string) => { readonly value: number | null } | { readonly problem: string } {
  const { t } = useLingui();
  const { locale } = useLanguage();
  return useCallback(
    (text) => {
      const read = readNumber(text, locale);
      if ('value' in read) return read;
      switch (read.reason) {
        case 'per-cent':
          return { problem: t`“${text}” là tỷ lệ %. Ô này nhận số đếm hoặc số lượng: nhập tử số và mẫu số, phần mềm tự tính tỷ lệ.` };
        case 'wrong-decimal-sign':
          return {
            problem:
              locale === 'vi'
                ? t`“${text}” đọc được hai cách. Dùng dấu phẩy cho phần thập phân, ví dụ 12,5.`
                : t`“${text}” đọc được hai cách. Dùng dấu chấm cho phần thập phân, ví dụ 12.5.`,
          };
        case 'no-number':
          return { problem: t`“${text}” không phải số. Chỉ nhập chữ số, ví dụ 1.292 hoặc 94,75.` };
      }
    },
    [locale, t],
  );
}
