import {
  type AlkireFosterOfHistogram,
  alkireFosterBoundsOfHistogram,
  alkireFosterOfHistogram,
  type Interval,
  type MissingPolicy,
  type ProfileHistogram,
} from '@bac-thang/indicators';
import type { Points } from './points.ts';

/** The histogram as it travels: one list a column. */
export interface HistogramColumns {
  readonly indicators: readonly string[];
  readonly units: readonly { readonly code: string }[];
  readonly unit: readonly number[];
  readonly deprived: readonly number[];
  readonly unknown: readonly number[];
  readonly households: readonly number[];
  readonly persons: readonly number[];
}

/** Rows out of the columns, as the calculation package takes them. */
export function histogramOf({ indicators, units, unit, deprived, unknown, households, persons }: HistogramColumns): ProfileHistogram {
  return {
    indicators: indicators.length,
    units: units.map(({ code }) => code),
    counts: unit.map((place, row) => ({
      unit: place,
      deprived: deprived[row] ?? 0,
      unknown: unknown[row] ?? 0,
      households: households[row] ?? 0,
      persons: persons[row] ?? 0,
    })),
  };
}

/** Ways with households of which an indicator is not known that a page may offer; to refuse them is for closed reviews. */
export type OfferedPolicy = Exclude<MissingPolicy, 'reject'>;

export interface Figures extends AlkireFosterOfHistogram {
  /** Households with an unknown indicator, whatever becomes of them. */
  readonly unknown: number;
  readonly headcountBounds: Interval | undefined;
}

/** H, A and M0 over persons for the reader's points; the same calculation as in the gateway. */
export function figuresWith(histogram: ProfileHistogram, { weights, cutOff }: Points, missing: OfferedPolicy): Figures {
  const question = { weights, cutOff, by: 'persons' } as const;
  return {
    ...alkireFosterOfHistogram(histogram, { ...question, missing }),
    unknown: histogram.counts.reduce((sum, { unknown, households }) => (unknown === 0 ? sum : sum + households), 0),
    headcountBounds: alkireFosterBoundsOfHistogram(histogram, question).headcountRatio,
  };
}
