import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';
import type { RegisterFilters } from './register-filters.ts';

const householdsDocument = graphql(`
  query RegisterSearch(
    $unit: String
    $hamlet: ID
    $class: HouseholdClass
    $search: String
    $year: Int!
    $lastReview: Int!
    $first: Int!
    $after: String
    $counted: Boolean!
    $sought: Boolean!
  ) {
    households(administrativeUnit: $unit, hamlet: $hamlet, class: $class, search: $search, year: $year, first: $first, after: $after) {
      totalCount @include(if: $counted)
      edges {
        cursor
        node {
          id
          code
          head
          hamlet
          memberCount
          members @include(if: $sought) {
            name
            birthYear
          }
          administrativeUnit {
            code
            name
          }
          ofYear: classification(year: $year) {
            class
            standard
            deprivations
            unknown
          }
          ofLastReview: classification(year: $lastReview) {
            class
            standard
            deprivations
            unknown
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type ListedHousehold = ResultOf<typeof householdsDocument>['households']['edges'][number]['node'];

const pageSize = 50;

/** Households that fit filters and words. What was found stays until the next answer; an answer that comes too late is dropped. */
export function useHouseholds({ unit, hamlet, class: found, year, lastReview }: RegisterFilters, search: string) {
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(householdsDocument, {
    variables: {
      sought: search.trim() !== '',
      unit,
      hamlet,
      class: found,
      search: search.trim() === '' ? null : search.trim(),
      year,
      lastReview,
      first: pageSize,
      after: null,
      counted: true,
    },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const shown = (data ?? previousData)?.households;
  const more = () =>
    fetchMore({
      variables: {
        sought: search.trim() !== '',
        after: shown?.pageInfo.endCursor ?? null,
        counted: false,
      },
      updateQuery: (before, { fetchMoreResult: { households } }) => ({
        ...before,
        households: { ...before.households, edges: [...before.households.edges, ...households.edges], pageInfo: households.pageInfo },
      }),
    });
  return { shown, fresh: data !== undefined, loading, error, refetch, more };
}
