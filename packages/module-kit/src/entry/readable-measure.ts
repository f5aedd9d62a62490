import { canReadCell, type Session } from '@bac-thang/access';
import type { EntryMeasure } from './entry-measure.ts';
import { cellPlace } from './entry-rows.ts';
import { rowKindOf } from './measure-groups.ts';
import { wholeArea } from './whole-area.ts';

/** Whether the session may read any cell of a measure, so that nobody is offered a table of dashes. */
export function isReadable(measure: EntryMeasure, session: Session): boolean {
  const row = rowKindOf(measure) === 'unit' ? (session.administrativeUnit ?? measure.units[0] ?? wholeArea) : wholeArea;
  return canReadCell(session, cellPlace(measure.department, measure.reportedBy, row, new Map()));
}
