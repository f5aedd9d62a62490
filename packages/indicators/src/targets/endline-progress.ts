import { meets, sameValue } from './operator.ts';
import { defaultPaceBands, type PaceBands, statusOfPace } from './pace-bands.ts';
import type { Operator } from './target-definition.ts';
import type { VerdictReason, VerdictStatus } from './verdict-type.ts';

/** A value on its way from the base year to the end of the plan. `base` left out: it is not known. */
export interface EndlinePosition {
  readonly base?: number | undefined;
  readonly baseYear: number;
  readonly value: number;
  readonly year: number;
  readonly target: number;
  readonly endYear: number;
  readonly operator: Operator;
}

export interface Judgement {
  readonly status: VerdictStatus;
  readonly reason?: VerdictReason;
}

export interface EndlineProgress extends Judgement {
  /** Undefined: no value yet. */
  readonly achieved?: boolean;
  /** (v − v0)/(vT − v0); undefined where there is no path from the base to the target. */
  readonly progressShare?: number;
  /** (t − t0)/(T − t0). */
  readonly elapsedShare: number;
  /** R = progress share / elapsed share. */
  readonly paceRatio?: number;
  /** Where a straight line from base to target stands at t; the target itself where the base has already met it. */
  readonly pathValue?: number;
  /** Change a year still needed; undefined in the last year. */
  readonly requiredPerYear?: number;
  /** Change a year since the base; undefined in the base year. */
  readonly observedPerYear?: number;
  readonly projected?: number;
  readonly projectedMeets?: boolean;
}

/** A base that has met the target, or stands on it, leaves no way to measure progress along. */
function hasPath({ base, target, operator }: Pick<EndlinePosition, 'base' | 'target' | 'operator'>): boolean {
  return base !== undefined && !meets(base, operator, target) && !sameValue(base, target);
}

function pathValue(position: Pick<EndlinePosition, 'base' | 'target' | 'operator'>, elapsedShare: number): Pick<EndlineProgress, 'pathValue'> {
  const { base, target } = position;
  if (base === undefined) return {};
  return { pathValue: hasPath(position) ? base + (target - base) * elapsedShare : target };
}

function shareOfTheWay({ base, value, target }: EndlinePosition): number {
  // An unbounded base is at the far end: all that counts of the way is done where the value is finite.
  if (base === undefined || !Number.isFinite(base)) return 1;
  return (value - base) / (target - base);
}

/**
 * Status of a floor, a ceiling, a count or a share at one value; the order of the tests is the rule.
 * A level can fall back, so "met" before the end year means met so far.
 */
export function endlineStatus(position: EndlinePosition, bands: PaceBands = defaultPaceBands): Judgement {
  const { base, baseYear, value, year, target, endYear, operator } = position;
  if (meets(value, operator, target)) return { status: 'MET' };
  if (year >= endYear) return { status: 'MISSED' };
  if (base === undefined) return { status: 'NOT_ASSESSABLE', reason: 'no-base' };
  if (!hasPath(position)) {
    return sameValue(value, target) && sameValue(base, target) ? { status: 'NOT_ASSESSABLE', reason: 'no-path' } : { status: 'WORSENING' };
  }
  if (year <= baseYear) return { status: 'NOT_ASSESSABLE', reason: 'base-year' };
  return { status: statusOfPace((shareOfTheWay(position) * (endYear - baseYear)) / (year - baseYear), bands) };
}

/**
 * How far a value has come between its base and the target of the end year, on a straight line in points.
 *
 * The line is in points and not in growth rates because ends at 0 and 100 per cent break growth rates. The sign works
 * for falling targets without a special case.
 *
 * @param position `value` may be left out where nothing was reported yet: then only the path is known.
 * @returns numbers in the unit of the value, not rounded; a field is left out where it cannot be known.
 * @example from 4500 in 2021 to 3300 in 2023, target below 1500 in 2025: 0.4 of the way in 0.5 of the time, R = 0.8
 */
export function endlineProgress(
  asked: Omit<EndlinePosition, 'value'> & { readonly value?: number | undefined },
  bands: PaceBands = defaultPaceBands,
): EndlineProgress {
  const { base, baseYear, value, year, target, endYear, operator } = asked;
  const gone = year - baseYear;
  const left = endYear - year;
  const elapsedShare = gone / (endYear - baseYear);
  const path = pathValue(asked, elapsedShare);
  if (value === undefined) return { status: 'NOT_ASSESSABLE', reason: 'no-data', elapsedShare, ...path };
  const position: EndlinePosition = { ...asked, value };
  const progressShare = hasPath(position) ? shareOfTheWay(position) : undefined;
  const observedPerYear = base !== undefined && gone > 0 ? (value - base) / gone : undefined;
  const projected = observedPerYear === undefined ? undefined : value + observedPerYear * Math.max(0, left);
  return {
    ...endlineStatus(position, bands),
    achieved: meets(value, operator, target),
    elapsedShare,
    ...(progressShare !== undefined && { progressShare }),
    ...(progressShare !== undefined && gone > 0 && { paceRatio: progressShare / elapsedShare }),
    ...path,
    ...(left > 0 && { requiredPerYear: (target - value) / left }),
    ...(observedPerYear !== undefined && { observedPerYear }),
    ...(projected !== undefined && { projected, projectedMeets: meets(projected, operator, target) }),
  };
}
