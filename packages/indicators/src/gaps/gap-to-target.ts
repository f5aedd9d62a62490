import { meets } from '../targets/operator.ts';
import type { TargetDefinition } from '../targets/target-definition.ts';
import type { Verdict } from '../targets/verdict-type.ts';

/**
 * What is still missing to a target, counted in what people can act on: households, persons, rooms, communes, million VND.
 *
 * `more`: so many of the target's things are still to come; `fewer`: so many too many; `a-year`: the change or amount a year
 * needed in the years that are left.
 */
export interface Gap {
  readonly kind: 'more' | 'fewer' | 'a-year';
  /** Whole for counts; not rounded otherwise. */
  readonly amount: number;
  /** Of `a-year`: years left to the end of the plan. */
  readonly yearsLeft?: number;
}

/**
 * Of a rate: the smallest number of the numerator that would meet it, the denominator being what it is. Of sums, counts and
 * quantities: the difference. Of average changes: the fall a year that the rest needs. Bounds and missing units are not
 * counted in: the figures are those of the units that reported.
 *
 * @returns `undefined` where nothing is missing, nothing is known, or a broken yearly promise cannot be caught up.
 * @example 71 of 100 pupils against at least 80 per cent: 9 more
 */
export function gapToTarget(definition: TargetDefinition, verdict: Verdict): Gap | undefined {
  const { shape, operator, value, inPercent, endYear } = definition;
  const { actual, numerator, denominator, status } = verdict;
  if (status === 'MET' || status === 'BROKEN' || status === 'NOT_ASSESSABLE' || actual === undefined) return undefined;
  if (shape === 'average-change' || shape === 'average-change-of-subset' || shape === 'average-per-unit-and-year') {
    const yearsLeft = endYear - (verdict.year ?? endYear);
    return verdict.requiredPace === undefined || yearsLeft <= 0 ? undefined : { kind: 'a-year', amount: verdict.requiredPace, yearsLeft };
  }
  if (meets(actual, operator, value)) return undefined;
  const falling = operator === '<' || operator === '<=';
  const isRate = definition.judged === 'rate' && inPercent && numerator !== undefined && denominator !== undefined;
  if (!isRate) {
    const isUnits = shape === 'share-of-units' && denominator !== undefined && numerator !== undefined;
    if (isUnits) return { kind: 'more', amount: smallestMeeting((value / 100) * denominator, operator) - numerator };
    const strict = operator === '<' || operator === '>';
    const whole = Number.isInteger(actual) && Number.isInteger(value) && (shape !== 'floor' || definition.judged === 'numerator');
    return { kind: falling ? 'fewer' : 'more', amount: Math.abs(value - actual) + (strict && whole ? 1 : 0) };
  }
  const line = (value / 100) * denominator;
  return falling
    ? { kind: 'fewer', amount: numerator - largestMeeting(line, operator) }
    : { kind: 'more', amount: smallestMeeting(line, operator) - numerator };
}

/** Smallest whole number at (or, strictly, above) a line; dust of a division at the line is not a step. */
function smallestMeeting(line: number, operator: TargetDefinition['operator']): number {
  const nearest = Math.round(line);
  const on = Math.abs(nearest - line) < 1e-9 * Math.max(1, Math.abs(line));
  if (on) return operator === '>' ? nearest + 1 : nearest;
  return Math.ceil(line);
}

/** Largest whole number at (or, strictly, below) a line. */
function largestMeeting(line: number, operator: TargetDefinition['operator']): number {
  const nearest = Math.round(line);
  const on = Math.abs(nearest - line) < 1e-9 * Math.max(1, Math.abs(line));
  if (on) return operator === '<' ? nearest - 1 : nearest;
  return Math.floor(line);
}
