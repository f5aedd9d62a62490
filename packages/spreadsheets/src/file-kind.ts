import type { RefusalCode } from './refusals.ts';

const starts = (bytes: Uint8Array, ...prefix: number[]) => prefix.every((byte, index) => bytes[index] === byte);

/**
 * Looks at the first bytes, not at the name: an `.xls` renamed to `.xlsx` is still an `.xls`.
 *
 * @returns `undefined` for a zip archive, which an .xlsx is; otherwise why the file cannot be one.
 */
export function refusedKind(bytes: Uint8Array): RefusalCode | undefined {
  if (bytes.length === 0) return 'file-empty';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    // Word, Excel and encrypted files share this container; the names of its streams tell them apart.
    if (view.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'file-password';
    return view.includes(Buffer.from('Workbook', 'utf16le')) || view.includes(Buffer.from('Book', 'utf16le')) ? 'file-old-excel' : 'file-not-excel';
  }
  const head = textHead(view);
  if (head === undefined) return 'file-not-excel';
  if (/^\s*<(?:!doctype|html|table|\?xml|workbook)/iu.test(head)) return 'file-html';
  return /[,;\t]/u.test(head) ? 'file-csv' : 'file-not-excel';
}

/** The beginning as text, or nothing when it is binary. UTF-16 is what Excel calls "Unicode text". */
function textHead(view: Buffer): string | undefined {
  if (view.subarray(0, 4).toString('latin1') === '%PDF') return undefined;
  const wide = view[0] === 0xff && view[1] === 0xfe;
  const head = view
    .subarray(0, 4096)
    .toString(wide ? 'utf16le' : 'utf8')
    .replace(/^\ufeff/u, '');
  const strange = [...head].filter((character) => character < ' ' && !'\t\r\n'.includes(character)).length;
  return strange > 0 ? undefined : head;
}
