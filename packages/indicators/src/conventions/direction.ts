/** Which way is better: 1 when more is better (insurance), −1 when less is better (poverty). */
export type Direction = 1 | -1;

/** Room for the rounding of binary fractions where a ratio is compared with a band: 0.57/0.60 is 0.95. */
const tolerance = 1e-9;

/** Whether a value reaches a band's limit, or a value its target, in the good direction. */
export function reaches(value: number, limit: number, direction: Direction = 1): boolean {
  return direction * (value - limit) >= -tolerance;
}
