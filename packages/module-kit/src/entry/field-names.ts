import type { EntryField } from '@bac-thang/ui';
import type { EntryMeasure } from './entry-measure.ts';

/** Which fields a measure wants; another one would be refused as WRONG_FIELD. */
export function fieldsOf(measure: Pick<EntryMeasure, 'takes'>): readonly EntryField[] {
  switch (measure.takes) {
    case 'SHARE':
    case 'QUOTIENT':
      return ['numerator', 'denominator'];
    case 'QUANTITY':
      return ['quantity'];
    case 'LEVEL':
      return ['level'];
  }
}
