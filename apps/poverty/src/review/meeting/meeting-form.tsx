import { Checkbox, Notice } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useField } from '../../register/events/field-problems.tsx';
import { TextField } from '../../register/events/text-field.tsx';
import { today } from '../../register/words/today.ts';
import { CountField } from '../deeds/count-field.tsx';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { LongTextField } from '../deeds/long-text-field.tsx';
import { useReload } from '../deeds/use-reload.ts';
import { recordMeetingDocument } from './meeting-document.ts';

interface Props {
  readonly review: string;
  readonly hamlet: string;
  readonly opensOn: string;
  readonly recorded: (meeting: string) => void;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The minutes of a village meeting, as the paper form asks for them. */
export function MeetingForm({ review, hamlet, opensOn, recorded }: Props) {
  const { t } = useLingui();
  const reload = useReload();
  const [heldOn, setHeldOn] = useState(today());
  const [chair, setChair] = useState('');
  const [secretary, setSecretary] = useState('');
  const [representatives, setRepresentatives] = useState('');
  const [frontInvited, setFrontInvited] = useState(false);
  const [frontPresent, setFrontPresent] = useState(false);
  const [present, setPresent] = useState('');
  const [agreed, setAgreed] = useState('');
  const [minutes, setMinutes] = useState('');
  return (
    <DeedForm
      document={recordMeetingDocument}
      input={() => ({
        review,
        hamlet,
        heldOn,
        chair,
        secretary,
        representatives: linesOf(representatives),
        frontInvited,
        frontPresent,
        present: Number(present),
        agreed: Number(agreed),
        minutes,
      })}
      action={t`Ghi biên bản`}
      done={(result) => {
        reload();
        if (result.__typename === 'VillageMeeting') recorded(result.id);
      }}
    >
      <div className="review-grid">
        <DayField label={t`Ngày họp`} field="heldOn" min={opensOn} value={heldOn} onChange={setHeldOn} />
        <TextField label={t`Chủ trì (trưởng thôn)`} field="chair" value={chair} onChange={setChair} required />
        <TextField label={t`Thư ký`} field="secretary" value={secretary} onChange={setSecretary} required />
      </div>
      <LongTextField
        label={t`Đại diện hộ dân ký biên bản`}
        description={t`mỗi dòng một người`}
        field="representatives"
        value={representatives}
        onChange={setRepresentatives}
        required
        rows={2}
      />
      <FrontChecks invited={frontInvited} present={frontPresent} setInvited={setFrontInvited} setPresent={setFrontPresent} />
      <div className="review-grid">
        <CountField label={t`Số người dự họp`} field="present" value={present} onChange={setPresent} />
        <CountField label={t`Số người đồng ý`} field="agreed" value={agreed} onChange={setAgreed} />
        <Vote present={present} agreed={agreed} />
      </div>
      <LongTextField
        label={t`Nội dung biên bản`}
        description={t`ý kiến tại cuộc họp, hộ nào còn ý kiến khác`}
        field="minutes"
        value={minutes}
        onChange={setMinutes}
        required
        rows={5}
      />
    </DeedForm>
  );
}

interface FrontProps {
  readonly invited: boolean;
  readonly present: boolean;
  readonly setInvited: (invited: boolean) => void;
  readonly setPresent: (present: boolean) => void;
}

function FrontChecks({ invited, present, setInvited, setPresent }: FrontProps) {
  const { t } = useLingui();
  const field = useField();
  return (
    <div className="review-line">
      <Checkbox
        label={t`Đã mời Mặt trận Tổ quốc xã giám sát`}
        checked={invited}
        onChange={({ currentTarget: { checked } }) => {
          setInvited(checked);
          if (!checked) setPresent(false);
        }}
        {...field('frontInvited')}
      />
      <Checkbox
        label={t`Mặt trận có dự họp`}
        checked={present}
        disabled={!invited}
        onChange={({ currentTarget }) => setPresent(currentTarget.checked)}
        {...field('frontPresent')}
      />
    </div>
  );
}

/** What the numbers mean, before they are sent: at least half of those present must agree. */
function Vote({ present, agreed }: { present: string; agreed: string }) {
  const { t } = useLingui();
  if (present === '' || agreed === '' || Number(present) === 0 || Number(agreed) > Number(present)) return null;
  const needed = Math.ceil(Number(present) / 2);
  return Number(agreed) * 2 >= Number(present) ? (
    <Notice tone="leaf">
      <Trans>● Đủ một nửa số người dự họp đồng ý.</Trans>
    </Notice>
  ) : (
    <Notice tone="brick" title={t`▼ Dưới một nửa số người dự họp đồng ý`}>
      <Trans>Cần ít nhất {needed} người. Ghi biên bản này thì mọi hộ của cuộc họp phải rà soát lại rồi họp lại.</Trans>
    </Notice>
  );
}
