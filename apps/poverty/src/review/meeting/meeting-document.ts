import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

/** A village meeting as its minutes tell it. */
export const meetingFragment = graphql(`
  fragment ReviewMeeting on VillageMeeting {
    id
    round
    heldOn
    hamlet
    chair
    secretary
    representatives
    frontInvited
    frontPresent
    present
    agreed
    accepted
    households
    minutes
    recordedBy
    recordedAt
  }
`);

export type Meeting = ResultOf<typeof meetingFragment>;

export const meetingsDocument = graphql(`
  query ReviewMeetingPage($review: ID!, $unit: String!, $hamlet: ID!, $language: Language!) {
    review(id: $review) {
      ...ReviewFacts
    }
    reviewHamlet(review: $review, hamlet: $hamlet) {
      name
      reportingUnit {
        name
        kind
      }
      meetings {
        ...ReviewMeeting
      }
    }
    waiting: reviewHouseholds(review: $review, administrativeUnit: $unit, hamlet: $hamlet, first: 100, steps: [SURVEYED]) {
      totalCount
      edges {
        node {
          ...ReviewListedHousehold
        }
      }
    }
    unready: reviewHouseholds(review: $review, administrativeUnit: $unit, hamlet: $hamlet, first: 1, steps: [NOT_SEEN, DRAFTED, SURVEY_AGAIN]) {
      totalCount
    }
  }
`);

export const recordMeetingDocument = graphql(`
  mutation RecordVillageMeeting($input: RecordVillageMeetingInput!, $language: Language!) {
    result: recordVillageMeeting(input: $input) {
      ...ReviewProblemList
      ... on VillageMeeting {
        id
        accepted
      }
    }
  }
`);
