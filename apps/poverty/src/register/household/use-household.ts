import { useQuery } from '@apollo/client/react';
import { endOfYear, useLanguage, useRegisterSight, useYear } from '@bac-thang/module-kit';
import { graphql, readFragment } from '../../gql/index.ts';
import { today } from '../words/today.ts';
import { momentOf, type PastView } from './past-view.ts';
import { registerHouseholdFragment } from './register-household.ts';

const householdDocument = graphql(`
  query RegisterHouseholdPage($id: ID!, $on: Date, $knownAt: DateTime, $year: Int!, $language: Language!) {
    household(id: $id, on: $on, knownAt: $knownAt) {
      ...RegisterHousehold
      ofYear: classification(year: $year) {
        class
        standard
        deprivations
        unknown
        sentence(language: $language)
      }
    }
    ethnicGroups {
      id
      name
    }
    povertyCauses {
      id
      name(language: $language)
    }
  }
`);

/** The household of a page, now or in the past, with the lists that its words come from. */
export function useHousehold(id: string, { on, known }: PastView) {
  const { language } = useLanguage();
  const [year] = useYear();
  const { reach } = useRegisterSight();
  // Who sees the households that a review found so sees them as they were at the end of its year.
  const endOfReview = reach === 'all' || endOfYear(year) > today() ? null : endOfYear(year);
  const { data, loading, error, refetch } = useQuery(householdDocument, {
    variables: { id, on: on ?? endOfReview, knownAt: momentOf(known), year, language },
    fetchPolicy: 'cache-and-network',
  });
  return {
    household: readFragment(registerHouseholdFragment, data?.household) ?? undefined,
    ofYear: data?.household?.ofYear ?? undefined,
    year,
    ethnicGroups: data?.ethnicGroups ?? [],
    causes: data?.povertyCauses ?? [],
    answered: data !== undefined,
    loading,
    error,
    refetch,
  };
}
