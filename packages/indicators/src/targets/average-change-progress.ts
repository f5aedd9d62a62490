import type { Judgement } from './endline-progress.ts';
import { defaultPaceBands, type PaceBands } from './pace-bands.ts';
import { promisedMeanStatus } from './promised-mean.ts';
import type { Operator } from './target-definition.ts';

/** A promised fall, as a mean per year in points, of a rate in per cent. Without both values there is no fall. */
export interface AverageChange {
  /** Left out: not known. */
  readonly basePct?: number | undefined;
  readonly baseYear: number;
  readonly valuePct?: number | undefined;
  readonly year: number;
  /** Promised fall, points a year. */
  readonly perYear: number;
  readonly endYear: number;
  readonly operator: Operator;
}

export interface AverageChangeProgress extends Judgement {
  /** d = (v0 − v)/(t − t0), points a year; undefined in the base year. A rise is negative. */
  readonly averagePerYear?: number;
  /** Fall a year needed in the years left; undefined in the last year. */
  readonly requiredRemainingPerYear?: number;
  /** d / promised fall. */
  readonly paceRatio?: number;
  /** Level at the end if the promise were kept exactly. */
  readonly promisedEndPct?: number;
  /** Level at the end if the observed average went on. */
  readonly impliedEndPct?: number;
}

/**
 * Average yearly fall of a rate since its base, against the promised one.
 *
 * In points: from 40 to 33 per cent is 7 points, not 17.5 per cent. First to last, which equals the mean of the yearly
 * changes only where no year is missing.
 *
 * @example 48.2 % in 2020, 30.6 % in 2023: 5.87 points a year; for 7 a year until 2025, 8.7 a year are still needed
 */
export function averageChangeProgress(change: AverageChange, bands: PaceBands = defaultPaceBands): AverageChangeProgress {
  const { basePct, baseYear, valuePct, year, perYear, endYear, operator } = change;
  const gone = year - baseYear;
  const left = endYear - year;
  if (basePct === undefined) return { status: 'NOT_ASSESSABLE', reason: valuePct === undefined ? 'no-data' : 'no-base' };
  const promisedEndPct = basePct - perYear * (endYear - baseYear);
  if (valuePct === undefined) return { status: 'NOT_ASSESSABLE', reason: 'no-data', promisedEndPct };
  const remaining = left > 0 ? { requiredRemainingPerYear: (perYear * (endYear - baseYear) - (basePct - valuePct)) / left } : {};
  if (gone <= 0) return { status: 'NOT_ASSESSABLE', reason: 'base-year', promisedEndPct, ...remaining };
  const d = (basePct - valuePct) / gone;
  return {
    ...promisedMeanStatus(d, { promised: perYear, operator, year, endYear }, bands),
    averagePerYear: d,
    paceRatio: d / perYear,
    promisedEndPct,
    impliedEndPct: basePct - d * (endYear - baseYear),
    ...remaining,
  };
}
