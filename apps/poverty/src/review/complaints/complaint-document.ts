import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

export const complaintFragment = graphql(`
  fragment ReviewComplaint on Complaint {
    id
    reviewHousehold
    code
    hamlet
    hamletId
    receivedOn
    complainant
    content
    answerBy
    answeredOn
    upheld
    answer
  }
`);

export type Complaint = ResultOf<typeof complaintFragment>;

export const complaintsDocument = graphql(`
  query ReviewComplaintsPage($review: ID!, $unit: String!, $language: Language!) {
    review(id: $review) {
      ...ReviewFacts
    }
    reviewComplaints(review: $review, administrativeUnit: $unit) {
      ...ReviewComplaint
    }
    reviewHouseholds(review: $review, administrativeUnit: $unit, first: 200, steps: [POSTED, READY, RECOGNISED, COMPLAINT]) {
      totalCount
      edges {
        node {
          id
          code
          head
          hamlet
          step
          complaint
          surveyedOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Complainable = ResultOf<typeof complaintsDocument>['reviewHouseholds']['edges'][number]['node'];

export const receiveDocument = graphql(`
  mutation ReceiveReviewComplaint($input: ReceiveComplaintInput!, $language: Language!) {
    result: receiveComplaint(input: $input) {
      ...ReviewProblemList
      ... on Complaint {
        id
      }
    }
  }
`);

export const answerDocument = graphql(`
  mutation AnswerReviewComplaint($input: AnswerComplaintInput!, $language: Language!) {
    result: answerComplaint(input: $input) {
      ...ReviewProblemList
      ... on Complaint {
        id
      }
    }
  }
`);
