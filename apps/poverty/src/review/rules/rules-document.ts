import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

export const rulesDocument = graphql(`
  query ReviewRulesPage($year: Int!, $language: Language!) {
    reviewRules {
      limits {
        limit
        workingDays
        provenance {
          article(language: $language)
          source
          confirmed
        }
      }
      authorities {
        validFrom
        name(language: $language)
        provenance {
          article(language: $language)
          source
          confirmed
        }
      }
      calendar(year: $year) {
        day
        working
        name(language: $language)
        provenance {
          article(language: $language)
          source
          confirmed
        }
      }
    }
    scoreTables {
      id
      source
      validFrom
      validTo
      sample
      loadedBy
      loadedAt
      options {
        item
      }
    }
  }
`);

export type Rules = ResultOf<typeof rulesDocument>;
export type Provenance = Rules['reviewRules']['limits'][number]['provenance'];

export const correctLimitDocument = graphql(`
  mutation CorrectReviewLimit($input: CorrectReviewLimitInput!, $language: Language!) {
    result: correctReviewLimit(input: $input) {
      ...ReviewProblemList
      ... on ReviewRules {
        limits {
          limit
        }
      }
    }
  }
`);

export const correctAuthorityDocument = graphql(`
  mutation CorrectConsultedAuthority($input: CorrectConsultedAuthorityInput!, $language: Language!) {
    result: correctConsultedAuthority(input: $input) {
      ...ReviewProblemList
      ... on ReviewRules {
        limits {
          limit
        }
      }
    }
  }
`);

export const correctCalendarDocument = graphql(`
  mutation CorrectReviewCalendar($input: CorrectCalendarInput!, $language: Language!) {
    result: correctCalendar(input: $input) {
      ...ReviewProblemList
      ... on ReviewRules {
        limits {
          limit
        }
      }
    }
  }
`);

export const loadTableDocument = graphql(`
  mutation LoadScoreTable($input: LoadScoreTableInput!, $language: Language!) {
    result: loadScoreTable(input: $input) {
      ...ReviewProblemList
      ... on ScoreTable {
        id
      }
    }
  }
`);
