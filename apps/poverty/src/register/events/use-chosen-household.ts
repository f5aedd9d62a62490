import { useApolloClient } from '@apollo/client/react';
import { type Failure, failureOf, useLanguage } from '@bac-thang/module-kit';
import { useState } from 'react';
import { graphql, readFragment } from '../../gql/index.ts';
import { type RegisterHousehold, registerHouseholdFragment } from '../household/register-household.ts';

const chosenDocument = graphql(`
  query ChosenHousehold($id: ID!, $language: Language!) {
    household(id: $id) {
      ...RegisterHousehold
    }
  }
`);

/** Reads a household that was chosen from a list, as it is now. */
export function useChosenHousehold(choose: (household: RegisterHousehold) => void) {
  const client = useApolloClient();
  const { language } = useLanguage();
  const [failure, setFailure] = useState<Failure>();
  const read = async (id: string) => {
    setFailure(undefined);
    try {
      const { data } = await client.query({ query: chosenDocument, variables: { id, language }, fetchPolicy: 'network-only' });
      const household = readFragment(registerHouseholdFragment, data?.household);
      if (household) choose(household);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return { read, failure };
}
