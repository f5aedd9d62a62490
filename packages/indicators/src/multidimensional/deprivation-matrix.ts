import { IndicatorError } from '../indicator-error.ts';

/** One household: is it deprived in each indicator (thiếu hụt)? `undefined`: not known. */
export type DeprivationRow = readonly (boolean | undefined)[];

export interface AchievementCutOffs {
  /** z: one per indicator, in the indicator's own unit. */
  readonly cutOffs: readonly number[];
  /** Below the cut-off only (the default), or also exactly at it; one answer for all or one per indicator. */
  readonly strict?: boolean | readonly boolean[];
}

/**
 * Deprivations from achievements: deprived where the achievement is below the indicator's cut-off (Alkire and Foster
 * 2011, g = 1 if x < z). A national rule that counts the line itself as deprived sets `strict` to false.
 *
 * @param achievements households × indicators; more is better; `undefined` where not known, and so is the answer.
 * @throws IndicatorError `length-mismatch`, `not-a-number`.
 * @example 12 years of schooling against a cut-off of 12 is not deprived; with `strict: false` it is
 */
export function deprivationMatrix(achievements: readonly (readonly (number | undefined)[])[], { cutOffs, strict = true }: AchievementCutOffs) {
  const strictAt = (indicator: number) => (typeof strict === 'boolean' ? strict : (strict[indicator] ?? true));
  if (typeof strict !== 'boolean' && strict.length !== cutOffs.length) {
    throw new IndicatorError('length-mismatch', `${strict.length} senses against ${cutOffs.length} cut-offs`);
  }
  return achievements.map((row): DeprivationRow => {
    if (row.length !== cutOffs.length) throw new IndicatorError('length-mismatch', `${row.length} achievements against ${cutOffs.length} cut-offs`);
    return row.map((achievement, indicator) => {
      const cutOff = cutOffs[indicator] ?? Number.NaN;
      if (achievement === undefined) return undefined;
      if (Number.isNaN(achievement - cutOff)) throw new IndicatorError('not-a-number', `${achievement} against the cut-off ${cutOff}`);
      return strictAt(indicator) ? achievement < cutOff : achievement <= cutOff;
    });
  });
}
