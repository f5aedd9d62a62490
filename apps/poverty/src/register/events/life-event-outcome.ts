import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

/** What comes of a life event that was sent. */
export const lifeEventOutcomeFragment = graphql(`
  fragment LifeEventOutcome on LifeEventResult {
    __typename
    ... on RecordedLifeEvent {
      event {
        id
        kind
        sentence(language: $language)
        canUndo
      }
      households {
        id
        code
        head
      }
    }
    ... on InvalidLifeEvent {
      problems {
        index
        field
        code
        message(language: $language)
      }
      warnings {
        index
        field
        code
        message(language: $language)
      }
    }
    ... on StaleHousehold {
      households {
        ...StaleHouseholdNow
      }
    }
  }
`);

/** What comes of a decision on two rows that look like one person. */
export const decideDoubleOutcomeFragment = graphql(`
  fragment DecideDoubleOutcome on DecideDoubleResult {
    __typename
    ... on DecidedDouble {
      event {
        id
        kind
        sentence(language: $language)
        canUndo
      }
      households {
        id
        code
        head
      }
    }
    ... on InvalidLifeEvent {
      problems {
        index
        field
        code
        message(language: $language)
      }
      warnings {
        index
        field
        code
        message(language: $language)
      }
    }
    ... on StaleHousehold {
      households {
        ...StaleHouseholdNow
      }
    }
  }
`);

/** What a household has become since it was seen: enough to decide whether to go on. */
export const staleHouseholdFragment = graphql(`
  fragment StaleHouseholdNow on Household {
    id
    code
    head
    revision
    hamlet
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
    events {
      id
      recordedAt
      by
      sentence(language: $language)
    }
    on
  }
`);

export type LifeEventOutcome = ResultOf<typeof lifeEventOutcomeFragment>;
export type StaleHouseholdNow = ResultOf<typeof staleHouseholdFragment>;
export type DecideDoubleOutcome = ResultOf<typeof decideDoubleOutcomeFragment>;
export type RecordedEvent = Pick<Extract<LifeEventOutcome, { __typename: 'RecordedLifeEvent' }>, 'event' | 'households'>;
export type EventProblem = Omit<Extract<LifeEventOutcome, { __typename: 'InvalidLifeEvent' }>['problems'][number], '__typename'>;
