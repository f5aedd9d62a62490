import { useQuery } from '@apollo/client/react';
import { useLanguage } from '@bac-thang/module-kit';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql, readFragment } from '../../gql/index.ts';

/** One of the two: the member, and the household in which the register has the person today. */
const doubleSideFragment = graphql(`
  fragment PossibleDoubleSide on DoubleSide {
    household {
      id
      code
      head
      revision
      hamlet
      mayChange
      on
      administrativeUnit {
        code
        name
      }
      members {
        id
        name
        relation
        birthDate
        birthYear
      }
    }
    member {
      id
      name
      relation
      birthDate
      birthYear
      sex
      ethnicity
      citizenNumber
    }
  }
`);

const doublesDocument = graphql(`
  query PossibleDoubles($unit: String, $first: Int!, $after: String, $language: Language!) {
    possibleDoubles(administrativeUnit: $unit, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          score
          reasons(language: $language)
          one {
            ...PossibleDoubleSide
          }
          other {
            ...PossibleDoubleSide
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ethnicGroups {
      id
      name
    }
  }
`);

export type DoubleSide = ResultOf<typeof doubleSideFragment>;

/** Two rows that look like one person. */
export interface PossibleDouble {
  readonly id: string;
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly one: DoubleSide;
  readonly other: DoubleSide;
}

const pageSize = 20;

/** Pairs that nobody has decided yet, the most alike first. */
export function usePossibleDoubles(unit: string | null) {
  const { language } = useLanguage();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(doublesDocument, {
    variables: { unit, first: pageSize, after: null, language },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const shown = data ?? previousData;
  const pairs = shown?.possibleDoubles.edges.map(
    ({ node: { id, score, reasons, one, other } }): PossibleDouble => ({
      id,
      score,
      reasons,
      one: readFragment(doubleSideFragment, one),
      other: readFragment(doubleSideFragment, other),
    }),
  );
  const more = () =>
    fetchMore({
      variables: { after: shown?.possibleDoubles.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult: { possibleDoubles } }) => ({
        ...before,
        possibleDoubles: { ...possibleDoubles, edges: [...before.possibleDoubles.edges, ...possibleDoubles.edges] },
      }),
    });
  return {
    pairs,
    total: shown?.possibleDoubles.totalCount ?? 0,
    hasMore: shown?.possibleDoubles.pageInfo.hasNextPage ?? false,
    ethnicGroups: shown?.ethnicGroups ?? [],
    error,
    loading,
    refetch,
    more,
  };
}
