import type { Fault } from './read-value.ts';
import type { KnownUnit, Recogniser } from './unit-recogniser.ts';
import { type Cell, cellText } from './workbook.ts';

export type UnitReading =
  | { readonly kind: 'unit'; readonly unit: KnownUnit; readonly otherSpelling?: string }
  | { readonly kind: 'total' }
  | { readonly kind: 'none' }
  | { readonly kind: 'fault'; readonly fault: Fault; readonly at: number };

const list = (units: readonly KnownUnit[]) => units.map(({ code, name }) => `${name} (${code})`).join('; ');

/**
 * The unit of a row from all its unit cells (code, name): those that are filled must name the same unit.
 *
 * @param cells by column index, in the order of the importer's columns.
 */
export function readUnit(recogniser: Recogniser, cells: ReadonlyMap<number, Cell | undefined>): UnitReading {
  const texts = [...cells].flatMap(([at, cell]) => (cell && !(cell.value instanceof Date) ? [{ at, text: cellText(cell) }] : []));
  const recognised = texts.map(({ at, text }) => ({ at, text, found: recogniser.recognise(text) }));
  // "I | Toàn huyện": one cell that says total makes the row one, whatever stands beside it.
  if (recognised.some(({ found }) => found.kind === 'total')) return { kind: 'total' };
  let unit: KnownUnit | undefined;
  let otherSpelling: string | undefined;
  for (const { at, text, found } of recognised) {
    if (found.kind === 'total') continue;
    if (found.kind === 'unknown') return { kind: 'fault', fault: unknown(found.suggestions), at };
    if (found.kind === 'ambiguous') return { kind: 'fault', fault: ambiguous(found.candidates), at };
    if (unit && unit !== found.unit) return { kind: 'fault', fault: contradiction([unit, found.unit]), at };
    unit = found.unit;
    if (found.spelling === 'other') otherSpelling = text;
  }
  if (!unit) return { kind: 'none' };
  return otherSpelling === undefined ? { kind: 'unit', unit } : { kind: 'unit', unit, otherSpelling };
}

const unknown = (suggestions: readonly KnownUnit[]): Fault => ({
  code: 'unit-unknown',
  message: { vi: 'Không có xã, thị trấn này trong danh sách.', en: 'This commune is not in the list.' },
  cure:
    suggestions.length > 0
      ? { vi: `Có phải là: ${list(suggestions)}? Sửa tên hoặc mã cho đúng.`, en: `Is it one of: ${list(suggestions)}? Correct the name or the code.` }
      : { vi: 'Ghi đúng tên hoặc mã đơn vị hành chính (5 chữ số).', en: 'Write the official name or the code of five digits.' },
});

const ambiguous = (candidates: readonly KnownUnit[]): Fault => ({
  code: 'unit-ambiguous',
  message: { vi: `Tên này có thể là nhiều đơn vị: ${list(candidates)}.`, en: `This can be more than one unit: ${list(candidates)}.` },
  cure: { vi: 'Ghi đủ dấu, ghi rõ xã hay thị trấn, hoặc dùng mã.', en: 'Write it with its tone marks and its type, or use the code.' },
});

const contradiction = (units: readonly KnownUnit[]): Fault => ({
  code: 'unit-contradiction',
  message: { vi: `Mã và tên không khớp nhau: ${list(units)}.`, en: `Code and name do not agree: ${list(units)}.` },
  cure: { vi: 'Sửa mã hoặc tên cho đúng một đơn vị.', en: 'Correct the code or the name.' },
});
