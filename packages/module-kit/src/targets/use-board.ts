import { useQuery } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../gql/index.ts';
import { useLanguage } from '../language/use-language.ts';

const boardDocument = graphql(`
  query Board($asOf: Date!, $language: Language!) {
    board(asOf: $asOf) {
      asOf
      years
      revision
      missingCells
      missingUnits
      rows {
        gap(language: $language)
        target {
          id
          clause
          name(language: $language)
          department
          module
          shape
          unitOfMeasure(language: $language)
          operator
          value
        }
        verdict {
          status
          year
          actual
          expected
          lower
          upper
          unitsReported
          unitsExpected
          missingUnits
          failingUnits
        }
        series {
          year
          standard
          expected
          actual
          lower
          upper
        }
      }
    }
  }
`);

export type Board = ResultOf<typeof boardDocument>['board'];
export type BoardRow = Board['rows'][number];

export const endOfYear = (year: number): string => `${year}-12-31`;

/** Every target with its verdict at the end of a year, worst first as the gateway orders them. */
export function useBoard(year: number) {
  const { language } = useLanguage();
  const result = useQuery(boardDocument, { variables: { asOf: endOfYear(year), language }, fetchPolicy: 'cache-and-network' });
  return { ...result, board: result.data?.board ?? result.previousData?.board };
}
