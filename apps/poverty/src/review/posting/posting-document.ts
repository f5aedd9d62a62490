import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

export const postingFragment = graphql(`
  fragment ReviewPosting on Posting {
    id
    complaint
    postedOn
    endsOn
    places
    households
    postedBy
    postedAt
  }
`);

export type PostingOfHamlet = ResultOf<typeof postingFragment>;

export const postingsDocument = graphql(`
  query ReviewPostingPage($review: ID!, $unit: String!, $hamlet: ID!, $posting: ID, $language: Language!) {
    review(id: $review) {
      ...ReviewFacts
    }
    reviewHamlet(review: $review, hamlet: $hamlet) {
      name
      reportingUnit {
        name
        kind
      }
      postings {
        ...ReviewPosting
      }
    }
    postingList(review: $review, hamlet: $hamlet, posting: $posting) {
      layoutConfirmed
      posting {
        ...ReviewPosting
      }
      rows {
        number
        head
        hamlet
        members
        result(language: $language)
      }
    }
    reviewHouseholds(review: $review, administrativeUnit: $unit, hamlet: $hamlet, first: 200, steps: [NOT_SEEN, DRAFTED, SURVEY_AGAIN, SURVEYED, MET, COMPLAINT]) {
      edges {
        node {
          id
          step
          head
          complaint
        }
      }
    }
    reviewComplaints(review: $review, administrativeUnit: $unit) {
      id
      reviewHousehold
      answeredOn
    }
  }
`);

export type ListOfPosting = ResultOf<typeof postingsDocument>['postingList'];

export const postDocument = graphql(`
  mutation PostReviewResults($input: PostResultsInput!, $language: Language!) {
    result: postResults(input: $input) {
      ...ReviewProblemList
      ... on Posting {
        id
      }
    }
  }
`);
