import type { CellStyle } from 'hucre/xlsx';
import type { Column } from './importer.ts';

const side = { style: 'thin', color: { rgb: '7F7F7F' } } as const;
const border = { top: side, right: side, bottom: side, left: side };
const font = { name: 'Times New Roman', size: 12 };

export const styles = {
  title: { font: { ...font, size: 14, bold: true }, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  mark: { font: { ...font, bold: true, color: { rgb: 'C00000' } }, alignment: { horizontal: 'center' } },
  aside: { font: { ...font, size: 11, italic: true }, alignment: { horizontal: 'left', wrapText: true } },
  head: {
    font: { ...font, bold: true },
    border,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
} as const satisfies Record<string, CellStyle>;

/** Cells to be filled in are white and open, the others grey and locked. */
export function dataStyle(column: Column, isTemplate: boolean): CellStyle {
  const open = isTemplate && isEntered(column);
  return {
    font,
    border,
    numFmt: formatOf(column),
    protection: { locked: !open },
    ...(isTemplate && !open && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } } }),
  };
}

export const isEntered = ({ type, locked }: Column): boolean => type !== 'unit' && !locked;

/** Text as "@": a code keeps its leading zero and "=…" stays text when someone edits the cell. */
function formatOf({ type, decimals, percent }: Column): string {
  if (type === 'integer') return '#,##0';
  if (type !== 'number') return '@';
  const places = decimals ?? 2;
  return places === 0 ? '#,##0' : `${percent ? '0' : '#,##0'}.${'0'.repeat(places)}`;
}
