/** The entry without Node: what the grid in the browser shares with the import. */
export { formatVietnameseNumber } from './format-vietnamese-number.ts';
export { type NumberField, type ParsedNumber, parseVietnameseNumber } from './parse-vietnamese-number.ts';
export type { Bilingual } from './problem.ts';
