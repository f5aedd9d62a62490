import type { DraftCell } from '../drafts/draft.ts';
import type { EntryMeasure } from './entry-measure.ts';
import { fieldsOf } from './field-names.ts';
import { wholeArea } from './whole-area.ts';

/** One cell as the gateway wants it; a field without a value is left out, because missing is not zero. */
export interface ProposedObservation {
  measure: string;
  administrativeUnit?: string;
  organisation?: string;
  standard?: string;
  numerator?: number;
  denominator?: number;
  quantity?: number;
  level?: number;
  basedOn?: string;
}

type Values = Readonly<Partial<Record<'numerator' | 'denominator' | 'quantity' | 'level', number | null>>>;

/** A draft's cell with the fields that were not touched taken from `current`, the version it stands on. */
export function proposedObservation(
  cell: DraftCell,
  measure: Pick<EntryMeasure, 'id' | 'takes' | 'reportedBy'>,
  current: Values | undefined,
): ProposedObservation {
  const value: ProposedObservation = { measure: measure.id };
  if (cell.row !== wholeArea) value[measure.reportedBy === 'ORGANISATION' ? 'organisation' : 'administrativeUnit'] = cell.row;
  if (cell.standard !== null) value.standard = cell.standard;
  if (cell.basedOn !== null) value.basedOn = cell.basedOn;
  for (const field of fieldsOf(measure)) {
    const number = cell.values[field] === undefined ? current?.[field] : cell.values[field];
    if (number !== null && number !== undefined) value[field] = number;
  }
  return value;
}
