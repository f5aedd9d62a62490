import type { HouseholdClass } from '@bac-thang/indicators';
import type { Text } from '@bac-thang/plan';
import type { CauseCount, FeatureCount } from './feature-counts.ts';
import type { Counted, SplitCounts } from './small-table.ts';

/** A row of a breakdown by its key. */
export interface BrokenDown {
  readonly id: string;
  readonly counts: SplitCounts;
}

interface Row extends Counted {
  readonly class: HouseholdClass;
}

const none: Counted = { households: 0, persons: 0 };
const noHouseholds: SplitCounts = { poor: none, nearPoor: none, others: none };

function added(to: SplitCounts, row: Row): SplitCounts {
  const part = row.class === 'poor' ? 'poor' : row.class === 'near-poor' ? 'nearPoor' : 'others';
  return { ...to, [part]: { households: to[part].households + row.households, persons: to[part].persons + row.persons } };
}

/** Sums of rows by key, in the order of their first row; a row may have several keys, or none. */
function brokenDown<Of extends Row>(rows: readonly Of[], keysOf: (row: Of) => readonly string[]): readonly BrokenDown[] {
  const sums = new Map<string, SplitCounts>();
  for (const row of rows) for (const key of keysOf(row)) sums.set(key, added(sums.get(key) ?? noHouseholds, row));
  return [...sums].map(([id, counts]) => ({ id, counts }));
}

export const byHamlet = (rows: readonly FeatureCount[]) => brokenDown(rows, ({ hamlet }) => [hamlet]);
export const byUnit = (rows: readonly FeatureCount[]) => brokenDown(rows, ({ unit }) => [unit]);
export const byEthnicity = (rows: readonly FeatureCount[]) => brokenDown(rows, ({ ethnicity }) => [ethnicity ?? NOT_KNOWN]);
export const byCause = (rows: readonly CauseCount[]) => brokenDown(rows, ({ cause }) => [cause]);

/** Key of the households of which the feature is not known. */
export const NOT_KNOWN = 'not-known';

/** The majority; every other group is of an ethnic minority (dân tộc thiểu số). */
const MAJORITY = 'kinh';

/** Groups of form 8. A household may be in several; `none-of-them` are those known to be in none. */
export const groups: Readonly<Record<'ethnic-minority' | 'unable-to-work' | 'policy-family' | 'none-of-them' | typeof NOT_KNOWN, Text>> = {
  'ethnic-minority': { vi: 'Hộ dân tộc thiểu số', en: 'Of an ethnic minority' },
  'unable-to-work': { vi: 'Hộ không có thành viên có khả năng lao động', en: 'No member able to work' },
  'policy-family': { vi: 'Hộ có thành viên là người có công', en: 'With a member of merit (policy family)' },
  'none-of-them': { vi: 'Hộ khác (không thuộc nhóm nào)', en: 'Others (in none of them)' },
  [NOT_KNOWN]: { vi: 'Chưa đủ thông tin để xếp nhóm', en: 'Not known whether in one of them' },
};

/**
 * Form 8 (phân tích theo nhóm đối tượng). "Khác" there is printed as the total less the three groups, which goes wrong, even
 * below zero, where a household is in two of them; here it is the households in none of the three.
 */
export function byGroup(rows: readonly FeatureCount[]): readonly BrokenDown[] {
  const found = brokenDown(rows, ({ ethnicity, unableToWork, policyFamily }) => {
    const answers: Record<string, boolean | null> = {
      'ethnic-minority': ethnicity === null ? null : ethnicity !== MAJORITY,
      'unable-to-work': unableToWork,
      'policy-family': policyFamily,
    };
    const inside = Object.keys(answers).filter((group) => answers[group] === true);
    if (inside.length > 0) return inside;
    return Object.values(answers).includes(null) ? [NOT_KNOWN] : ['none-of-them'];
  });
  return Object.keys(groups).map((id) => found.find((row) => row.id === id) ?? { id, counts: noHouseholds });
}
