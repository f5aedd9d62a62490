import { useMutation } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { type Failure, failureOf } from '../client/failure.ts';
import { graphql, readFragment } from '../gql/index.ts';
import { useLanguage } from '../language/use-language.ts';
import { type EntryObservation, entryObservationFragment } from './entry-observation.ts';
import type { ProposedObservation } from './proposed-observation.ts';

const recordDocument = graphql(`
  mutation EntryRecord($input: RecordObservationsInput!, $language: Language!) {
    result: recordObservations(input: $input) {
      ...RecordOutcome
    }
  }
`);

/** What comes of writing values, whether typed or imported. */
export const recordOutcomeFragment = graphql(`
  fragment RecordOutcome on RecordObservationsResult {
    __typename
    ... on RecordedObservations {
      observations {
        ...EntryObservation
      }
    }
    ... on InvalidObservations {
      problems {
        index
        field
        code
        message(language: $language)
      }
    }
    ... on StaleObservations {
      conflicts {
        index
        current {
          ...EntryObservation
        }
        yours {
          numerator
          denominator
          quantity
          level
          note
        }
      }
    }
  }
`);

interface RecordProblem {
  /** Place in what was sent; null: the whole of it. */
  readonly index: number | null;
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

export interface RecordConflict {
  readonly index: number;
  /** null: the cell is empty now. */
  readonly current: EntryObservation | null;
}

export type RecordOutcome =
  | { readonly kind: 'recorded'; readonly observations: readonly EntryObservation[] }
  | { readonly kind: 'problems'; readonly problems: readonly RecordProblem[] }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly RecordConflict[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

export function recordOutcome(result: ResultOf<typeof recordOutcomeFragment> | null | undefined): RecordOutcome {
  switch (result?.__typename) {
    case 'RecordedObservations':
      return { kind: 'recorded', observations: result.observations.map((each) => readFragment(entryObservationFragment, each)) };
    case 'InvalidObservations':
      return {
        kind: 'problems',
        problems: result.problems.map(({ index, field, code, message }) => ({ index: index ?? null, field: field ?? null, code, message })),
      };
    case 'StaleObservations':
      return {
        kind: 'conflicts',
        conflicts: result.conflicts.map(({ index, current }) => ({ index, current: current ? readFragment(entryObservationFragment, current) : null })),
      };
    default:
      return { kind: 'failed', failure: { code: 'UNEXPECTED' } };
  }
}

/** Writes values, all or none, under the key of this one save. */
export function useRecordObservations() {
  const { language } = useLanguage();
  const [record] = useMutation(recordDocument);
  return useCallback(
    async (idempotencyKey: string, year: number, observations: readonly ProposedObservation[]): Promise<RecordOutcome> => {
      try {
        const { data } = await record({ variables: { input: { idempotencyKey, year, observations: [...observations] }, language } });
        return recordOutcome(readFragment(recordOutcomeFragment, data?.result));
      } catch (error) {
        return { kind: 'failed', failure: failureOf(error) };
      }
    },
    [language, record],
  );
}
