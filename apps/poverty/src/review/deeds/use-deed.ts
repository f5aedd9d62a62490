import { useMutation } from '@apollo/client/react';
import { type Failure, failureOf, newIdempotencyKey, useLanguage } from '@bac-thang/module-kit';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useRef } from 'react';
import type { FragmentType } from '../../gql/fragment-masking.ts';
import type { Language } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { type ReviewProblem, reviewProblemsFragment } from './review-problems.ts';

export interface DeedVariables {
  readonly input: { readonly idempotencyKey: string | number };
  readonly language: Language;
}

interface Sent {
  input: object;
  language: Language;
  [name: string]: unknown;
}

interface Refused {
  readonly __typename: 'ReviewProblems';
}

/** A mutation of the review: what it did, or why not. */
export type DeedDocument<Result extends { readonly __typename: string }, Variables extends DeedVariables> = TypedDocumentNode<{ result: Result }, Variables>;

export type DeedInput<Variables extends DeedVariables> = Omit<Variables['input'], 'idempotencyKey'>;

export type Done<Result> =
  | { readonly kind: 'done'; readonly result: Exclude<Result, Refused> }
  | { readonly kind: 'refused'; readonly problems: readonly ReviewProblem[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Takes a step of the review. The same content sent again, because the line dropped, goes under the same key and has one effect. */
export function useDeed<Result extends { readonly __typename: string }, Variables extends DeedVariables>(document: DeedDocument<Result, Variables>) {
  const { language } = useLanguage();
  // The form gives the rest of the input; that both together are the document's variables is told here once for all deeds.
  const [mutate, { loading }] = useMutation(document as unknown as TypedDocumentNode<{ result: Result }, Sent>);
  const last = useRef({ content: '', key: '' });
  const send = useCallback(
    async (given: DeedInput<Variables>): Promise<Done<Result>> => {
      const content = JSON.stringify(given);
      if (last.current.content !== content) last.current = { content, key: newIdempotencyKey() };
      try {
        const { data } = await mutate({ variables: { input: { ...given, idempotencyKey: last.current.key }, language } });
        const result = data?.result;
        if (!result) return { kind: 'failed', failure: { code: 'UNEXPECTED' } };
        if (result.__typename === 'ReviewProblems')
          return { kind: 'refused', problems: readFragment(reviewProblemsFragment, result as unknown as FragmentType<typeof reviewProblemsFragment>).problems };
        return { kind: 'done', result: result as Exclude<Result, Refused> };
      } catch (error) {
        return { kind: 'failed', failure: failureOf(error) };
      }
    },
    [mutate, language],
  );
  return { send, busy: loading };
}
