import { PageLink, useCan, useDisplay } from '@bac-thang/module-kit';
import { Notice, Panel } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '../../register/events/text-field.tsx';
import { today } from '../../register/words/today.ts';
import type { BoardUnit } from '../board/board-unit.ts';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { useReload } from '../deeds/use-reload.ts';
import { reviewPaths } from '../paths.ts';
import type { ReviewFacts } from '../review-facts.ts';
import type { HamletProgress } from '../unit/hamlet-progress.ts';
import { changeRecognitionDocument, recogniseDocument } from './decision-document.ts';
import { MissingSteps, useMissingSteps } from './missing-steps.tsx';

interface Props {
  readonly review: ReviewFacts;
  readonly unit: BoardUnit;
  readonly hamlets: readonly HamletProgress[];
  readonly hamletAddress: (name: string) => string | undefined;
}

/** The chair's decision: what is missing before it, the form, and the decisions taken. */
export function RecognitionPanel(props: Props) {
  const { review, unit } = props;
  const { t } = useLingui();
  const may = useCan();
  const missing = useMissingSteps(props);
  const { recognitions } = unit;
  const ready = unit.steps.find(({ step }) => step === 'READY')?.households ?? 0;
  const later = recognitions[0];
  return (
    <Panel title={t({ message: 'Công nhận', context: 'step' })}>
      <Decisions review={review.id} unit={unit} mayRead={may('review:read')} />
      {later ? null : <MissingSteps problems={missing} />}
      {unit.heldBack > 0 ? (
        <Notice
          tone="rice"
          action={may('review:read') ? <PageLink to={reviewPaths.complaints(review.id, unit.administrativeUnit.code)}>{t`Xem khiếu nại`}</PageLink> : undefined}
        >
          <Plural value={unit.heldBack} other="# hộ bị giữ lại vì khiếu nại: không có trong quyết định, công nhận sau bằng quyết định bổ sung." />
        </Notice>
      ) : null}
      {may('review:recognise') && (later ? ready > 0 : missing.length === 0) ? <DecisionForm {...props} changes={later?.id} ready={ready} /> : null}
      {!may('review:recognise') && !later && missing.length === 0 ? (
        <p>
          <Trans>Đã đủ các bước; chờ Chủ tịch xã ra quyết định.</Trans>
        </p>
      ) : null}
    </Panel>
  );
}

function Decisions({ review, unit, mayRead }: { review: string; unit: BoardUnit; mayRead: boolean }) {
  const { date, number } = useDisplay();
  if (unit.recognitions.length === 0) return null;
  return (
    <ul className="review-decisions">
      {unit.recognitions.map(({ id, number: of, decidedOn, households }, at) => {
        const [day, count] = [date(decidedOn), number(households)];
        return (
          <li key={id}>
            <span className="bt-tone-text bt-tone-leaf">●</span>{' '}
            <b>
              <Trans>
                Quyết định {of} ngày {day}
              </Trans>
            </b>
            {at < unit.recognitions.length - 1 ? (
              <>
                {' '}
                <Trans>(bổ sung, thay đổi)</Trans>
              </>
            ) : null}
            {': '}
            <Trans>kết quả của {count} hộ.</Trans>{' '}
            {mayRead ? (
              <PageLink to={reviewPaths.certificates(review, unit.administrativeUnit.code, id)}>
                <Trans>Giấy chứng nhận</Trans>
              </PageLink>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function DecisionForm({ review, unit, hamletAddress, changes, ready }: Props & { changes: string | undefined; ready: number }) {
  const { t } = useLingui();
  const reload = useReload();
  const [number, setNumber] = useState('');
  const [decidedOn, setDecidedOn] = useState(today());
  const fields = (
    <>
      <p>
        {changes ? (
          <Plural value={ready} other="Quyết định bổ sung về # hộ đã phúc tra và niêm yết xong." />
        ) : (
          <Trans>Quyết định công nhận kết quả của cả xã; sau khi công nhận, danh sách được chốt và chỉ đổi bằng quyết định sau.</Trans>
        )}
      </p>
      <div className="review-grid">
        <TextField label={t`Số quyết định`} field="number" value={number} onChange={setNumber} placeholder="123/QĐ-UBND" required maxLength={60} />
        <DayField label={t`Ngày quyết định`} field="decidedOn" min={review.opensOn} value={decidedOn} onChange={setDecidedOn} />
      </div>
    </>
  );
  if (changes)
    return (
      <DeedForm
        document={changeRecognitionDocument}
        input={() => ({ recognition: changes, number, decidedOn })}
        action={t`Công nhận bổ sung`}
        done={reload}
        hamletAddress={hamletAddress}
      >
        {fields}
      </DeedForm>
    );
  return (
    <DeedForm
      document={recogniseDocument}
      input={() => ({ review: review.id, administrativeUnit: unit.administrativeUnit.code, number, decidedOn })}
      action={t`Công nhận`}
      done={reload}
      hamletAddress={hamletAddress}
    >
      {fields}
    </DeedForm>
  );
}
