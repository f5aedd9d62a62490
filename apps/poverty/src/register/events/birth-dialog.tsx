import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Relation, Sex } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { sexWords } from '../words/person-words.ts';
import { today } from '../words/today.ts';
import { ChoiceField } from './choice-field.tsx';
import { CitizenNumberField, citizenDigits } from './citizen-number-field.tsx';
import { EthnicGroupField } from './ethnic-group-field.tsx';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HappenedOn } from './happened-on.tsx';
import { RelationSelect } from './relation-select.tsx';
import { TextField } from './text-field.tsx';

const birthDocument = graphql(`
  mutation BirthDialog($input: RecordBirthInput!, $language: Language!) {
    result: recordBirth(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** A child is born: in the order of the birth certificate. */
export default function BirthDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const [name, setName] = useState('');
  const [happenedOn, setHappenedOn] = useState(today());
  const [sex, setSex] = useState<Sex | null>(null);
  const [relation, setRelation] = useState<Relation | ''>('CHILD');
  const [ethnicity, setEthnicity] = useState(household.ethnicity);
  const [citizen, setCitizen] = useState('');
  const [note, setNote] = useState('');
  return (
    <EventDialog
      {...page}
      document={birthDocument}
      title={t`Sinh con – hộ ${household.head}`}
      action={t`Ghi trẻ mới sinh`}
      input={(revisionOf) =>
        relation === ''
          ? undefined
          : {
              household: household.id,
              basedOn: revisionOf(household),
              happenedOn,
              name: name.trim(),
              sex,
              relation,
              ethnicity,
              ...(citizen.trim() === '' ? {} : { citizenNumber: citizenDigits(citizen) }),
              ...noteOf(note),
            }
      }
    >
      <TextField label={t`Họ và tên`} field="name" required value={name} onChange={setName} />
      <div className="register-grid">
        <HappenedOn label={t`Ngày sinh`} value={happenedOn} onChange={setHappenedOn} />
        <ChoiceField label={t`Giới`} field="sex" words={sexWords} value={sex} onChange={setSex} required />
        <EthnicGroupField value={ethnicity} onChange={setEthnicity} />
        <RelationSelect label={t`Quan hệ với chủ hộ`} value={relation} onChange={setRelation} />
      </div>
      <CitizenNumberField value={citizen} onChange={setCitizen} description={t`Trên giấy khai sinh; chưa có thì để trống.`} />
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
