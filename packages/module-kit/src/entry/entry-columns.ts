import type { EntryColumn } from '@bac-thang/ui';
import type { EntryMeasure } from './entry-measure.ts';

export interface ColumnWords {
  /** Head of the computed sub-column of a share. */
  readonly percent: string;
  readonly quotient: string;
  /** "9 ở mức 3": how many rows stand at a level. */
  readonly atLevel: (count: number, level: string) => string;
  readonly number: (value: number, digits?: number) => string;
}

/** A measure as a column of the grid. The computed rate is for the eye only: verdicts pool numerators and denominators. */
export function entryColumn(measure: EntryMeasure, words: ColumnWords): EntryColumn {
  const base = { id: measure.id, label: measure.name };
  switch (measure.takes) {
    case 'SHARE':
    case 'QUOTIENT': {
      const share = measure.takes === 'SHARE';
      return {
        ...base,
        kind: share ? 'share' : 'quotient',
        numeratorLabel: measure.numeratorName ?? measure.unitOfMeasure,
        denominatorLabel: measure.denominatorName ?? '',
        ratioLabel: share ? words.percent : words.quotient,
        ratio: (numerator, denominator) => ratioText(numerator, denominator, share, words.number),
      };
    }
    case 'QUANTITY':
      return { ...base, kind: 'quantity', hint: measure.unitOfMeasure };
    case 'LEVEL': {
      const levels = measure.levels.map((value, index) => ({ value, label: measure.levelNames[index] ?? String(value) }));
      return { ...base, kind: 'level', hint: measure.unitOfMeasure, levels, summary: (entered) => levelSummary(entered, levels, words) };
    }
  }
}

/** One cell's rate in words; undefined where there is none: nobody to count, or a part above its whole. */
function ratioText(numerator: number, denominator: number, share: boolean, number: ColumnWords['number']): string | undefined {
  if (denominator === 0 || (share && numerator > denominator)) return undefined;
  return share ? number((100 * numerator) / denominator, 1) : number(numerator / denominator, 2);
}

/** Levels are not added: the highest one that occurs is counted. */
function levelSummary(entered: readonly number[], levels: readonly { value: number; label: string }[], words: ColumnWords): string {
  if (entered.length === 0) return '';
  const highest = Math.max(...entered);
  return words.atLevel(entered.filter((level) => level === highest).length, levels.find(({ value }) => value === highest)?.label ?? String(highest));
}
