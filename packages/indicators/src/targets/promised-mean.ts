import type { Judgement } from './endline-progress.ts';
import { meets } from './operator.ts';
import { defaultPaceBands, type PaceBands, statusWithoutSlack } from './pace-bands.ts';
import type { Operator } from './target-definition.ts';

/** A mean that was promised: points a year, persons per commune and year. */
interface PromisedMean {
  readonly promised: number;
  readonly operator: Operator;
  readonly year: number;
  readonly endYear: number;
}

/**
 * Status of a mean against the promised mean. Without slack: the promise is about the mean itself, so a little less
 * than promised is behind, not on track. Before the end it can still change and is never "met".
 */
export function promisedMeanStatus(mean: number, { promised, operator, year, endYear }: PromisedMean, bands: PaceBands = defaultPaceBands): Judgement {
  const kept = meets(mean, operator, promised);
  if (year >= endYear) return { status: kept ? 'MET' : 'MISSED' };
  return { status: kept ? 'ON_TRACK' : statusWithoutSlack(mean / promised, bands) };
}
