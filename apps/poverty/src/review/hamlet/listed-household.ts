import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

/** A household of a review as a row of its hamlet. */
export const listedHouseholdFragment = graphql(`
  fragment ReviewListedHousehold on ReviewHousehold {
    id
    household
    code
    head
    members
    step
    origin
    requestedOn
    class
    classBefore
    heldBack
    complaint
    answerBy
    surveyedOn
    metOn
    postedOn
    postingEndsOn
  }
`);

export type ListedHousehold = ResultOf<typeof listedHouseholdFragment>;
