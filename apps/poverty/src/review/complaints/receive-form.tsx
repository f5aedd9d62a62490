import { NativeSelect } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useField } from '../../register/events/field-problems.tsx';
import { TextField } from '../../register/events/text-field.tsx';
import { today } from '../../register/words/today.ts';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { LongTextField } from '../deeds/long-text-field.tsx';
import { useReload } from '../deeds/use-reload.ts';
import { type Complainable, receiveDocument } from './complaint-document.ts';

interface Props {
  /** Households whose results are posted and that no complaint waits about. */
  readonly households: readonly Complainable[];
  /** Chosen already, from the list of its hamlet. */
  readonly chosen: string | null;
  readonly close: () => void;
  readonly received: (complaint: string) => void;
}

/** A complaint comes in; it holds back this one household. */
export function ReceiveForm({ households, chosen, close, received }: Props) {
  const { t } = useLingui();
  const reload = useReload();
  const [household, setHousehold] = useState(chosen ?? '');
  const [receivedOn, setReceivedOn] = useState(today());
  const [complainant, setComplainant] = useState('');
  const [content, setContent] = useState('');
  return (
    <DeedForm
      document={receiveDocument}
      input={() => ({ reviewHousehold: household, receivedOn, complainant, content })}
      action={t`Ghi khiếu nại`}
      close={close}
      done={(result) => {
        reload();
        if (result.__typename === 'Complaint') received(result.id);
      }}
    >
      <div className="review-grid">
        <HouseholdSelect households={households} value={household} onChange={setHousehold} />
        <DayField label={t`Ngày nhận`} field="receivedOn" value={receivedOn} onChange={setReceivedOn} />
        <TextField label={t`Người khiếu nại`} field="complainant" value={complainant} onChange={setComplainant} required />
      </div>
      <LongTextField label={t`Nội dung khiếu nại`} field="content" value={content} onChange={setContent} required />
    </DeedForm>
  );
}

function HouseholdSelect({ households, value, onChange }: { households: readonly Complainable[]; value: string; onChange: (household: string) => void }) {
  const { t } = useLingui();
  const field = useField();
  return (
    <NativeSelect
      label={t`Hộ bị khiếu nại`}
      required
      value={value}
      data={[{ value: '', label: t`Chọn…` }, ...households.map(({ id, head, code, hamlet }) => ({ value: id, label: [head, code, hamlet].join(' · ') }))]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      {...field('reviewHousehold')}
    />
  );
}
