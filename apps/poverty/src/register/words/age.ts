interface Born {
  readonly birthDate?: string | null | undefined;
  readonly birthYear?: number | null | undefined;
}

/**
 * Full years of a person on a day; of a birth known by its year alone, the years reached by the end of that year.
 *
 * @returns undefined where no birth is known, or for a day before it.
 * @example born 2008-03-15, on 2024-03-14: 15
 */
export function ageOn({ birthDate, birthYear }: Born, on: string): number | undefined {
  const years = birthDate ? Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0) : undefined;
  const reached = years ?? (birthYear ? Number(on.slice(0, 4)) - birthYear : undefined);
  return reached !== undefined && reached >= 0 ? reached : undefined;
}
