import { openXlsx, saveXlsx } from 'hucre/xlsx';

/** What somebody types into a template: code of the unit, heading of the column, text or number. */
export type Filling = readonly [unit: string, heading: string, value: string | number];

/** A downloaded template after somebody filled it in and saved it again, everything else as it was. */
export async function filledWorkbook(template: Uint8Array, fillings: readonly Filling[]): Promise<Buffer> {
  const book = await openXlsx(template, { readStyles: true });
  const sheet = book.sheets[0];
  const rows = sheet?.rows ?? [];
  const head = rows.find((row) => row.some((cell) => String(cell ?? '').startsWith('Mã đơn vị'))) ?? [];
  for (const [unit, heading, value] of fillings) {
    const row = rows.findIndex(([code]) => String(code) === unit);
    const column = head.findIndex((cell) => String(cell ?? '').startsWith(heading));
    if (row < 0 || column < 0) throw new Error(`no cell of ${unit} below "${heading}": ${head.join(' | ')}`);
    // The sheet is written from its cells; the rows are only for reading.
    const cell = sheet?.cells?.get(`${row},${column}`);
    sheet?.cells?.set(`${row},${column}`, { ...cell, value, type: typeof value === 'number' ? 'number' : 'string' });
  }
  return Buffer.from(await saveXlsx(book));
}
