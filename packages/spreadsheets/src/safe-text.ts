import type { Cell } from 'hucre/xlsx';

/**
 * A text cell that comes back as the same text. Text beginning with = + - @ is stored as text anyhow; what needs care are
 * texts that the file format itself reads otherwise: "#N/A" would become an error, "_x0041_" the letter A.
 */
export function safeText(text: string): Partial<Cell> {
  if (text === '') return { value: null };
  const escaped = text.replace(/_x(?=[0-9A-Fa-f]{4}_)/gu, '_x005F_x');
  // Rich text of one run is always written as a string, where a plain value is compared with the error names.
  return escaped.startsWith('#') ? { value: escaped, richText: [{ text: escaped }] } : { value: escaped };
}
