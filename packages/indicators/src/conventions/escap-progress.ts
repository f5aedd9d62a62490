import { leastSquaresLine, lineAt, type YearValue } from '../projections/least-squares-line.ts';

/**
 * Second opinion: Current Status Index of the United Nations' regional commission for Asia and the Pacific (ESCAP).
 *
 * Progress made since the base over the progress needed from base to target; ESCAP prints it times ten.
 * Source: ESCAP, "Progress assessment methodology".
 *
 * @returns 1 at the target, below 0 for a move the wrong way; `undefined` when base and target are equal.
 * @example 48 at the base, 36 now, target 18: 12/30 = 0.4
 */
export function escapCurrentStatus(base: number, latest: number, target: number): number | undefined {
  for (const value of [base, latest, target]) if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return base === target ? undefined : (latest - base) / (target - base);
}

/**
 * Second opinion: Anticipated Progress Index of ESCAP, the gap that is expected to remain in the target's year.
 *
 * Predicted value by time-weighted regression against the target, relative to the progress needed from base to target.
 * Source as above; recent years weigh more, but the weights themselves were not found in what could be read, so the
 * caller states them.
 *
 * @param weights one above 0 per point, same order.
 * @returns 0 or below: the target is reached; 0.25: a quarter of the way will be left. `undefined` when base and target
 *   are equal or fewer than two years are known.
 * @example 50, 46, 42 in 2020 to 2022 (equal weights) lead to 30 in 2025; base 50, target 25: 5/25 = 0.2 is left
 */
export function escapAnticipatedGap(
  points: readonly YearValue[],
  weights: readonly number[],
  base: number,
  target: number,
  targetYear: number,
): number | undefined {
  const line = leastSquaresLine(points, weights);
  if (line === undefined || base === target) return undefined;
  return (target - lineAt(line, targetYear)) / (target - base);
}
