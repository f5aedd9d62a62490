/** One review under one standard: what a page of the profile shows. That of 2021 has two. */
export interface Reading {
  readonly year: number;
  readonly standard: string;
  readonly unitsRecognised: number;
  readonly unitsExpected: number;
  /** The households as the register had them on this day. */
  readonly countedOn: string;
}

/** What of a review its readings are made of; the gateway's `recognisedReviews` has it. */
export interface ReadReview {
  readonly year: number;
  readonly kind: 'PERIODIC' | 'IRREGULAR';
  readonly countedOn: string;
  readonly standards: readonly string[];
  readonly unitsRecognised: number;
  readonly unitsExpected: number;
}

/** Years of a standard's own reviews. */
export interface StandardYears {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
const isOfYear = ({ validFrom, validTo }: StandardYears, year: number): boolean => yearOf(validFrom) <= year && (validTo === null || year <= yearOf(validTo));

/** The yearly reviews with a reading for each standard, the oldest review and the oldest standard first. */
export function readingsOf(reviews: readonly ReadReview[], standards: readonly StandardYears[]): readonly Reading[] {
  const place = ({ standard }: Reading) => standards.findIndex(({ id }) => id === standard);
  return reviews
    .filter(({ kind }) => kind === 'PERIODIC')
    .flatMap(({ year, standards, unitsRecognised, unitsExpected, countedOn }) =>
      standards.map((standard): Reading => ({ year, standard, unitsRecognised, unitsExpected, countedOn })),
    )
    .sort((one, other) => one.year - other.year || place(one) - place(other));
}

/** The standard that a year's figures are published under, among those that the review was read under. */
export function ownStandard(readings: readonly Reading[], year: number, standards: readonly StandardYears[]): string | undefined {
  const ofYear = readings.filter((reading) => reading.year === year);
  const own = standards.find((standard) => isOfYear(standard, year))?.id;
  return (ofYear.find(({ standard }) => standard === own) ?? ofYear[0])?.standard;
}

interface Asked {
  /** As in the address; undefined: nobody asked. */
  readonly year: number | undefined;
  readonly standard: string | null;
  /** Year shown when nobody asked. */
  readonly reportingYear: number;
}

/**
 * The reading that an address means. A year that was asked for is kept, recognised or not: another one in its place would be
 * taken for it. Where nobody asked: the reporting year, or the last one before it, or the first.
 */
export function chosenReading(readings: readonly Reading[], asked: Asked, standards: readonly StandardYears[]): Reading | undefined {
  const years = readings.map(({ year }) => year);
  const year = asked.year ?? years.findLast((each) => each <= asked.reportingYear) ?? years[0];
  if (year === undefined) return undefined;
  const standard = readings.some((reading) => reading.year === year && reading.standard === asked.standard)
    ? asked.standard
    : ownStandard(readings, year, standards);
  return readings.find((reading) => reading.year === year && reading.standard === standard);
}

/** Two years can be compared where both were read under one standard: that of the later year if it is one of them. */
export function commonStandard(readings: readonly Reading[], from: number, to: number, standards: readonly StandardYears[]): string | undefined {
  const before = readings.filter(({ year }) => year === from).map(({ standard }) => standard);
  const own = ownStandard(readings, to, standards);
  if (own !== undefined && before.includes(own)) return own;
  return readings.find(({ year, standard }) => year === to && before.includes(standard))?.standard;
}
