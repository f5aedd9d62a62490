/**
 * What becomes of a household of which an indicator is not known. The caller names it, because each says something else:
 * - `drop`: it leaves numerator and denominator and is counted as dropped (practice of the global index);
 * - `not-deprived`: the unknown counts as not deprived, which gives the lower bound of H and M0;
 * - `reweight`: its score is taken over the known indicators only (Σ w g / Σ w of the known); there is no breakdown by
 *   indicator then, and a household without any known weight is dropped;
 * - `reject`: an unknown is an error, for a review that must be complete.
 */
export type MissingPolicy = 'drop' | 'not-deprived' | 'reweight' | 'reject';
