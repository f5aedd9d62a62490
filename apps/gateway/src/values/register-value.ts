import type { AcceptedValue } from '@bac-thang/plan';

/** What the register counted into a cell, and what was typed and accepted there. */
export interface RegisterValue {
  readonly counted: AcceptedValue;
  /** Number of the decision; of a criterion also its version and threshold. */
  readonly note: string;
  /** undefined: nothing typed is accepted in the cell. */
  readonly typed: AcceptedValue | undefined;
}

/** Cells by which values of the register are found: they all have a unit and a standard. */
export const registerKey = ({ measure, unit, year, standard }: Pick<AcceptedValue, 'measure' | 'unit' | 'year' | 'standard'>): string =>
  `${measure} ${unit} ${year} ${standard ?? ''}`;

/** A typed value that says something else than the register. */
export const disagrees = ({ counted, typed }: RegisterValue): boolean =>
  typed !== undefined && (['numerator', 'denominator', 'level'] as const).some((field) => (typed[field] ?? null) !== (counted[field] ?? null));
