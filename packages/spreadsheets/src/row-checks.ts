import type { RowCheck } from './importer.ts';

/** The numerator of a share cannot exceed its denominator. Silent while one of them is missing. */
export function notAbove(numerator: string, denominator: string): RowCheck {
  return {
    id: 'numerator-above-denominator',
    columns: [numerator, denominator],
    holds: (values) => {
      const [part, whole] = [values[numerator], values[denominator]];
      return typeof part !== 'number' || typeof whole !== 'number' || part <= whole;
    },
    message: { vi: 'Tử số lớn hơn mẫu số.', en: 'The numerator is above the denominator.' },
    cure: { vi: 'Kiểm tra lại hai ô: tử số là một phần của mẫu số.', en: 'Check both cells: the numerator is a part of the denominator.' },
  };
}

/** A rate needs both its numbers: one alone is refused, both empty is "not reported". */
export function together(numerator: string, denominator: string): RowCheck {
  return {
    id: 'half-of-a-pair',
    columns: [numerator, denominator],
    holds: (values) => (values[numerator] === null) === (values[denominator] === null),
    message: { vi: 'Chỉ có một trong hai số (tử số, mẫu số).', en: 'Only one of numerator and denominator is given.' },
    cure: { vi: 'Nhập cả hai số, hoặc để trống cả hai nếu chưa có số liệu.', en: 'Enter both, or leave both empty if not known.' },
  };
}
