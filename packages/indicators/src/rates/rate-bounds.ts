import { type Share, share } from './figure.ts';
import { assertReport, type RateReport, shareOf } from './rate.ts';

export interface RateBounds {
  /** The rate if nobody in the missing units counts; `undefined` where a denominator is unknown or all are 0. */
  readonly lower: Share | undefined;
  /** The rate if everybody in the missing units counts. */
  readonly upper: Share | undefined;
  /** Pooled rate of the units with both counts. */
  readonly knownRate: Share | undefined;
  /** Part of all denominators that lies in units with a numerator; the width of the bounds is 1 minus this. */
  readonly coverage: Share | undefined;
  /** Units without a numerator or without a denominator. */
  readonly missingUnits: number;
  readonly units: number;
}

/**
 * Between which values the rate of the whole lies while units have not reported.
 *
 * Worst case and nothing assumed: each missing numerator lies between 0 and its denominator (Manski 1989, J. Human
 * Resources 24). Whatever the late units send, the rate stays inside.
 *
 * @returns no bounds when a denominator is missing: then only "so many of so many units" can be said.
 * @example 120 of 400 and 80 of 500 known, units of 300 and 100 missing: 200/1300 = 15.4 % to (200 + 400)/1300 = 46.2 %,
 *   known rate 200/900 = 22.2 %, coverage 900/1300 = 69.2 %
 */
export function rateBounds(reports: readonly RateReport[]): RateBounds {
  let known = 0;
  let knownOf = 0;
  let withheld = 0;
  let missingUnits = 0;
  let denominatorsKnown = true;
  for (const report of reports) {
    assertReport(report);
    const { numerator, denominator } = report;
    if (denominator === undefined) denominatorsKnown = false;
    if (numerator !== undefined && denominator !== undefined) {
      known += numerator;
      knownOf += denominator;
    } else {
      missingUnits += 1;
      withheld += denominator ?? 0;
    }
  }
  const whole = knownOf + withheld;
  const bounded = denominatorsKnown && whole > 0;
  return {
    lower: bounded ? share(known / whole) : undefined,
    upper: bounded ? share((known + withheld) / whole) : undefined,
    knownRate: shareOf({ numerator: known, denominator: knownOf }),
    coverage: bounded ? share(knownOf / whole) : undefined,
    missingUnits,
    units: reports.length,
  };
}
