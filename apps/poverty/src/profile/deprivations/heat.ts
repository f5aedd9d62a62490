/** Upper ends of the shades, 0 to 1; the last shade has none. Fixed, so that two years and two standards can be laid side by side. */
export const heatBounds = [0.1, 0.2, 0.35, 0.5, 0.7] as const;

/** Shade of a share, 0 (lightest) to 5 (darkest). An end belongs to the darker shade. */
export const heatOf = (share: number): number => heatBounds.filter((bound) => share >= bound).length;
