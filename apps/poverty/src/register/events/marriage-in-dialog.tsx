import { useRegisterSight } from '@bac-thang/module-kit';
import { SegmentedControl } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import type { RegisterHousehold } from '../household/register-household.ts';
import { today } from '../words/today.ts';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HappenedOn } from './happened-on.tsx';
import { HouseholdPicker } from './household-picker.tsx';
import { MemberChoice } from './member-choice.tsx';
import { type NewPerson, newPersonInput, nobody } from './new-person.ts';
import { NewPersonFields } from './new-person-fields.tsx';
import { RelationSelect } from './relation-select.tsx';
import { useSuccession } from './use-succession.tsx';

const marriageInDocument = graphql(`
  mutation MarriageInDialog($input: RecordMarriageInInput!, $language: Language!) {
    result: recordMarriageIn(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** Somebody marries into the household, from another household of the register or from elsewhere. */
export default function MarriageInDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const { ownUnit } = useRegisterSight();
  const [known, setKnown] = useState(true);
  const [from, setFrom] = useState<RegisterHousehold>();
  const [person, setPerson] = useState('');
  const [relation, setRelation] = useState<NewPerson['relation']>('CHILD_IN_LAW');
  const [comer, setComer] = useState<NewPerson>({ ...nobody, relation: 'CHILD_IN_LAW' });
  const [happenedOn, setHappenedOn] = useState(today());
  const [note, setNote] = useState('');
  const succession = useSuccession(known ? from : undefined, [person]);
  return (
    <EventDialog
      {...page}
      document={marriageInDocument}
      title={t`Kết hôn về hộ – hộ ${household.head}`}
      action={t`Ghi kết hôn về hộ`}
      input={(revisionOf) => {
        const shared = { household: household.id, basedOn: revisionOf(household), happenedOn, ...noteOf(note) };
        if (!known) {
          const newPerson = newPersonInput(comer);
          return newPerson && { ...shared, newPerson };
        }
        if (!from || !person || relation === '') return undefined;
        return { ...shared, person, relation, from: { household: from.id, basedOn: revisionOf(from) }, ...succession.input };
      }}
    >
      <SegmentedControl
        fullWidth
        aria-label={t`Người về hộ đến từ đâu`}
        value={known ? 'register' : 'elsewhere'}
        data={[
          { value: 'register', label: t`Từ một hộ trong sổ` },
          { value: 'elsewhere', label: t`Từ nơi khác` },
        ]}
        onChange={(where) => setKnown(where === 'register')}
      />
      {known ? (
        <>
          <HouseholdPicker
            label={t`Hộ cũ`}
            {...(ownUnit ? { description: t`Hộ trong xã, gõ tên không dấu, năm sinh, mã hộ. Người ở xã khác: chọn “Từ nơi khác” và ghi số định danh.` } : {})}
            field="from"
            except={household.id}
            value={from}
            onChange={(chosen) => {
              setFrom(chosen);
              setPerson('');
            }}
          />
          {from ? (
            <>
              <MemberChoice household={from} label={t`Người về hộ`} value={person} onChange={setPerson} />
              {succession.fields}
              <RelationSelect label={t`Quan hệ với chủ hộ ${household.head}`} value={relation} onChange={setRelation} />
            </>
          ) : null}
        </>
      ) : (
        <NewPersonFields person={comer} onChange={setComer} />
      )}
      <HappenedOn label={t`Ngày về hộ`} value={happenedOn} onChange={setHappenedOn} />
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
