/** One review under one standard, as a column of the series. */
export interface SeriesPoint {
  readonly year: number;
  readonly standard: string;
  readonly standardName: string;
  readonly poor: number;
  readonly nearPoor: number;
  readonly households: number;
  /** Every unit that is asked for is in it. */
  readonly whole: boolean;
  /** The review that the page shows. */
  readonly current: boolean;
}
