import { Text } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { EventDialog } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import type { RecordedEvent } from './life-event-outcome.ts';

const undoDocument = graphql(`
  mutation UndoDialog($input: UndoLifeEventInput!, $language: Language!) {
    result: undoLifeEvent(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

interface Props {
  readonly event: { readonly id: string; readonly sentence: string };
  readonly recorded: (event: RecordedEvent) => void;
  readonly close: () => void;
}

/** An event is taken back: what it opened is closed, what it closed is open again, and both stay in the story. */
export default function UndoDialog({ event, ...page }: Props) {
  const { t } = useLingui();
  const [note, setNote] = useState('');
  return (
    <EventDialog {...page} document={undoDocument} title={t`Hoàn tác biến động?`} action={t`Hoàn tác`} input={() => ({ event: event.id, ...noteOf(note) })}>
      <Text size="sm">{event.sentence}</Text>
      <Text size="sm" c="dimmed">
        <Trans>Sổ trở lại như trước biến động này. Cả biến động và lần hoàn tác đều ở lại trong lịch sử.</Trans>
      </Text>
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
