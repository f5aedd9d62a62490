import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

/** Everything that the page of a household shows, and that a life event is written from. */
export const registerHouseholdFragment = graphql(`
  fragment RegisterHousehold on Household {
    id
    code
    head
    revision
    mayChange
    on
    area
    ethnicity
    phone
    policyFamily
    unableToWork
    causes
    wishes
    hidden
    validFrom
    validTo
    memberCount
    hamlet
    hamletId
    administrativeUnit {
      code
      name
    }
    reportingUnit {
      code
      name
    }
    facts {
      floorArea
      wall
      column
      roof
      waterSource
      latrine
      internetUse
      telephoneUse
      informationMeans
      hearsLoudspeaker
      wasteTreatment
      untreatedIllness
    }
    members {
      id
      name
      relation
      birthDate
      birthYear
      sex
      ethnicity
      citizenNumber
      hidden
      facts {
        schooling
        completed
        vocational
        trainedOnTheJob
        work
        labourContract
        ableToWork
        lookingForWork
        healthInsurance
        disability
        socialAllowance
        stunted
        underweight
      }
    }
    events {
      id
      kind
      happenedOn
      recordedAt
      by
      sentence(language: $language)
      undoes
      undoneBy {
        id
        recordedAt
        by
      }
      canUndo
    }
    history {
      year
      standard
      class
      decision
      decidedOn
      current
      deprivations
      unknown
      sentence(language: $language)
    }
  }
`);

export type RegisterHousehold = ResultOf<typeof registerHouseholdFragment>;
export type RegisterMember = RegisterHousehold['members'][number];
export type RegisterEvent = RegisterHousehold['events'][number];
export type RecognisedYear = RegisterHousehold['history'][number];
