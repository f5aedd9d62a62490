import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { today } from '../words/today.ts';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HappenedOn } from './happened-on.tsx';
import { MemberChoice } from './member-choice.tsx';
import { TextField } from './text-field.tsx';
import { useSuccession } from './use-succession.tsx';

const marriageOutDocument = graphql(`
  mutation MarriageOutDialog($input: RecordMarriageOutInput!, $language: Language!) {
    result: recordMarriageOut(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** A member leaves to marry. Into a household of the district, the marriage is recorded there and covers both. */
export default function MarriageOutDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const [person, setPerson] = useState('');
  const [happenedOn, setHappenedOn] = useState(today());
  const [destination, setDestination] = useState('');
  const [note, setNote] = useState('');
  const succession = useSuccession(household, [person]);
  return (
    <EventDialog
      {...page}
      document={marriageOutDocument}
      title={t`Kết hôn rời hộ – hộ ${household.head}`}
      action={t`Ghi kết hôn rời hộ`}
      input={(revisionOf) =>
        person
          ? {
              household: household.id,
              basedOn: revisionOf(household),
              happenedOn,
              person,
              ...(destination.trim() ? { destination: destination.trim() } : {}),
              ...succession.input,
              ...noteOf(note),
            }
          : undefined
      }
    >
      <MemberChoice
        household={household}
        label={t`Người rời hộ`}
        description={t`Về một hộ trong huyện: ghi “Kết hôn về hộ” ở hộ ấy, hộ này tự được cập nhật.`}
        value={person}
        onChange={setPerson}
      />
      <div className="register-grid">
        <HappenedOn label={t`Ngày rời hộ`} value={happenedOn} onChange={setHappenedOn} />
        <TextField label={t`Về đâu`} field="destination" value={destination} onChange={setDestination} />
      </div>
      {succession.fields}
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
