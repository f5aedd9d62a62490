/**
 * What a review finds a household to be (phân loại hộ): hộ nghèo, hộ cận nghèo, hộ có mức sống trung bình, hộ không nghèo
 * (`above`: over every line that the standard names), or not known yet.
 */
export type HouseholdClass = 'poor' | 'near-poor' | 'average-living-standard' | 'above' | 'unknown';

/** A class that a rule can give; `unknown` is the lack of one. */
export type KnownClass = Exclude<HouseholdClass, 'unknown'>;

/** From the poorest to the best off, then the unknown. */
export const householdClasses: readonly HouseholdClass[] = ['poor', 'near-poor', 'average-living-standard', 'above', 'unknown'];
