/** Every word that a large terrace shows. */
export interface TerraceLabels {
  readonly year: string;
  readonly expected: string;
  readonly actual: string;
  readonly pending: string;
  readonly bounds: string;
  readonly published: string;
  readonly projection: string;
  readonly target: string;
  readonly standard: string;
  /** Beside the cut: from which standard to which, by their ids. */
  readonly standardChange: (from: string, to: string) => string;
  /** Name of a standard in the table. */
  readonly standardName: (standard: string) => string;
  /** Said where the axis is zoomed: from which value it starts instead of zero. */
  readonly zoomed: (floor: string) => string;
  /** Opens the table of the same figures. */
  readonly table: string;
  /** Spoken where a value is not known; "–" is drawn. */
  readonly missing: string;
}
