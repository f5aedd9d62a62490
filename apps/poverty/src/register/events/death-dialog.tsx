import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { today } from '../words/today.ts';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HappenedOn } from './happened-on.tsx';
import { MemberChoice } from './member-choice.tsx';
import { useSuccession } from './use-succession.tsx';

const deathDocument = graphql(`
  mutation DeathDialog($input: RecordDeathInput!, $language: Language!) {
    result: recordDeath(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** A member dies; with the head a successor is named, with the last member the household ends. */
export default function DeathDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const [person, setPerson] = useState('');
  const [happenedOn, setHappenedOn] = useState(today());
  const [note, setNote] = useState('');
  const succession = useSuccession(household, [person]);
  return (
    <EventDialog
      {...page}
      document={deathDocument}
      title={t`Có người mất – hộ ${household.head}`}
      action={t`Ghi người mất`}
      input={(revisionOf) =>
        person ? { household: household.id, basedOn: revisionOf(household), happenedOn, person, ...succession.input, ...noteOf(note) } : undefined
      }
    >
      <MemberChoice household={household} label={t`Người mất`} value={person} onChange={setPerson} />
      <HappenedOn label={t`Ngày mất`} value={happenedOn} onChange={setHappenedOn} />
      {succession.fields}
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
