import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../gql/index.ts';

/** What is entered: the columns that the signed-in person's modules offer. */
export const entryMeasuresDocument = graphql(`
  query EntryMeasures($language: Language!) {
    measures {
      id
      name(language: $language)
      group(language: $language)
      unitOfMeasure(language: $language)
      numeratorName(language: $language)
      denominatorName(language: $language)
      levelNames(language: $language)
      levels
      takes
      reportedBy
      department
      decimals
      byStandard
      module
      units
    }
  }
`);

export type EntryMeasure = ResultOf<typeof entryMeasuresDocument>['measures'][number];
