import { SegmentedControl } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { today } from '../words/today.ts';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HappenedOn } from './happened-on.tsx';
import { MemberChecks } from './member-choice.tsx';
import { TextField } from './text-field.tsx';
import { useSuccession } from './use-succession.tsx';

const departureDocument = graphql(`
  mutation DepartureDialog($input: RecordDepartureInput!, $language: Language!) {
    result: recordDeparture(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** Members, or everybody, leave the district. */
export default function DepartureDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const [whole, setWhole] = useState(false);
  const [going, setGoing] = useState<readonly string[]>([]);
  const [destination, setDestination] = useState('');
  const [happenedOn, setHappenedOn] = useState(today());
  const [note, setNote] = useState('');
  const succession = useSuccession(whole ? undefined : household, going);
  return (
    <EventDialog
      {...page}
      document={departureDocument}
      title={t`Đi khỏi địa bàn – hộ ${household.head}`}
      action={t`Ghi đi khỏi địa bàn`}
      input={(revisionOf) =>
        whole || going.length > 0
          ? {
              household: household.id,
              basedOn: revisionOf(household),
              happenedOn,
              ...(whole ? {} : { persons: [...going] }),
              ...(destination.trim() ? { destination: destination.trim() } : {}),
              ...succession.input,
              ...noteOf(note),
            }
          : undefined
      }
    >
      <SegmentedControl
        fullWidth
        aria-label={t`Ai đi`}
        value={whole ? 'all' : 'some'}
        data={[
          { value: 'some', label: t`Một số người` },
          { value: 'all', label: t`Cả hộ` },
        ]}
        onChange={(who) => setWhole(who === 'all')}
      />
      {whole ? null : <MemberChecks household={household} field="persons" label={t`Ai đi`} value={going} onChange={setGoing} />}
      {succession.fields}
      <div className="register-grid">
        <TextField label={t`Đi đâu`} field="destination" value={destination} onChange={setDestination} />
        <HappenedOn label={t`Ngày đi`} value={happenedOn} onChange={setHappenedOn} />
      </div>
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
