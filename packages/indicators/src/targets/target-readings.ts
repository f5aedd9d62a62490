import { standardOfYear, type TargetCells } from './target-cells.ts';
import type { TargetBase, TargetDefinition } from './target-definition.ts';

/** One way to read a target: against one base, under that base's standard. */
export interface TargetReading {
  readonly base: TargetBase;
  readonly standard?: string;
  /** Latest year with an accepted value that counts for this reading; undefined: none. */
  readonly year?: number;
}

/** Where a target names no base: the year before the plan's first year. */
export function basesOf(definition: TargetDefinition): readonly TargetBase[] {
  return definition.bases.length > 0 ? definition.bases : [{ year: definition.firstYear - 1 }];
}

function latest(years: readonly number[]): number | undefined {
  return years.length > 0 ? Math.max(...years) : undefined;
}

/**
 * The readings of a target at a year, the one that gives the verdict first: the one whose years hold the latest year
 * with a value. A year under one standard is never set against a base under another.
 */
export function targetReadings(definition: TargetDefinition, cells: TargetCells, lastYear: number): readonly [TargetReading, ...TargetReading[]] {
  const until = Math.min(lastYear, definition.endYear);
  const all = basesOf(definition).map((base): TargetReading & { readonly judged: number } => {
    const years = cells.years(base.standard).filter((year) => year <= until && year >= base.year);
    const counted = years.filter((year) => !base.forYears || base.forYears.includes(year));
    const year = latest(counted) ?? latest(years.filter((one) => one === base.year));
    return { base, ...(base.standard !== undefined && { standard: base.standard }), ...(year !== undefined && { year }), judged: latest(counted) ?? -1 };
  });
  const fallback = standardOfYear(definition, until);
  const latestOfAll = latest(all.flatMap(({ year }) => year ?? []));
  // A year belongs to the reading that names it, also where only the base of the next standard was entered for it.
  const named = ({ base }: TargetReading) => (latestOfAll !== undefined && (!base.forYears || base.forYears.includes(latestOfAll)) ? 1 : 0);
  const rank = (reading: (typeof all)[number]) => [named(reading), reading.judged, reading.year ?? -1, reading.standard === fallback ? 1 : 0];
  const ordered = all.map((reading, index) => ({ reading, index, rank: rank(reading) }));
  ordered.sort((left, right) => {
    for (let place = 0; place < 4; place++) {
      const difference = (right.rank[place] ?? 0) - (left.rank[place] ?? 0);
      if (difference !== 0) return difference;
    }
    return left.index - right.index;
  });
  return ordered.map(({ reading: { judged: _, ...reading } }) => reading) as [TargetReading, ...TargetReading[]];
}

/** Version of the criterion in force in a year; undefined where the target has none. */
export function versionOfYear(definition: TargetDefinition, year: number): string | undefined {
  return definition.versions?.filter((version) => version.fromYear <= year).sort((left, right) => right.fromYear - left.fromYear)[0]?.version;
}

/** May a value of the year be set against this base? Not where the criterion has changed in between. */
export function baseIsComparable(definition: TargetDefinition, base: TargetBase, year: number): boolean {
  return (base.version ?? versionOfYear(definition, base.year)) === versionOfYear(definition, year);
}
