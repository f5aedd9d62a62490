import { auditTable, type Cell, cellsWithFewContributors, isSafeRange, suppressList } from '../src/index.ts';

type Table = readonly (readonly number[])[];

interface AuditInputs {
  readonly table: Table;
  readonly hidden: readonly Cell[];
  readonly contributors?: Table;
  readonly minimumContributors?: number;
  readonly threshold?: number;
}

export const suppressionFunctions = {
  auditSuppression({ table, hidden, contributors, minimumContributors, threshold }: AuditInputs) {
    const audited = auditTable(table, hidden);
    return {
      ranges: Object.fromEntries(audited.map(({ cell, lower, upper }) => [cell.join(), [lower, upper]])),
      disclosed: audited.filter((range) => !isSafeRange(range, 1)).map(({ cell }) => cell),
      ...(contributors && minimumContributors !== undefined && { primary: cellsWithFewContributors(contributors, minimumContributors) }),
      ...(threshold !== undefined && { unsafe: audited.filter((range) => !isSafeRange(range, threshold)).map(({ cell }) => cell) }),
    };
  },

  suppress1d(inputs: { values: readonly (number | null)[]; threshold: number; totalPublished?: boolean }) {
    const counts = inputs.values.map((value) => value ?? undefined);
    return suppressList(counts, inputs.threshold, inputs.totalPublished ?? true);
  },
};
