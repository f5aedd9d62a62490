import { PageLink, useDisplay } from '@bac-thang/module-kit';
import { Button } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { reviewPaths } from '../paths.ts';
import { useClock } from '../words/use-clock.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Complainable, Complaint } from './complaint-document.ts';

interface Props {
  readonly complaint: Complaint;
  readonly household: Complainable | undefined;
  readonly place: { readonly review: string; readonly unit: string };
  readonly mayTakeSteps: boolean;
  /** The one that the address asks for. */
  readonly marked: boolean;
}

/** One complaint: what it says, until when it must be answered, and the way to the re-check. */
export function ComplaintCard({ complaint, household, place: { review, unit }, mayTakeSteps, marked }: Props) {
  const { date } = useDisplay();
  const { until } = useClock();
  const [answering, setAnswering] = useState(false);
  const { id, reviewHousehold, code, hamlet, hamletId, receivedOn, complainant, content, answerBy, answeredOn, upheld, answer } = complaint;
  const isPosted = household === undefined || household.step !== 'COMPLAINT';
  const [received, answered] = [date(receivedOn), answeredOn ? date(answeredOn) : ''];
  return (
    <li className={`review-complaint bt-tone-${answeredOn ? 'slate' : 'brick'} ${marked ? 'is-marked' : ''}`}>
      <div className="review-complaint-head">
        <b>{household?.head ?? code}</b>
        <span className="review-soft">
          {code} · {hamlet}
        </span>
        {answeredOn ? (
          <span className="bt-tone-text bt-tone-leaf">
            <Trans>● đã trả lời {answered}</Trans>
          </span>
        ) : (
          <span className="bt-tone-text bt-tone-brick">
            <Trans>⚑ {until(answerBy)}</Trans>
          </span>
        )}
      </div>
      <p>
        <Trans>
          Ngày {received}, {complainant}: “{content}”
        </Trans>
      </p>
      {answeredOn ? (
        <p>
          <b>{upheld ? <Trans>Khiếu nại đúng, kết quả đổi.</Trans> : <Trans>Khiếu nại không đúng, kết quả giữ nguyên.</Trans>}</b> {answer}
        </p>
      ) : null}
      {mayTakeSteps && !answeredOn && !answering ? (
        <div className="review-line">
          <PageLink to={reviewPaths.sheet(review, unit, hamletId, reviewHousehold)} className="review-next">
            <Trans>Phúc tra: mở phiếu của hộ</Trans>
          </PageLink>
          <Button variant="default" size="compact-sm" onClick={() => setAnswering(true)}>
            <Trans>Trả lời</Trans>
          </Button>
        </div>
      ) : null}
      {mayTakeSteps && answeredOn && !isPosted && household?.complaint === null ? (
        <PageLink to={reviewPaths.posting(review, unit, hamletId)} className="review-next">
          <Trans>Niêm yết lại kết quả của hộ</Trans>
        </PageLink>
      ) : null}
      {answering ? <AnswerForm complaint={id} receivedOn={receivedOn} close={() => setAnswering(false)} answered={() => setAnswering(false)} /> : null}
    </li>
  );
}
