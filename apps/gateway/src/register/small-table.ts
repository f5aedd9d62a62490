import { isSmallCount, type PublishedCount, publishedSum, suppressTable } from '@bac-thang/indicators';
import { SMALLEST_SHOWN } from './small-counts.ts';

/** A count with the persons in those households. */
export interface Counted {
  readonly households: number;
  readonly persons: number;
}

/** One row of a breakdown, told apart by class; `others` are all that are neither poor nor near-poor. */
export interface SplitCounts {
  readonly poor: Counted;
  readonly nearPoor: Counted;
  readonly others: Counted;
}

/** The same as its reader may see it: hidden counts show their range, and the persons go with their households. */
export interface ShownCounts {
  readonly households: PublishedCount;
  readonly persons: number | undefined;
  readonly poor: PublishedCount;
  readonly poorPersons: number | undefined;
  readonly nearPoor: PublishedCount;
  readonly nearPoorPersons: number | undefined;
}

const total = ({ poor, nearPoor, others }: SplitCounts): Counted => ({
  households: poor.households + nearPoor.households + others.households,
  persons: poor.persons + nearPoor.persons + others.persons,
});

export const shownInFull = (counts: SplitCounts): ShownCounts => ({
  households: total(counts).households,
  persons: total(counts).persons,
  poor: counts.poor.households,
  poorPersons: counts.poor.persons,
  nearPoor: counts.nearPoor.households,
  nearPoorPersons: counts.nearPoor.persons,
});

const withPersons = (count: PublishedCount, persons: number) => (typeof count === 'number' ? persons : undefined);

/** Rows that add up to published totals: what is small is hidden, and as much beside it as keeps it from being worked out. */
export function shownUnderTotals(rows: readonly SplitCounts[]): readonly ShownCounts[] {
  if (rows.length === 0) return [];
  const { cells, hideTotals } = suppressTable(
    rows.map(({ poor, nearPoor, others }) => [poor.households, nearPoor.households, others.households]),
    SMALLEST_SHOWN,
  );
  return rows.map((row, place): ShownCounts => {
    const [poor = 0, nearPoor = 0, others = 0] = cells[place] ?? [];
    const all = total(row);
    const exact = [poor, nearPoor, others].every((cell) => typeof cell === 'number');
    // the total of a row is published where the table is safe with it, else what follows from its cells
    const households = exact || !hideTotals ? all.households : publishedSum([poor, nearPoor, others]);
    return {
      households,
      persons: exact ? all.persons : undefined,
      poor,
      poorPersons: withPersons(poor, row.poor.persons),
      nearPoor,
      nearPoorPersons: withPersons(nearPoor, row.nearPoor.persons),
    };
  });
}

/** Rows that do not add up to anything, because a household may stand in several: what is small is hidden, each by itself. */
export function shownByThemselves(rows: readonly SplitCounts[]): readonly ShownCounts[] {
  const show = (count: number): PublishedCount => (isSmallCount(count, SMALLEST_SHOWN) ? { lower: 1, upper: SMALLEST_SHOWN - 1 } : count);
  return rows.map((row): ShownCounts => {
    const [poor, nearPoor, others] = [show(row.poor.households), show(row.nearPoor.households), show(row.others.households)];
    const all = total(row);
    const exact = [poor, nearPoor, others].every((cell) => typeof cell === 'number');
    return {
      households: exact ? all.households : publishedSum([poor, nearPoor, others]),
      persons: exact ? all.persons : undefined,
      poor,
      poorPersons: withPersons(poor, row.poor.persons),
      nearPoor,
      nearPoorPersons: withPersons(nearPoor, row.nearPoor.persons),
    };
  });
}
