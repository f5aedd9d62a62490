import type { EntryMeasure } from './entry-measure.ts';

export type RowKind = 'unit' | 'organisation' | 'area';

/** Measures that make one table: one heading of the plan, the same kind of rows. */
export interface MeasureGroup {
  readonly key: string;
  readonly name: string;
  readonly rows: RowKind;
  readonly measures: readonly EntryMeasure[];
}

/** The gateway answers at most ten columns at once, and a screen shows no more. */
const widest = 10;

export function rowKindOf(measure: Pick<EntryMeasure, 'reportedBy' | 'units'>): RowKind {
  if (measure.reportedBy === 'ORGANISATION') return 'organisation';
  return measure.units.some((unit) => unit !== 'district') ? 'unit' : 'area';
}

/** Tables of a module in the order of the plan; derived measures are computed and never typed. */
export function measureGroups(measures: readonly EntryMeasure[]): MeasureGroup[] {
  const groups = new Map<string, EntryMeasure[]>();
  for (const measure of measures) {
    if (measure.reportedBy === 'DERIVED') continue;
    const key = `${measure.group}/${rowKindOf(measure)}`;
    groups.set(key, [...(groups.get(key) ?? []), measure]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    const parts = Math.ceil(members.length / widest);
    const size = Math.ceil(members.length / parts);
    return Array.from({ length: parts }, (_, part) => ({
      key: parts === 1 ? key : `${key}/${part + 1}`,
      name: parts === 1 ? first.group : `${first.group} (${part + 1}/${parts})`,
      rows: rowKindOf(first),
      measures: members.slice(part * size, (part + 1) * size),
    }));
  });
}
