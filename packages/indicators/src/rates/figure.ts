declare const kind: unique symbol;

/** Part of a whole, 0 to 1. */
export interface Share {
  readonly [kind]: 'share';
}

/** Rate in per cent, 0 to 100: what is printed with "%". */
export interface Percent {
  readonly [kind]: 'percent';
}

/** Difference of two rates in percentage points (điểm phần trăm): 40 % to 33 % is −7 points, and −17.5 % of the rate. */
export interface PercentagePoints {
  readonly [kind]: 'percentage points';
}

/**
 * A figure that has lost its denominator. While the program runs it is a plain number, but the type says otherwise, so
 * that `a + b` does not compile: the sum of two communes' per cents is no district's rate. Counts are summed
 * (`pooledRate`), and a difference of per cents has a name (`pointChange`). `<` still compares two of one kind.
 */
export type Figure = Share | Percent | PercentagePoints;

function finite(value: number, what: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${what} is not a finite number: ${value}`);
  return value;
}

/** For a figure that arrives without its counts, such as a published one. */
export const share = (value: number) => finite(value, 'share') as unknown as Share;
export const percent = (value: number) => finite(value, 'per cent') as unknown as Percent;
export const percentagePoints = (value: number) => finite(value, 'percentage points') as unknown as PercentagePoints;

/** The bare number, for printing and charts; from here on nothing guards it. */
export function asNumber(figure: Figure): number {
  return figure as unknown as number;
}
