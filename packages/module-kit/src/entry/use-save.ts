import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { newIdempotencyKey } from '../client/idempotency-key.ts';
import { type Draft, type DraftCell, observationKey, sendingKey, withoutSent } from '../drafts/draft.ts';
import type { EntryMeasure } from './entry-measure.ts';
import { type EntryObservation, rowOf } from './entry-observation.ts';
import { proposedObservation } from './proposed-observation.ts';
import type { ObservationsByCell } from './use-observation-table.ts';
import { type RecordOutcome, useRecordObservations } from './use-record-observations.ts';

/** The last save: which cells it sent, in the order of the answer's indexes, and what came of it. */
export interface SaveResult {
  readonly keys: readonly string[];
  readonly cells: readonly DraftCell[];
  readonly outcome: RecordOutcome;
  readonly at: Date;
}

interface SaveInput {
  readonly year: number;
  readonly draft: Draft;
  readonly change: (change: (draft: Draft) => Draft) => Draft;
  readonly measures: readonly EntryMeasure[];
  readonly now: ObservationsByCell;
}

/** Sends what was typed: all or nothing, under one key until an answer came. What was saved leaves the draft. */
export function useSave({ year, draft, change, measures, now }: SaveInput) {
  const client = useApolloClient();
  const record = useRecordObservations();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SaveResult>();
  const save = useCallback(async (): Promise<boolean> => {
    const entries = Object.entries(draft.cells).flatMap(([key, cell]) => {
      const measure = measures.find(({ id }) => id === cell.measure);
      return measure && Object.keys(cell.unread).length === 0 ? [{ key, cell, value: proposedObservation(cell, measure, now.get(key)) }] : [];
    });
    if (entries.length === 0) return true;
    const values = entries.map(({ value }) => value);
    const content = JSON.stringify([year, values]);
    const key = sendingKey(draft, content, newIdempotencyKey);
    change((current) => ({ ...current, sending: { key, content } }));
    setBusy(true);
    const outcome = await record(key, year, values);
    const cells = entries.map((entry) => entry.cell);
    // The new versions come before the draft goes: the old value must not flash up in between.
    if (outcome.kind === 'recorded' || outcome.kind === 'conflicts') await client.refetchQueries({ include: ['EntryTable'] }).catch(() => undefined);
    // An answer came: the key is used up. Without one it stays, so that sending again has one effect.
    if (outcome.kind === 'recorded') change((current) => withoutSent(current, cells, versionIn(outcome.observations)));
    else if (outcome.kind !== 'failed') change((current) => ({ ...current, sending: null }));
    setBusy(false);
    setResult({ keys: entries.map((entry) => entry.key), cells, outcome, at: new Date() });
    return outcome.kind === 'recorded';
  }, [change, client, draft, measures, now, record, year]);
  return { save, busy, result, forget: () => setResult(undefined) };
}

const versionIn = (observations: readonly EntryObservation[]) => {
  const ids = new Map(observations.map((each) => [observationKey(each.measure, rowOf(each), each.standard), each.id]));
  return (key: string) => ids.get(key) ?? null;
};
