import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

/** A saved version of a sheet. */
export const savedSheetFragment = graphql(`
  fragment ReviewSavedSheet on Survey {
    id
    version
    state
    surveyedOn
    surveyor
    savedAt
    savedBy
    income
    b1
    b1Answers {
      item
      option
    }
    policyFamily
    unableToWork
    causes
    wishes
    samplePoints
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
      person
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
  }
`);

export type SavedSheet = ResultOf<typeof savedSheetFragment>;

/** What the sheet of a household begins with. */
export const sheetFragment = graphql(`
  fragment ReviewSheet on SurveySheet {
    on
    area
    policyFamily
    unableToWork
    causes
    wishes
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
      person
      name
      relation
      birthDate
      birthYear
      sex
      ethnicity
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
    review {
      ...ReviewFacts
    }
    household {
      ...ReviewListedHousehold
      id
      household
      hamlet
    }
    scoreTable {
      id
      source
      sample
      options {
        item
        option
        rural
        urban
      }
    }
    versions {
      id
      version
      state
      savedAt
      savedBy
    }
    latest {
      ...ReviewSavedSheet
    }
  }
`);

export type Sheet = ResultOf<typeof sheetFragment>;
export type SheetMember = Sheet['members'][number];

export const sheetDocument = graphql(`
  query ReviewSheetPage($household: ID!, $on: Date, $language: Language!) {
    surveySheet(reviewHousehold: $household, on: $on) {
      ...ReviewSheet
    }
    ethnicGroups {
      id
      name
    }
    povertyCauses {
      id
      name(language: $language)
    }
  }
`);

export const saveDocument = graphql(`
  mutation SaveReviewSheet($input: SurveyInput!, $language: Language!) {
    result: saveSurvey(input: $input) {
      ...ReviewProblemList
      ... on SavedSurvey {
        survey {
          id
          version
          savedAt
        }
      }
      ... on StaleSurvey {
        current {
          ...ReviewSavedSheet
        }
      }
    }
  }
`);

export const finishDocument = graphql(`
  mutation FinishReviewSheet($input: SurveyInput!, $language: Language!) {
    result: finishSurvey(input: $input) {
      ...ReviewProblemList
      ... on SavedSurvey {
        survey {
          id
          version
          savedAt
          outcomes {
            standard
            class
            sentence(language: $language)
          }
        }
      }
      ... on StaleSurvey {
        current {
          ...ReviewSavedSheet
        }
      }
    }
  }
`);
