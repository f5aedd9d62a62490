import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const organisationsDocument = graphql(`
  query EntryOrganisations($on: Date!) {
    organisations(on: $on) {
      id
      name
    }
  }
`);

/** Grassroots organisations at the end of a year; asked only where a table has them as rows. */
export function useOrganisations(year: number, needed: boolean) {
  const { data } = useQuery(organisationsDocument, { variables: { on: `${year}-12-31` }, skip: !needed });
  return data?.organisations ?? [];
}
