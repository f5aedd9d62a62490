/** Rows of texts, as spreadsheets put them on the clipboard. */
export type ClipboardBlock = readonly (readonly string[])[];

/**
 * Reads the text that Excel, LibreOffice or a web table puts on the clipboard: tabs between cells, a line a row, cells with
 * tabs or line breaks in double quotes. The empty line at the end, which every spreadsheet adds, is no row.
 */
export function readClipboardBlock(text: string): ClipboardBlock {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim().normalize('NFC'));
    cell = '';
  };
  const characters = [...text.replace(/\r\n?/g, '\n').replace(/\n$/, '')];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (characters[index + 1] === '"') cell += characters[++index];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t') endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}

/** The same form for copying out; texts with tabs, quotes or line breaks are quoted. */
export const writeClipboardBlock = (block: ClipboardBlock): string =>
  block.map((row) => row.map((text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t')).join('\n');
