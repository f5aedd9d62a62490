import { useCan, useDisplay } from '@bac-thang/module-kit';
import { Group, Notice, Panel, Radio } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '../../register/events/text-field.tsx';
import { today } from '../../register/words/today.ts';
import type { BoardUnit } from '../board/board-unit.ts';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { LongTextField } from '../deeds/long-text-field.tsx';
import { useReload } from '../deeds/use-reload.ts';
import { useClock } from '../words/use-clock.ts';
import { answerOpinionDocument, askDocument } from './decision-document.ts';

interface Authority {
  readonly validFrom: string;
  readonly name: string | null;
}

interface Props {
  readonly review: string;
  readonly unit: BoardUnit;
  readonly authorities: readonly Authority[];
  readonly hamletAddress: (name: string) => string | undefined;
}

/** The opinion of the consulted authority: asked by the commune, answered within its time, or its time runs out. */
export function OpinionPanel({ review, unit, authorities, hamletAddress }: Props) {
  const { t } = useLingui();
  const may = useCan();
  const { date } = useDisplay();
  const { until } = useClock();
  const { opinion } = unit;
  const isDecided = unit.recognitions.length > 0;
  if (!opinion)
    return (
      <Panel title={t`Ý kiến của cấp trên`}>
        {isDecided ? (
          <p>
            <Trans>Không ghi ý kiến nào.</Trans>
          </p>
        ) : may('review:take-steps') ? (
          <AskForm review={review} unit={unit.administrativeUnit.code} authorities={authorities} hamletAddress={hamletAddress} />
        ) : (
          <p>
            <Trans>Cán bộ xã chưa xin ý kiến. Xin được khi mọi thôn niêm yết xong.</Trans>
          </p>
        )}
      </Panel>
    );
  const { authority, askedOn, answerBy, answeredOn, agrees } = opinion;
  const [asked, answered] = [date(askedOn), answeredOn ? date(answeredOn) : ''];
  return (
    <Panel title={t`Ý kiến của cấp trên`}>
      <p>
        <Trans>
          Đã xin ý kiến {authority} ngày {asked}:
        </Trans>{' '}
        {answeredOn ? (
          <b className={`bt-tone-text ${agrees ? 'bt-tone-leaf' : 'bt-tone-brick'}`}>
            {agrees ? <Trans>● thống nhất, trả lời ngày {answered}.</Trans> : <Trans>✖ không thống nhất, trả lời ngày {answered}.</Trans>}
          </b>
        ) : (
          <b>
            <Trans>chưa trả lời, {until(answerBy)}.</Trans>
          </b>
        )}
      </p>
      {!answeredOn && answerBy < today() ? (
        <Notice tone="slate">
          <Trans>Hết hạn mà không có trả lời: Chủ tịch xã được công nhận.</Trans>
        </Notice>
      ) : null}
      {!answeredOn && may('review:answer-opinion') ? <AnswerOpinionForm opinion={opinion.id} askedOn={askedOn} /> : null}
    </Panel>
  );
}

function AskForm({ review, unit, authorities, hamletAddress }: Omit<Props, 'unit'> & { unit: string }) {
  const { t } = useLingui();
  const reload = useReload();
  const [askedOn, setAskedOn] = useState(today());
  const [authority, setAuthority] = useState('');
  const known = authorities.findLast(({ validFrom }) => validFrom <= askedOn)?.name ?? null;
  return (
    <DeedForm
      document={askDocument}
      input={() => ({ review, administrativeUnit: unit, askedOn, ...(authority.trim() ? { authority: authority.trim() } : {}) })}
      action={t`Xin ý kiến`}
      hamletAddress={hamletAddress}
      done={reload}
    >
      <div className="review-grid">
        <DayField label={t`Ngày gửi xin ý kiến`} field="askedOn" value={askedOn} onChange={setAskedOn} />
        {known === null ? (
          <TextField
            label={t`Cơ quan cho ý kiến`}
            description={t`từ 01/07/2025 không còn cấp huyện: ghi cơ quan được giao`}
            field="authority"
            value={authority}
            onChange={setAuthority}
            required
          />
        ) : (
          <p>
            <Trans>Cơ quan cho ý kiến: {known}</Trans>
          </p>
        )}
      </div>
    </DeedForm>
  );
}

function AnswerOpinionForm({ opinion, askedOn }: { opinion: string; askedOn: string }) {
  const { t } = useLingui();
  const reload = useReload();
  const [answeredOn, setAnsweredOn] = useState(today());
  const [agrees, setAgrees] = useState<boolean>();
  const [content, setContent] = useState('');
  return (
    <DeedForm
      document={answerOpinionDocument}
      input={() => ({ opinion, answeredOn, agrees: agrees ?? false, ...(content.trim() ? { content: content.trim() } : {}) })}
      action={t`Ghi ý kiến trả lời`}
      done={reload}
    >
      <DayField label={t`Ngày trả lời`} field="answeredOn" min={askedOn} value={answeredOn} onChange={setAnsweredOn} />
      <Radio.Group label={t`Ý kiến`} required value={agrees === undefined ? '' : agrees ? 'yes' : 'no'} onChange={(value) => setAgrees(value === 'yes')}>
        <Group gap="lg" pt={4}>
          <Radio value="yes" required label={t`Thống nhất với kết quả`} />
          <Radio value="no" required label={t`Không thống nhất`} />
        </Group>
      </Radio.Group>
      <LongTextField
        label={t`Nội dung`}
        description={t`bắt buộc khi không thống nhất`}
        field="content"
        value={content}
        onChange={setContent}
        required={agrees === false}
      />
    </DeedForm>
  );
}
