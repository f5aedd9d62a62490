import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../gql/index.ts';

const fillingUnitsDocument = graphql(`
  query EntryFillingUnits($year: Int!) {
    plan {
      fillingUnits(year: $year) {
        unit
        filledBy
      }
    }
  }
`);

/**
 * Which unit fills a row, where it is not the row's own: after a merger the new unit fills the rows of the old ones. The gateway
 * says it, since codes have changed their bearers and do not tell.
 */
export function useFillingUnits(year: number) {
  const { data, error, refetch } = useQuery(fillingUnitsDocument, { variables: { year } });
  const units: ReadonlyMap<string, string> | undefined = useMemo(
    () => data && new Map(data.plan.fillingUnits.map(({ unit, filledBy }) => [unit, filledBy])),
    [data],
  );
  return { units, error, refetch };
}
