import { useDisplay } from '@bac-thang/module-kit';
import { irregularReviewSeason, periodicReviewSeason } from '@bac-thang/plan';
import { Group, Modal, NativeSelect, Radio, TextInput } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { useField } from '../../register/events/field-problems.tsx';
import { today } from '../../register/words/today.ts';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { LongTextField } from '../deeds/long-text-field.tsx';
import { useReload } from '../deeds/use-reload.ts';

const openReviewDocument = graphql(`
  mutation OpenReview($input: OpenReviewInput!, $language: Language!) {
    result: openReview(input: $input) {
      ...ReviewProblemList
      ... on Review {
        id
      }
    }
  }
`);

interface Props {
  readonly close: () => void;
  readonly opened: (review: string) => void;
}

/** Labour opens a review: dates and standards are the law's unless a note says why they are not. */
export function OpenReviewDialog({ close, opened }: Props) {
  const { t } = useLingui();
  return (
    <Modal opened onClose={close} title={t`Mở kỳ rà soát`} size="lg" closeButtonProps={{ 'aria-label': t`Đóng` }}>
      <OpenReviewForm close={close} opened={opened} />
    </Modal>
  );
}

function OpenReviewForm({ close, opened }: Props) {
  const { t } = useLingui();
  const { date } = useDisplay();
  const reload = useReload();
  const [kind, setKind] = useState<'PERIODIC' | 'IRREGULAR'>('PERIODIC');
  const [year, setYear] = useState(today().slice(0, 4));
  const [month, setMonth] = useState(String(Number(today().slice(5, 7))));
  const [opensOn, setOpensOn] = useState('');
  const [closesOn, setClosesOn] = useState('');
  const [countedOn, setCountedOn] = useState('');
  const [note, setNote] = useState('');
  const isYear = /^20\d\d$/.test(year);
  const law = !isYear ? undefined : kind === 'PERIODIC' ? periodicReviewSeason(Number(year)) : irregularReviewSeason(Number(year), Number(month));
  const [from, to] = [law ? date(law.opensOn) : '–', law ? date(law.closesOn) : '–'];
  const latest = `${Number(year) + 1}-12-31`;
  return (
    <DeedForm
      document={openReviewDocument}
      input={() => ({
        kind,
        year: Number(year),
        ...(kind === 'IRREGULAR' ? { month: Number(month) } : {}),
        ...(opensOn ? { opensOn } : {}),
        ...(closesOn ? { closesOn } : {}),
        ...(countedOn ? { countedOn } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      })}
      action={t`Mở kỳ rà soát`}
      close={close}
      done={(result) => {
        reload();
        if (result.__typename === 'Review') opened(result.id);
      }}
    >
      <Radio.Group label={t`Loại rà soát`} value={kind} onChange={(value) => setKind(value === 'IRREGULAR' ? 'IRREGULAR' : 'PERIODIC')}>
        <Group gap="lg" pt={4}>
          <Radio value="PERIODIC" label={t`Định kỳ hằng năm`} />
          <Radio value="IRREGULAR" label={t`Thường xuyên, bắt đầu ngày 15 của tháng`} />
        </Group>
      </Radio.Group>
      <div className="review-grid">
        <YearField value={year} onChange={setYear} />
        {kind === 'IRREGULAR' ? (
          <NativeSelect
            label={t`Tháng`}
            value={month}
            data={Array.from({ length: 12 }, (_, at) => String(at + 1))}
            onChange={({ currentTarget }) => setMonth(currentTarget.value)}
          />
        ) : null}
      </div>
      <p className="review-soft">
        <Trans>
          Theo Quyết định 24/2021/QĐ-TTg: từ {from} đến {to}. Để trống các ô dưới đây là theo đúng quy định; chuẩn nghèo là chuẩn của năm.
        </Trans>
      </p>
      <div className="review-grid">
        <DayField label={t`Bắt đầu (khác quy định)`} field="opensOn" value={opensOn} onChange={setOpensOn} required={false} max={latest} />
        <DayField label={t`Kết thúc (khác quy định)`} field="closesOn" value={closesOn} onChange={setClosesOn} required={false} max={latest} />
        <DayField label={t`Ngày chốt hộ (khác ngày kết thúc)`} field="countedOn" value={countedOn} onChange={setCountedOn} required={false} max={latest} />
      </div>
      <LongTextField label={t`Ghi chú`} description={t`Cần ghi lý do khi ngày khác quy định.`} field="note" value={note} onChange={setNote} rows={2} />
      {kind === 'PERIODIC' ? (
        <p>
          <Trans>
            Danh sách của mỗi xã được lập ngay: mọi hộ nghèo, hộ cận nghèo theo lần công nhận gần nhất còn ở xã vào ngày chốt. Hộ đề nghị thêm do xã bổ sung.
          </Trans>
        </p>
      ) : null}
    </DeedForm>
  );
}

function YearField({ value, onChange }: { value: string; onChange: (year: string) => void }) {
  const { t } = useLingui();
  const field = useField();
  return (
    <TextInput
      label={t`Năm`}
      required
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value.replace(/\D/g, '').slice(0, 4))}
      {...field('year')}
    />
  );
}
