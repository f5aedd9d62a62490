import type { ObservationVersion } from './observation-versions.ts';
import type { Problem } from './problem.ts';

/** The value that somebody wanted to write or to move on. */
export interface ProposedValue {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly quantity: number | null;
  readonly level: number | null;
  readonly note: string | null;
}

export interface Conflict {
  readonly index: number;
  /** What stands in the cell now; null: the cell is empty. */
  readonly current: ObservationVersion | null;
  readonly yours: ProposedValue;
}

/** Expected refusals; thrown so that the transaction leaves nothing behind, then answered as members of the result's union. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('invalid input');
    this.problems = problems;
  }
}

export class StaleVersions extends Error {
  override readonly name = 'StaleVersions';
  readonly conflicts: readonly Conflict[];
  constructor(conflicts: readonly Conflict[]) {
    super('stale versions');
    this.conflicts = conflicts;
  }
}
