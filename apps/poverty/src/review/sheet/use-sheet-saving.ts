import { useMutation } from '@apollo/client/react';
import { type Failure, failureOf, newIdempotencyKey, useLanguage } from '@bac-thang/module-kit';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { SurveyInput } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { type ReviewProblem, reviewProblemsFragment } from '../deeds/review-problems.ts';
import { finishDocument, type SavedSheet, saveDocument, savedSheetFragment } from './sheet-document.ts';

/** Milliseconds without a change after which a draft is saved. */
const quiet = 1500;
/** Milliseconds after which a failed save is tried again. */
const again = 8000;

export type Saving =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly problems: readonly ReviewProblem[] }
  /** Somebody saved the sheet since it was seen; null: there is no saved version any more. */
  | { readonly kind: 'stale'; readonly current: SavedSheet | null };

export interface Finished {
  readonly class: string;
  readonly sentence: string;
}

/** What came of finishing a sheet. */
export type Completion =
  | { readonly kind: 'finished'; readonly outcomes: readonly Finished[] }
  | { readonly kind: 'refused'; readonly problems: readonly ReviewProblem[] }
  | { readonly kind: 'stale' | 'failed' };

type Content = Omit<SurveyInput, 'idempotencyKey' | 'reviewHousehold' | 'basedOn' | 'confirmed'>;

interface Options {
  readonly reviewHousehold: string;
  /** Version that was seen at the beginning; undefined: none. */
  readonly seen: string | undefined;
  readonly content: Content;
  /** The sheet may be written. */
  readonly open: boolean;
}

/** Keeps the draft on the server as one types, and finishes the sheet. One request at a time; what changed meanwhile follows. */
export function useSheetSaving({ reviewHousehold, seen, content, open }: Options) {
  const { language } = useLanguage();
  const [save] = useMutation(saveDocument);
  const [finish, { loading: finishing }] = useMutation(finishDocument);
  const [saving, setSaving] = useState<Saving>({ kind: 'untouched' });
  const text = JSON.stringify(content);
  const now = useRef({ content, text });
  now.current = { content, text };
  const basedOn = useRef(seen);
  /** What the server has, as text; a change is what differs from it. */
  const kept = useRef(text);
  const key = useRef({ text: '', key: '' });
  const sending = useRef<Promise<void>>(undefined);
  const stopped = useRef(false);

  const input = useCallback(
    (of: string, given: Content, confirmed: readonly string[] = []): SurveyInput => {
      const whole = `${of}/${confirmed.join()}/${basedOn.current ?? ''}`;
      if (key.current.text !== whole) key.current = { text: whole, key: newIdempotencyKey() };
      return {
        ...given,
        reviewHousehold,
        idempotencyKey: key.current.key,
        ...(basedOn.current ? { basedOn: basedOn.current } : {}),
        ...(confirmed.length > 0 ? { confirmed: [...confirmed] } : {}),
      };
    },
    [reviewHousehold],
  );

  const sendDraft = useCallback(async (): Promise<void> => {
    while (!stopped.current && now.current.text !== kept.current) {
      const sent = now.current;
      setSaving({ kind: 'sending' });
      try {
        const { data } = await save({ variables: { input: input(`draft/${sent.text}`, sent.content), language } });
        const result = data?.result;
        if (result?.__typename === 'SavedSurvey') {
          basedOn.current = result.survey.id;
          kept.current = sent.text;
          setSaving({ kind: 'saved', at: result.survey.savedAt });
        } else if (result?.__typename === 'StaleSurvey') {
          stopped.current = true;
          setSaving({ kind: 'stale', current: readFragment(savedSheetFragment, result.current) ?? null });
        } else {
          setSaving({ kind: 'refused', problems: result ? readFragment(reviewProblemsFragment, result).problems : [] });
          return;
        }
      } catch (error) {
        setSaving({ kind: 'failed', failure: failureOf(error) });
        return;
      }
    }
  }, [save, input, language]);

  const flush = useCallback((): Promise<void> => {
    sending.current ??= sendDraft().finally(() => {
      sending.current = undefined;
    });
    return sending.current;
  }, [sendDraft]);

  const isChanged = open && text !== kept.current;
  useEffect(() => {
    if (!isChanged || stopped.current) return;
    setSaving((before) => (before.kind === 'sending' || before.kind === 'failed' || before.kind === 'refused' ? before : { kind: 'waiting' }));
    const timer = setTimeout(() => void flush(), text === '' ? 0 : quiet);
    return () => clearTimeout(timer);
  }, [isChanged, text, flush]);

  const failed = saving.kind === 'failed';
  useEffect(() => {
    if (!failed) return;
    const retry = () => void flush();
    const timer = setInterval(retry, again);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [failed, flush]);

  // Whoever leaves the page by a link has the rest sent behind him; whoever closes the window is asked first.
  useEffect(() => () => void flush(), [flush]);
  useEffect(() => {
    if (!isChanged) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);

  /** Finishes the sheet as it stands; what was only typed until then goes with it. */
  const complete = useCallback(
    async (confirmed: readonly string[]): Promise<Completion> => {
      await sending.current;
      const sent = now.current;
      const send = async (): Promise<Completion> => {
        try {
          const { data } = await finish({ variables: { input: input(`final/${sent.text}`, sent.content, confirmed), language } });
          const result = data?.result;
          if (result?.__typename === 'SavedSurvey') {
            basedOn.current = result.survey.id;
            kept.current = sent.text;
            setSaving({ kind: 'saved', at: result.survey.savedAt });
            return { kind: 'finished', outcomes: result.survey.outcomes };
          }
          if (result?.__typename === 'StaleSurvey') {
            stopped.current = true;
            setSaving({ kind: 'stale', current: readFragment(savedSheetFragment, result.current) ?? null });
            return { kind: 'stale' };
          }
          return { kind: 'refused', problems: result ? readFragment(reviewProblemsFragment, result).problems : [] };
        } catch (error) {
          setSaving({ kind: 'failed', failure: failureOf(error) });
          return { kind: 'failed' };
        }
      };
      const work = send();
      sending.current = work.then(() => {
        sending.current = undefined;
      });
      const answer = await work;
      if (answer.kind === 'refused') void flush();
      return answer;
    },
    [finish, input, language, flush],
  );

  /** After a stale answer: goes on from the version that is there now, with what this page holds. */
  const goOnFrom = useCallback(
    (current: SavedSheet | null, heldText?: string) => {
      basedOn.current = current?.id;
      stopped.current = false;
      if (heldText !== undefined) kept.current = heldText;
      setSaving({ kind: 'waiting' });
      void flush();
    },
    [flush],
  );

  return { saving, isChanged, complete, finishing, goOnFrom };
}
