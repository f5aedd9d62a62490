import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { observationKey } from '../drafts/draft.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { type EntryObservation, entryObservationFragment, rowOf } from './entry-observation.ts';

const observationTableDocument = graphql(`
  query EntryTable($measures: [ID!]!, $year: Int!, $yearBefore: Int!) {
    now: observationTable(measures: $measures, year: $year) {
      ...EntryObservation
    }
    before: observationTable(measures: $measures, year: $yearBefore) {
      ...EntryObservation
    }
  }
`);

export type ObservationsByCell = ReadonlyMap<string, EntryObservation>;

/** The latest versions of a table's cells, and those of the year before beside them. */
export function useObservationTable(measures: readonly string[], year: number) {
  const result = useQuery(observationTableDocument, {
    variables: { measures: [...measures], year, yearBefore: year - 1 },
    skip: measures.length === 0,
    fetchPolicy: 'cache-and-network',
  });
  const data = result.data ?? result.previousData;
  return {
    ...result,
    now: useMemo(() => byCell(data?.now), [data]),
    before: useMemo(() => byCell(data?.before), [data]),
    loaded: result.data !== undefined,
  };
}

function byCell(rows: readonly FragmentType<typeof entryObservationFragment>[] | undefined): ObservationsByCell {
  const observations = readFragment(entryObservationFragment, rows ?? []);
  return new Map(observations.map((each) => [observationKey(each.measure, rowOf(each), each.standard ?? null), each]));
}
