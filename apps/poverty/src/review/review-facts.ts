import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../gql/index.ts';

/** What every page says of the review that it is about. */
export const reviewFactsFragment = graphql(`
  fragment ReviewFacts on Review {
    id
    year
    kind
    opensOn
    closesOn
    countedOn
    needsOpinion
    note
    standards {
      id
      name(language: $language)
      version
    }
  }
`);

export type ReviewFacts = ResultOf<typeof reviewFactsFragment>;
