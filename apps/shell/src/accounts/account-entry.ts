import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../gql/index.ts';

export const accountsDocument = graphql(`
  query AccountsPage($first: Int!, $after: String) {
    accounts(first: $first, after: $after) {
      endCursor
      hasNextPage
      nodes {
        id
        userName
        displayName
        post
        department
        administrativeUnit
        disabled
        demonstration
        createdAt
      }
    }
  }
`);

/** An account as the administrator sees it. */
export type AccountEntry = ResultOf<typeof accountsDocument>['accounts']['nodes'][number];
