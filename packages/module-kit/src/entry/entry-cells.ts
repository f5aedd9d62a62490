import { canRecord, type Session } from '@bac-thang/access';
import { cellKey, type EntryCell, type EntryCells, type EntryRow } from '@bac-thang/ui';
import { type Draft, observationKey } from '../drafts/draft.ts';
import type { EntryObservation } from './entry-observation.ts';
import { cellPlace } from './entry-rows.ts';
import type { MeasureGroup, RowKind } from './measure-groups.ts';
import type { ObservationsByCell } from './use-observation-table.ts';

export interface CellSources {
  readonly rows: readonly EntryRow[];
  readonly group: MeasureGroup;
  readonly session: Session;
  readonly now: ObservationsByCell;
  readonly before: ObservationsByCell;
  readonly draft: Draft;
  readonly standardOf: (measure: { readonly byStandard: boolean }) => string | null;
  readonly standardBefore: (measure: { readonly byStandard: boolean }) => string | null;
  readonly fillingUnits: ReadonlyMap<string, string>;
  /** What is wrong with a cell, by its key in the draft. */
  readonly problems: ReadonlyMap<string, string>;
}

const valuesOf = (observation: EntryObservation | undefined) => ({
  numerator: observation?.numerator ?? null,
  denominator: observation?.denominator ?? null,
  quantity: observation?.quantity ?? null,
  level: observation?.level ?? null,
});

/** The cells of a table: what is stored, under what was typed, beside the year before. */
export function entryCells(sources: CellSources): EntryCells {
  const cells = new Map<string, EntryCell>();
  for (const measure of sources.group.measures) {
    const [standard, standardBefore] = [sources.standardOf(measure), sources.standardBefore(measure)];
    for (const row of sources.rows) {
      const key = observationKey(measure.id, row.id, standard);
      const observation = sources.now.get(key);
      const before = sources.before.get(observationKey(measure.id, row.id, standardBefore));
      const typed = sources.draft.cells[key];
      const asked = sources.group.rows !== ('unit' satisfies RowKind) || measure.units.includes(row.id);
      const may = observation
        ? observation.mayRecord
        : canRecord(sources.session, cellPlace(measure.department, measure.reportedBy, row.id, sources.fillingUnits));
      const problem = sources.problems.get(key);
      cells.set(cellKey(row.id, measure.id), {
        ...valuesOf(observation),
        ...typed?.values,
        ...(before ? { previous: valuesOf(before) } : {}),
        ...(observation ? { state: observation.state, note: observation.note } : {}),
        ...(typed ? { dirty: true, unread: typed.unread } : {}),
        ...(problem ? { problem } : {}),
        readOnly: !asked || !may,
      });
    }
  }
  return cells;
}
