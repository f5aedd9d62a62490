import { readFileSync } from 'node:fs';

/** A number as it is printed, with where it stands (from 1). */
export interface PrintedNumber {
  readonly line: number;
  readonly column: number;
  readonly number: string;
}

/** Every run of digits with its Vietnamese points and commas, also glued to letters ("số540", "01ha", "dụng:186.677"). */
export function numbersIn(text: string, firstHeading: string, end: string): readonly PrintedNumber[] {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(firstHeading));
  const to = lines.findIndex((line) => line.startsWith(end));
  if (from < 0 || to < 0) throw new Error(`the text does not hold "${firstHeading}" and "${end}"`);
  return lines
    .slice(from, to)
    .flatMap((line, index) => [...line.matchAll(/\d+(?:[.,]\d+)*/g)].map((match) => ({ line: from + index + 1, column: match.index + 1, number: match[0] })));
}

/** 1.500 is 1500 and 94,75 is 94.75; a leading zero means nothing. */
export function vietnameseNumber(printed: string): number {
  return Number(printed.replaceAll('.', '').replace(',', '.'));
}

export function planText(): string {
  return readFileSync(new URL('../src/bac-ha/plan-text-vi.txt', import.meta.url), 'utf8');
}
