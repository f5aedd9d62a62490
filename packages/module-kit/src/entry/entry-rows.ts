import { canReadCell, type Session } from '@bac-thang/access';
import type { EntryRow } from '@bac-thang/ui';
import type { MeasureGroup } from './measure-groups.ts';
import { wholeArea } from './whole-area.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RowSources {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly organisations: readonly Named[];
  readonly area: string;
  /** Unit that fills a row in this year, where it is not the row's own: units have merged. */
  readonly fillingUnits: ReadonlyMap<string, string>;
}

/** The rows of a table, as far as the session may read them. A unit that none of the measures asks has no row. */
export function entryRows(group: MeasureGroup, session: Session, sources: RowSources): EntryRow[] {
  if (group.rows === 'area') return [{ id: wholeArea, label: sources.area }];
  if (group.rows === 'organisation') return sources.organisations.map(({ id, name }) => ({ id, label: name }));
  const asked = new Set(group.measures.flatMap((measure) => measure.units));
  return sources.units
    .filter(
      ({ code }) =>
        asked.has(code) && group.measures.some(({ department }) => canReadCell(session, cellPlace(department, 'COMMUNE', code, sources.fillingUnits))),
    )
    .map(({ code, name }) => ({ id: code, label: name }));
}

const reporters = { COMMUNE: 'commune', OFFICE: 'office', ORGANISATION: 'organisation', DERIVED: 'office' } as const;

/** A cell as the rules of packages/access see it. */
export function cellPlace(department: string, reportedBy: keyof typeof reporters, row: string, fillingUnits: ReadonlyMap<string, string>) {
  const reportingUnit = fillingUnits.get(row);
  return {
    department,
    reportedBy: reporters[reportedBy],
    ...(row === wholeArea || reportedBy === 'ORGANISATION' ? {} : { unit: row }),
    ...(reportingUnit ? { reportingUnit } : {}),
  };
}
