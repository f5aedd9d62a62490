import { Modal, Radio, Stack } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReviewAddition } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { HouseholdPicker } from '../../register/events/household-picker.tsx';
import type { RegisterHousehold } from '../../register/household/register-household.ts';
import { today } from '../../register/words/today.ts';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { useReload } from '../deeds/use-reload.ts';

const addDocument = graphql(`
  mutation AddHouseholdToReview($input: AddToReviewInput!, $language: Language!) {
    result: addToReview(input: $input) {
      ...ReviewProblemList
      ... on AddedToReview {
        households {
          id
          code
          head
        }
      }
    }
  }
`);

interface Props {
  readonly review: string;
  readonly close: () => void;
  readonly added: (head: string) => void;
}

/** A household comes into the review by its own request, or because an officer found it. */
export function AddHouseholdDialog({ review, close, added }: Props) {
  const { t } = useLingui();
  const reload = useReload();
  const [household, setHousehold] = useState<RegisterHousehold>();
  const [origin, setOrigin] = useState<ReviewAddition>('REQUEST');
  const [requestedOn, setRequestedOn] = useState(today());
  return (
    <Modal opened onClose={close} title={t`Thêm hộ vào kỳ rà soát`} size="lg" closeButtonProps={{ 'aria-label': t`Đóng` }}>
      <DeedForm
        document={addDocument}
        input={() => ({ review, households: household ? [household.id] : [], origin, ...(origin === 'FOUND' ? {} : { requestedOn }) })}
        action={t`Thêm hộ`}
        close={close}
        done={(result) => {
          reload();
          added(result.__typename === 'AddedToReview' ? result.households.map(({ head }) => head).join(', ') : '');
        }}
      >
        <HouseholdPicker label={t`Hộ trong sổ`} field="households" except="" value={household} onChange={setHousehold} />
        <p className="review-soft">
          <Trans>Hộ chưa có trong sổ hộ thì đăng ký ở sổ hộ trước.</Trans>
        </p>
        <Radio.Group label={t`Vì sao rà soát`} value={origin} onChange={(value) => setOrigin(value as ReviewAddition)}>
          <Stack gap={6} pt={4}>
            <Radio value="REQUEST" label={t`Giấy đề nghị rà soát (Mẫu số 01)`} />
            <Radio value="ESCAPE_REQUEST" label={t`Giấy đề nghị công nhận thoát nghèo, thoát cận nghèo (Mẫu số 04)`} />
            <Radio value="FOUND" label={t`Cán bộ phát hiện hộ gặp khó khăn`} />
          </Stack>
        </Radio.Group>
        {origin === 'FOUND' ? null : <DayField label={t`Ngày nhận giấy đề nghị`} field="requestedOn" value={requestedOn} onChange={setRequestedOn} />}
      </DeedForm>
    </Modal>
  );
}
