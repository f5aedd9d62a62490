import { IndicatorError } from '../indicator-error.ts';

/** Level of an interval: the chance, above 0 and below 1, that it holds the value; never guessed for the caller. */
export function assertLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new IndicatorError('level-out-of-range', `level must lie between 0 and 1: ${level}`);
}
