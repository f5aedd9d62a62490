import type { EntryMeasure } from './entry-measure.ts';
import { fieldsOf } from './field-names.ts';

type Values = Readonly<Partial<Record<'numerator' | 'denominator' | 'quantity' | 'level', number | null>>>;

/** What must be known of a measure to write one of its values. */
export type ValueShape = Pick<EntryMeasure, 'takes' | 'levels' | 'levelNames'>;

/** A stored value in one line: "68 / 70", "51", "mức 2"; undefined for an empty cell. */
export function valueText(values: Values | null | undefined, measure: ValueShape, number: (value: number) => string): string | undefined {
  if (!values) return undefined;
  const parts = fieldsOf(measure).map((field) => values[field]);
  if (parts.every((part) => part === null || part === undefined)) return undefined;
  if (measure.takes === 'LEVEL') return measure.levelNames[measure.levels.indexOf(parts[0] ?? -1)] ?? String(parts[0]);
  return parts.map((part) => (part === null || part === undefined ? '–' : number(part))).join(' / ');
}
