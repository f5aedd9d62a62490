import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

/** Why a step was not taken: what is missing, where, and the way on. */
export const reviewProblemsFragment = graphql(`
  fragment ReviewProblemList on ReviewProblems {
    problems {
      code
      field
      message(language: $language)
      hamlets
      households
    }
  }
`);

export type ReviewProblem = ResultOf<typeof reviewProblemsFragment>['problems'][number];
