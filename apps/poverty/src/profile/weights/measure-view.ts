/** H, A and M0 as a page shows them, wherever they were worked out: in the browser or by the gateway. */
export interface MeasureView {
  /** 0 to 1; nullish: nobody to take a part of, nobody poor, or hidden as small. */
  readonly headcountRatio: number | null | undefined;
  readonly intensity: number | null | undefined;
  readonly adjustedHeadcountRatio: number | null | undefined;
  /** Between which H must lie whatever the unknown answers are. */
  readonly headcountBounds: { readonly lower: number; readonly upper: number } | null | undefined;
  /** Persons in households that reach the cut-off, and all that count; known where the histogram is. */
  readonly poor?: number | undefined;
  readonly population?: number | undefined;
  /** Households with an unknown indicator. */
  readonly unknown: number;
  /** In the order of the standard; undefined: not to be told by indicator. */
  readonly indicators: readonly IndicatorView[] | undefined;
}

export interface IndicatorView {
  readonly uncensoredHeadcountRatio: number | null | undefined;
  readonly censoredHeadcountRatio: number | null | undefined;
  readonly contribution: number | null | undefined;
}
