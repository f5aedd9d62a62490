import type { Problem } from '../observation/problem.ts';

/** Expected refusals; thrown so that the transaction leaves nothing behind, then answered as members of the result's union. */
export class InvalidEvent extends Error {
  override readonly name = 'InvalidEvent';
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  constructor(problems: readonly Problem[], warnings: readonly Problem[] = []) {
    super('invalid life event');
    this.problems = problems;
    this.warnings = warnings;
  }
}

/** Households that somebody has changed since they were seen. */
export class StaleHouseholds extends Error {
  override readonly name = 'StaleHouseholds';
  readonly households: readonly string[];
  constructor(households: readonly string[]) {
    super('stale households');
    this.households = households;
  }
}
