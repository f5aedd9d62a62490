import type { YearValue } from './least-squares-line.ts';

/**
 * Where the value stands in a later year if it goes on as it did between the base and now: the plain-language default.
 *
 * @returns `undefined` when base and latest are the same year.
 * @throws RangeError when the latest year lies before the base.
 * @example 48.2 in 2020 and 30.6 in 2023 fall by 5.87 a year; two years on: 18.87
 */
export function twoPointProjection(base: YearValue, latest: YearValue, at: number): number | undefined {
  const years = latest.year - base.year;
  if (!(years >= 0)) throw new RangeError(`the latest year ${latest.year} lies before the base ${base.year}`);
  return years === 0 ? undefined : latest.value + ((latest.value - base.value) / years) * (at - latest.year);
}
