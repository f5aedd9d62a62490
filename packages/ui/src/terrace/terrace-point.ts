/** One step of the terrace. Values are in the target's unit of measure; null or absent means not known, never zero. */
export interface TerracePoint {
  readonly year: number;
  /** Where the target should stand at the end of the year. */
  readonly expected?: number | null | undefined;
  /** What counts: the accepted value. */
  readonly actual?: number | null | undefined;
  /** Ends of what is possible while units have not reported. */
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  /** Entered, not accepted yet. */
  readonly pending?: number | null | undefined;
  /** Id of the standard that the value was measured by; a change between two points cuts the terrace. */
  readonly standard?: string | null | undefined;
  /** A figure printed elsewhere, told apart from what was entered here. */
  readonly published?: number | null | undefined;
}

export interface TerraceProjection {
  readonly year: number;
  readonly value: number;
}

export const known = (value: number | null | undefined): value is number => typeof value === 'number' && Number.isFinite(value);
