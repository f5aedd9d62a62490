import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../gql/index.ts';

export const importBatchDocument = graphql(`
  query ImportDialog($id: ID!, $language: Language!) {
    importBatch(id: $id) {
      id
      fileName
      state
      rows
      changes
      undoable
      headings {
        column
        path
        key
      }
      problems {
        sheet
        cell
        code
        message(language: $language)
        cure(language: $language)
      }
      notes {
        sheet
        cell
        code
        message(language: $language)
        cure(language: $language)
      }
      preview {
        cell
        measure
        administrativeUnit
        organisation
        before {
          numerator
          denominator
          quantity
          level
        }
        after {
          numerator
          denominator
          quantity
          level
        }
      }
    }
  }
`);

export const importListDocument = graphql(`
  query ImportList {
    imports(first: 50) {
      nodes {
        id
        fileName
        year
        measures
        state
        changes
        problemCount
        undoable
        recordedAt
      }
    }
  }
`);

export const mergeImportDocument = graphql(`
  mutation ImportMerge($input: ImportInput!, $language: Language!) {
    result: mergeImport(input: $input) {
      ...RecordOutcome
    }
  }
`);

export const undoImportDocument = graphql(`
  mutation ImportUndo($input: ImportInput!, $language: Language!) {
    result: undoImport(input: $input) {
      ...RecordOutcome
    }
  }
`);

export type ImportBatch = NonNullable<ResultOf<typeof importBatchDocument>['importBatch']>;
export type ImportFinding = ImportBatch['problems'][number];
