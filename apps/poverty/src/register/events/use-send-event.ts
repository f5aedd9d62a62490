import { useMutation } from '@apollo/client/react';
import { type Failure, failureOf, newIdempotencyKey, useLanguage } from '@bac-thang/module-kit';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useRef } from 'react';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import type { Language } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import {
  type DecideDoubleOutcome,
  type decideDoubleOutcomeFragment,
  type EventProblem,
  type LifeEventOutcome,
  type lifeEventOutcomeFragment,
  type RecordedEvent,
  type StaleHouseholdNow,
  staleHouseholdFragment,
} from './life-event-outcome.ts';

export interface EventVariables {
  readonly input: { readonly idempotencyKey: string | number };
  readonly language: Language;
}

interface EventAnswer {
  readonly result: FragmentType<typeof lifeEventOutcomeFragment> | FragmentType<typeof decideDoubleOutcomeFragment>;
}

/** A mutation that writes one life event. */
export type EventDocument<Variables extends EventVariables> = TypedDocumentNode<EventAnswer, Variables>;

/** What the form gives; key and confirmed warnings are added when it is sent. */
export type EventInput<Variables extends EventVariables> = Omit<Variables['input'], 'idempotencyKey' | 'confirmed'>;

export type SentEvent =
  | { readonly kind: 'recorded'; readonly recorded: RecordedEvent }
  /** Two persons were told apart, which is no event. */
  | { readonly kind: 'apart' }
  | { readonly kind: 'invalid'; readonly problems: readonly EventProblem[]; readonly warnings: readonly EventProblem[] }
  | { readonly kind: 'stale'; readonly households: readonly StaleHouseholdNow[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Sends a life event. The same content sent again, because the line dropped, goes under the same key and has one effect. */
export function useSendEvent<Variables extends EventVariables>(document: EventDocument<Variables>) {
  const { language } = useLanguage();
  const [mutate, { loading }] = useMutation(document as unknown as TypedDocumentNode<EventAnswer, { input: object; language: Language }>);
  const last = useRef({ content: '', key: '' });
  const send = useCallback(
    async (given: object): Promise<SentEvent> => {
      const content = JSON.stringify(given);
      if (last.current.content !== content) last.current = { content, key: newIdempotencyKey() };
      try {
        const input = { ...given, idempotencyKey: last.current.key };
        const { data } = await mutate({ variables: { input, language } });
        return sentEvent(data?.result);
      } catch (error) {
        return { kind: 'failed', failure: failureOf(error) };
      }
    },
    [mutate, language],
  );
  return { send, busy: loading };
}

function sentEvent(result: EventAnswer['result'] | undefined): SentEvent {
  const outcome = result as LifeEventOutcome | DecideDoubleOutcome | undefined;
  switch (outcome?.__typename) {
    case 'RecordedLifeEvent':
      return { kind: 'recorded', recorded: outcome };
    case 'DecidedDouble':
      return outcome.event ? { kind: 'recorded', recorded: { event: outcome.event, households: outcome.households } } : { kind: 'apart' };
    case 'InvalidLifeEvent':
      return { kind: 'invalid', problems: outcome.problems, warnings: outcome.warnings };
    case 'StaleHousehold':
      return { kind: 'stale', households: outcome.households.map((each) => readFragment(staleHouseholdFragment, each)) };
    default:
      return { kind: 'failed', failure: { code: 'UNEXPECTED' } };
  }
}
