import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@bac-thang/module-kit';
import { useParams } from 'react-router';
import { graphql, readFragment } from '../../gql/index.ts';
import { reviewFactsFragment } from '../review-facts.ts';
import { listedHouseholdFragment } from './listed-household.ts';

/** Most that the gateway gives at once. */
const atOnce = 100;

const hamletDocument = graphql(`
  query ReviewHamletPage($review: ID!, $unit: String!, $hamlet: ID!, $first: Int!, $after: String, $language: Language!) {
    review(id: $review) {
      ...ReviewFacts
    }
    reviewHamlet(review: $review, hamlet: $hamlet) {
      name
    }
    reviewHouseholds(review: $review, administrativeUnit: $unit, hamlet: $hamlet, first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...ReviewListedHousehold
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The households of the hamlet in the address, all that the gateway gives at once, and more on demand. */
export function useHamlet() {
  const { review: id = '', unit = '', hamlet = '' } = useParams();
  const { language } = useLanguage();
  const query = useQuery(hamletDocument, { variables: { review: id, unit, hamlet, first: atOnce, after: null, language }, fetchPolicy: 'cache-and-network' });
  const { data, fetchMore } = query;
  const more = () =>
    fetchMore({
      variables: { after: data?.reviewHouseholds.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        ...fetchMoreResult,
        reviewHouseholds: { ...fetchMoreResult.reviewHouseholds, edges: [...before.reviewHouseholds.edges, ...fetchMoreResult.reviewHouseholds.edges] },
      }),
    });
  return {
    place: { review: id, unit, hamlet },
    review: readFragment(reviewFactsFragment, data?.review),
    name: data?.reviewHamlet.name,
    households: data?.reviewHouseholds.edges.map(({ node }) => readFragment(listedHouseholdFragment, node)) ?? [],
    total: data?.reviewHouseholds.totalCount ?? 0,
    more: data?.reviewHouseholds.pageInfo.hasNextPage ? more : undefined,
    query,
    answered: data !== undefined,
  };
}
