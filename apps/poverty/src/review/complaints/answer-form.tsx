import { Group, Radio } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { today } from '../../register/words/today.ts';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { LongTextField } from '../deeds/long-text-field.tsx';
import { useReload } from '../deeds/use-reload.ts';
import { answerDocument } from './complaint-document.ts';

interface Props {
  readonly complaint: string;
  readonly receivedOn: string;
  readonly close: () => void;
  readonly answered: () => void;
}

/** The answer upon the re-check. */
export function AnswerForm({ complaint, receivedOn, close, answered }: Props) {
  const { t } = useLingui();
  const reload = useReload();
  const [answeredOn, setAnsweredOn] = useState(today());
  const [upheld, setUpheld] = useState<boolean>();
  const [answer, setAnswer] = useState('');
  return (
    <DeedForm
      document={answerDocument}
      input={() => ({ complaint, answeredOn, upheld: upheld ?? false, answer })}
      action={t`Trả lời khiếu nại`}
      close={close}
      done={() => {
        reload();
        answered();
      }}
    >
      <DayField label={t`Ngày trả lời`} field="answeredOn" min={receivedOn} value={answeredOn} onChange={setAnsweredOn} />
      <Radio.Group
        label={t`Kết quả phúc tra`}
        required
        value={upheld === undefined ? '' : upheld ? 'yes' : 'no'}
        onChange={(value) => setUpheld(value === 'yes')}
      >
        <Group gap="lg" pt={4}>
          <Radio value="yes" required label={t`Khiếu nại đúng, kết quả đổi theo phiếu phúc tra`} />
          <Radio value="no" required label={t`Khiếu nại không đúng, kết quả giữ nguyên`} />
        </Group>
      </Radio.Group>
      <LongTextField label={t`Nội dung trả lời`} field="answer" value={answer} onChange={setAnswer} required />
    </DeedForm>
  );
}
