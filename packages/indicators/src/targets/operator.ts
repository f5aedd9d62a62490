import type { Operator } from './target-definition.ts';

/**
 * Values closer than this are the same value. It is far below the smallest step of a rate of a district (1e-7 points)
 * and far above the noise of a division, so that an average of exactly 7 points never passes "more than 7".
 */
export const tolerance = 1e-9;

/** Equal within {@link tolerance}. */
export function sameValue(left: number, right: number): boolean {
  return left === right || Math.abs(left - right) <= tolerance;
}

/**
 * Does a value meet a target? Strict operators are strict (1500 does not meet `<` 1500); `~` ("about") is read as at
 * least, without slack. Nothing is rounded: 74.96 does not meet `>` 75.
 *
 * @example meets(100 * 14 / 19, '>', 75) is false: 73.68
 */
export function meets(value: number, operator: Operator, target: number): boolean {
  switch (operator) {
    case '<':
      return value < target && !sameValue(value, target);
    case '>':
      return value > target && !sameValue(value, target);
    case '<=':
      return value < target || sameValue(value, target);
    case '>=':
    case '~':
      return value > target || sameValue(value, target);
  }
}
