interface Unit {
  readonly id: string;
  readonly name: string;
  readonly verdict: { readonly numerator: number | null; readonly denominator: number | null };
}

export interface Remaining {
  readonly id: string;
  readonly name: string;
  /** Households that do not meet it yet. */
  readonly remaining: number;
  readonly denominator: number;
}

/** Units with households still without, most first. A unit that did not report is left out: nobody knows what remains there. */
export function remainingByUnit(units: readonly Unit[]): Remaining[] {
  return units
    .flatMap(({ id, name, verdict: { numerator, denominator } }) =>
      numerator === null || denominator === null ? [] : [{ id, name, remaining: denominator - numerator, denominator }],
    )
    .filter(({ remaining }) => remaining > 0)
    .sort((a, b) => b.remaining - a.remaining);
}
