import { graphql } from '../../gql/index.ts';

export const decisionDocument = graphql(`
  query ReviewDecisionPage($review: ID!, $unit: String!, $language: Language!) {
    review(id: $review) {
      ...ReviewFacts
    }
    reviewBoard(review: $review) {
      ...ReviewBoardUnit
    }
    reviewHamlets(review: $review, administrativeUnit: $unit) {
      ...ReviewHamletProgress
    }
    reviewRules {
      authorities {
        validFrom
        name(language: $language)
      }
    }
  }
`);

export const askDocument = graphql(`
  mutation AskReviewOpinion($input: AskOpinionInput!, $language: Language!) {
    result: askOpinion(input: $input) {
      ...ReviewProblemList
      ... on Opinion {
        id
      }
    }
  }
`);

export const answerOpinionDocument = graphql(`
  mutation AnswerReviewOpinion($input: AnswerOpinionInput!, $language: Language!) {
    result: answerOpinion(input: $input) {
      ...ReviewProblemList
      ... on Opinion {
        id
      }
    }
  }
`);

export const recogniseDocument = graphql(`
  mutation RecogniseReview($input: RecogniseReviewInput!, $language: Language!) {
    result: recogniseReview(input: $input) {
      ...ReviewProblemList
      ... on UnitRecognition {
        id
        number
        households
        heldBack
      }
    }
  }
`);

export const changeRecognitionDocument = graphql(`
  mutation ChangeReviewRecognition($input: ChangeRecognitionInput!, $language: Language!) {
    result: changeRecognition(input: $input) {
      ...ReviewProblemList
      ... on UnitRecognition {
        id
        number
        households
        heldBack
      }
    }
  }
`);
