/** What is kept as the answer of the key. */
export interface RecordedIds {
  readonly event: string;
  readonly households: readonly string[];
}
