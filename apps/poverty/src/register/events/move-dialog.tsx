import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { today } from '../words/today.ts';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HamletField } from './hamlet-field.tsx';
import { HappenedOn } from './happened-on.tsx';

const moveDocument = graphql(`
  mutation MoveDialog($input: MoveHouseholdInput!, $language: Language!) {
    result: moveHousehold(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** The whole household moves to another hamlet of the district. */
export default function MoveDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const [hamlet, setHamlet] = useState<string | null>(null);
  const [happenedOn, setHappenedOn] = useState(today());
  const [note, setNote] = useState('');
  return (
    <EventDialog
      {...page}
      document={moveDocument}
      title={t`Chuyển chỗ ở – hộ ${household.head}`}
      action={t`Chuyển hộ`}
      input={(revisionOf) => (hamlet ? { household: household.id, basedOn: revisionOf(household), happenedOn, hamlet, ...noteOf(note) } : undefined)}
    >
      <HamletField
        label={t`Đến thôn`}
        description={t`Hiện ở ${household.hamlet}, ${household.administrativeUnit.name}. Sang xã khác: từ ngày ấy xã mới quản lý hộ này. Rời huyện: dùng “Đi khỏi địa bàn”.`}
        value={hamlet}
        onChange={setHamlet}
      />
      <HappenedOn label={t`Ngày chuyển`} value={happenedOn} onChange={setHappenedOn} />
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
