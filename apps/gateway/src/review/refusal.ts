import type { Text } from '@bac-thang/plan';

/** What stands in the way of a step of the review, where, and what to do about it. */
export interface ReviewProblem {
  readonly code: string;
  /** Field of the input; null: not one field. */
  readonly field: string | null;
  /** Names of hamlets. */
  readonly hamlets: readonly string[];
  /** Codes of households. */
  readonly households: readonly string[];
  readonly text: Text;
}

/** An expected refusal: thrown so that the transaction leaves nothing behind, answered as a member of the result's union. */
export class ReviewRefused extends Error {
  override readonly name = 'ReviewRefused';
  readonly problems: readonly ReviewProblem[];
  constructor(problems: readonly ReviewProblem[]) {
    super('a step of the review was refused');
    this.problems = problems;
  }
}

interface Where {
  readonly field?: string;
  readonly hamlets?: readonly string[];
  readonly households?: readonly string[];
}

export const problem = (code: string, vi: string, en: string, { field, hamlets = [], households = [] }: Where = {}): ReviewProblem => ({
  code,
  field: field ?? null,
  hamlets: [...new Set(hamlets)],
  households,
  text: { vi, en },
});

/** @throws ReviewRefused with all problems at once, where there are any. */
export function refuseIf(problems: readonly ReviewProblem[]): void {
  if (problems.length) throw new ReviewRefused(problems);
}
