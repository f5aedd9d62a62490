import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

/** A hamlet in review season. */
export const hamletProgressFragment = graphql(`
  fragment ReviewHamletProgress on ReviewHamlet {
    id
    name
    households
    steps {
      step
      households
    }
    heldBack
    waitingFor
    waiting
    dueOn
    lateDays
  }
`);

export type HamletProgress = ResultOf<typeof hamletProgressFragment>;
