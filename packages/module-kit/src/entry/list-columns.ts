import type { EntryMeasure } from './entry-measure.ts';
import { fieldsOf } from './field-names.ts';

/** A column of the workbook of a table, by the key under which a mapping by hand names it. */
export interface ListColumn {
  readonly key: string;
  /** Heading of the measure, then of its field. `null`: the column that names the row. */
  readonly label: string | null;
}

interface Heading {
  readonly column: string;
  readonly key: string | null;
}

/** The columns that the table's workbook has; empty for the area's own figures, whose workbook has a row a measure. */
export function listColumns(measures: readonly EntryMeasure[]): ListColumn[] {
  const [first] = measures;
  if (!first || (first.reportedBy !== 'ORGANISATION' && first.units.length === 0)) return [];
  return [
    { key: first.reportedBy === 'ORGANISATION' ? 'id' : 'name', label: null },
    ...measures.flatMap((measure) =>
      fieldsOf(measure).map((field) => ({
        key: `${measure.id}:${field}`,
        label: field === 'numerator' || field === 'denominator' ? `${measure.name}: ${partName(measure, field)}` : measure.name,
      })),
    ),
  ];
}

const partName = (measure: EntryMeasure, field: 'numerator' | 'denominator'): string =>
  (field === 'numerator' ? measure.numeratorName : measure.denominatorName) ?? measure.unitOfMeasure;

/** Those that no heading of the file was taken for. A unit may be named by its code instead. */
export function missingColumns(columns: readonly ListColumn[], headings: readonly Heading[]): ListColumn[] {
  const found = new Set(headings.flatMap(({ key }) => key ?? []));
  return columns.filter(({ key }) => !found.has(key) && !(key === 'name' && found.has('code')));
}

/** The whole mapping as it is sent: what was recognised, then what was chosen; an empty choice says nothing. */
export function mappingOf(headings: readonly Heading[], chosen: Readonly<Record<string, string>>): Record<string, string> {
  const recognised = headings.flatMap(({ key, column }) => (key ? [[key, column] as const] : []));
  return { ...Object.fromEntries(recognised), ...Object.fromEntries(Object.entries(chosen).filter(([, column]) => column !== '')) };
}
