import { cellName, columnIndex } from './cell-name.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './refusals.ts';

// The pieces are bounded and exclude "<", so that a hostile file cannot make the search take quadratic time.
const tags = /<(\/?)(?:[a-z0-9]{1,10}:)?(c|row)(?:\s[^<>]{0,400})?>/gu;

/**
 * Measures a sheet before it is parsed: how far its filled cells reach and how many there are. Formatting alone does not
 * count, since a whole formatted column reaches to row 1,048,576 without holding anything. Unlike the lenient parser it
 * does not accept cells that are opened and never closed: their values would be lost without a word.
 *
 * @param xml the worksheet part, as Latin-1 text: only its tags are looked at.
 * @returns the number of filled cells.
 * @throws Refusal when the sheet reaches too far or is broken.
 */
export function measureSheet(xml: string, limits: Limits): number {
  // A tag that begins inside another one swallows what lies between; comments and CDATA may hold anything.
  if (!xml.includes('<!') && /<[^<>]*</u.test(xml)) throw new Refusal('file-damaged');
  let filled = 0;
  let open = 0;
  let row = -1;
  let column = -1;
  for (const { 0: tag, 1: slash, 2: name, index } of xml.matchAll(tags)) {
    const empty = tag.endsWith('/>');
    if (!empty) open += slash === '/' ? -1 : 1;
    if (open < 0 || open > 2) throw new Refusal('file-damaged');
    if (slash === '/') continue;
    const written = /\sr=["']([^"']*)["']/u.exec(tag)?.[1];
    const reference = /^([A-Za-z]{0,3})(\d{1,7})$/u.exec(written ?? '');
    if (written !== undefined && !reference) throw new Refusal('file-damaged', { found: written.slice(0, 20) });
    if (name === 'row') {
      row = reference ? Number(reference[2]) - 1 : row + 1;
      column = -1;
      continue;
    }
    // Cells may leave out where they are: then they follow each other.
    column = reference ? (columnIndex(reference[1] ?? '') ?? Number.NaN) : column + 1;
    const at = reference ? Number(reference[2]) - 1 : row;
    if (Number.isNaN(column) || at < 0) throw new Refusal('file-damaged', { found: written ?? tag });
    if (empty || xml.startsWith('</', index + tag.length)) continue;
    filled++;
    if (at >= limits.rows) throw new Refusal('too-many-rows', { cell: cellName(at, column), limit: `${limits.rows}` });
    if (column >= limits.columns) throw new Refusal('too-many-columns', { cell: cellName(at, column), limit: `${limits.columns}` });
  }
  if (open !== 0) throw new Refusal('file-damaged');
  return filled;
}
