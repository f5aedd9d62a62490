import { useDisplay, useParseNumber } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { today } from '../words/today.ts';
import { DwellingFields } from './dwelling-fields.tsx';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HouseholdFeatureFields } from './household-feature-fields.tsx';
import { changedFields, fieldsOf } from './household-fields.ts';
import { SoFrom } from './so-from.tsx';

const correctHouseholdDocument = graphql(`
  mutation CorrectHouseholdDialog($input: CorrectHouseholdInput!, $language: Language!) {
    result: correctHousehold(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** What the register says of the household as a whole is set right; what it said before stays readable. */
export default function CorrectHouseholdDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const parse = useParseNumber();
  const [before] = useState(() => fieldsOf(household, (area) => number(area)));
  const [fields, setFields] = useState(before);
  const [happenedOn, setHappenedOn] = useState(today());
  const [note, setNote] = useState('');
  return (
    <EventDialog
      {...page}
      document={correctHouseholdDocument}
      title={t`Sửa thông tin hộ – ${household.head}`}
      action={t`Ghi thay đổi`}
      input={(revisionOf) => {
        const area = parse(fields.floorArea);
        if ('problem' in area) return undefined;
        const changes = changedFields(before, fields, area.value);
        if (Object.keys(changes).length === 0) return undefined;
        return { household: household.id, basedOn: revisionOf(household), happenedOn, ...changes, ...noteOf(note) };
      }}
    >
      <HouseholdFeatureFields value={fields} onChange={setFields} />
      <DwellingFields value={fields} onChange={setFields} />
      <SoFrom since={household.validFrom} value={happenedOn} onChange={setHappenedOn} />
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
