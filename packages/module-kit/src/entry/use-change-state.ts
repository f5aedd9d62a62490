import { useMutation } from '@apollo/client/react';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { type Failure, failureOf } from '../client/failure.ts';
import { newIdempotencyKey } from '../client/idempotency-key.ts';
import { graphql, readFragment } from '../gql/index.ts';
import { useLanguage } from '../language/use-language.ts';

const submitDocument = graphql(`
  mutation EntrySubmit($input: ObservationsInput!, $language: Language!) {
    result: submitObservations(input: $input) {
      ...StateChange
    }
  }
`);

const acceptDocument = graphql(`
  mutation EntryAccept($input: ObservationsInput!, $language: Language!) {
    result: acceptObservations(input: $input) {
      ...StateChange
    }
  }
`);

const returnDocument = graphql(`
  mutation EntryReturn($input: ReturnObservationsInput!, $language: Language!) {
    result: returnObservations(input: $input) {
      ...StateChange
    }
  }
`);

const stateChangeFragment = graphql(`
  fragment StateChange on ObservationsResult {
    __typename
    ... on RecordedObservations {
      observations {
        ...EntryObservation
      }
    }
    ... on InvalidObservations {
      problems {
        index
        code
        message(language: $language)
      }
    }
    ... on StaleObservations {
      conflicts {
        index
      }
    }
  }
`);

export type StateChange = 'submit' | 'accept' | 'return';

export type StateChangeOutcome =
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'problems'; readonly problems: readonly { readonly observation: string | undefined; readonly message: string }[] }
  /** Somebody wrote a later version of these meanwhile; nothing was changed. */
  | { readonly kind: 'stale'; readonly observations: readonly string[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Moves the versions that were seen to their next state, all or none. */
export function useChangeState() {
  const { language } = useLanguage();
  const [submit] = useMutation(submitDocument);
  const [accept] = useMutation(acceptDocument);
  const [giveBack] = useMutation(returnDocument);
  return useCallback(
    async (change: StateChange, observations: readonly string[], note = ''): Promise<StateChangeOutcome> => {
      const input = { idempotencyKey: newIdempotencyKey(), observations: [...observations] };
      try {
        const { data } =
          change === 'return'
            ? await giveBack({ variables: { input: { ...input, note }, language } })
            : await (change === 'submit' ? submit : accept)({ variables: { input, language } });
        return outcomeOf(readFragment(stateChangeFragment, data?.result), observations);
      } catch (error) {
        return { kind: 'failed', failure: failureOf(error) };
      }
    },
    [accept, giveBack, language, submit],
  );
}

function outcomeOf(result: ResultOf<typeof stateChangeFragment> | undefined, asked: readonly string[]): StateChangeOutcome {
  switch (result?.__typename) {
    case 'RecordedObservations':
      return { kind: 'done', count: result.observations.length };
    case 'InvalidObservations':
      return { kind: 'problems', problems: result.problems.map(({ index, message }) => ({ observation: asked[index ?? -1], message })) };
    case 'StaleObservations':
      return { kind: 'stale', observations: result.conflicts.flatMap(({ index }) => asked[index] ?? []) };
    default:
      return { kind: 'failed', failure: { code: 'UNEXPECTED' } };
  }
}
