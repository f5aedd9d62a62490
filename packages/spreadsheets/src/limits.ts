/** How much of a file is looked at. The caller's own limit on the request body comes before these. */
export interface Limits {
  /** Size of the file itself. */
  readonly bytes: number;
  /** Sum of all parts after unpacking, declared and real. */
  readonly inflatedBytes: number;
  /** A part above 1 MB may not be larger than this many times its packed size: 200 is never reached by a real workbook. */
  readonly ratio: number;
  readonly entries: number;
  readonly sheets: number;
  readonly rows: number;
  readonly columns: number;
  /** Cells with content, all sheets together. */
  readonly cells: number;
}

/** Enough for a register of 14,000 households with 40 columns. */
export const defaultLimits: Limits = {
  bytes: 10 * 1024 * 1024,
  inflatedBytes: 100 * 1024 * 1024,
  ratio: 200,
  entries: 1_000,
  sheets: 60,
  rows: 20_000,
  columns: 300,
  cells: 600_000,
};
