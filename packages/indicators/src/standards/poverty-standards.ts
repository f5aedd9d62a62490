import { IndicatorError } from '../indicator-error.ts';
import { decision59 } from './decision-59-2015.ts';
import { decree07 } from './decree-07-2021.ts';
import { decree351 } from './decree-351-2025.ts';
import type { PovertyStandard } from './poverty-standard.ts';
import type { Provenance } from './provenance.ts';

/** The standards as shipped, the oldest first. */
export const povertyStandards: readonly PovertyStandard[] = [decision59, decree07, decree351];

/**
 * @param standards those in force in the district, where Labour has corrected any; the shipped ones otherwise.
 * @throws IndicatorError `unknown-standard`; the message names the id.
 */
export function povertyStandard(id: string, standards: readonly PovertyStandard[] = povertyStandards): PovertyStandard {
  const found = standards.find((standard) => standard.id === id);
  if (found === undefined) throw new IndicatorError('unknown-standard', `no poverty standard has the id ${id}`);
  return found;
}

/** A standard by which a review is read, and why. */
export interface StandardOfReview {
  readonly standard: PovertyStandard;
  /** `year`: the standard of that year. `start`: read under it as well, as the start of its series. */
  readonly as: 'year' | 'start';
  readonly provenance: Provenance;
}

const coversYear = ({ validFrom, validTo }: PovertyStandard, year: number) => Number(validFrom.slice(0, 4)) <= year && year <= Number(validTo.slice(0, 4));

/**
 * The standards of the review of a year: one, or two where the next begins with a review before its own first year.
 *
 * @returns the standard of the year first; empty for a year that none covers.
 * @example the autumn of 2021: `qd59-2015` for 2021 itself, `nd07-2021` as the start of 2022 to 2025 (inferred, not confirmed)
 */
export function standardsOfReview(year: number, standards: readonly PovertyStandard[] = povertyStandards): readonly StandardOfReview[] {
  const ofYear = standards.filter((standard) => coversYear(standard, year));
  const starting = standards.flatMap((standard): readonly StandardOfReview[] =>
    standard.startingReview?.year === year ? [{ standard, as: 'start', provenance: standard.startingReview.provenance }] : [],
  );
  return [...ofYear.map((standard): StandardOfReview => ({ standard, as: 'year', provenance: standard.validity })), ...starting];
}

/** The standard by which the figures of a year are published: of 2021 `qd59-2015`; `undefined` where none is known. */
export function standardOfYear(year: number, standards: readonly PovertyStandard[] = povertyStandards): PovertyStandard | undefined {
  return standards.find((standard) => coversYear(standard, year));
}
