import { type EntryObservation, rowOf } from './entry-observation.ts';

/** Which unit reports for a row, where the two differ: after a merger the new unit fills the rows of the old ones. */
export function reportingUnitsOf(observations: Iterable<EntryObservation>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const observation of observations) {
    const row = rowOf(observation);
    const reporting = observation.reportingUnit?.code;
    if (reporting && reporting !== row) found.set(row, reporting);
  }
  return found;
}
