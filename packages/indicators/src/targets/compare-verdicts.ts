import type { Verdict, VerdictStatus } from './verdict-type.ts';

/** The board's order: what needs attention first. */
export const boardOrder: readonly VerdictStatus[] = ['BROKEN', 'MISSED', 'WORSENING', 'FAR_BEHIND', 'BEHIND', 'UNDECIDED', 'NOT_ASSESSABLE', 'ON_TRACK', 'MET'];

/** For sorting: worst status first; within one status the smallest pace ratio first, those without one last. */
export function compareVerdicts(left: Pick<Verdict, 'status' | 'paceRatio'>, right: Pick<Verdict, 'status' | 'paceRatio'>): number {
  const byStatus = boardOrder.indexOf(left.status) - boardOrder.indexOf(right.status);
  if (byStatus !== 0) return byStatus;
  if (left.paceRatio === right.paceRatio) return 0;
  if (left.paceRatio === undefined) return 1;
  if (right.paceRatio === undefined) return -1;
  return left.paceRatio - right.paceRatio;
}
