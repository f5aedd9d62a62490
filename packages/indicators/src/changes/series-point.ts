import { IndicatorError } from '../indicator-error.ts';
import type { Percent } from '../rates/figure.ts';

/** One year of a series of rates, with what it takes to know whether two years may be compared. */
export interface SeriesPoint {
  readonly year: number;
  /** `undefined`: not reported. */
  readonly percent: Percent | undefined;
  /** The standard the year was judged by, for example `qd59-2015` or `nd07-2021`. */
  readonly standard?: string | undefined;
  /** Name of the unit set the rate is over. */
  readonly unitSet?: string | undefined;
}

/**
 * @throws IndicatorError `series-break` when the two years follow different standards: the poor of a new standard are
 *   other people, so no difference is formed; `unit-set-change` when the rates are over different units.
 */
export function assertComparable(from: SeriesPoint, to: SeriesPoint): void {
  if (from.standard !== to.standard) {
    throw new IndicatorError('series-break', `${from.year} follows ${from.standard ?? 'no named standard'}, ${to.year} ${to.standard ?? 'no named standard'}`);
  }
  if (from.unitSet !== to.unitSet) {
    throw new IndicatorError('unit-set-change', `${from.year} is over ${from.unitSet ?? 'unnamed units'}, ${to.year} over ${to.unitSet ?? 'unnamed units'}`);
  }
}
