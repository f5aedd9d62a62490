import { PageLink, useAddress, useDisplay } from '@bac-thang/module-kit';
import { useLingui as useDescriptor } from '@lingui/react';
import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { ClassMark } from '../../register/words/class-mark.tsx';
import { reviewPaths } from '../paths.ts';
import { originWords } from '../words/origin-words.ts';
import { StepMark } from '../words/step-mark.tsx';
import { useClock } from '../words/use-clock.ts';
import type { ListedHousehold } from './listed-household.ts';

interface Props {
  readonly household: ListedHousehold;
  readonly place: { readonly review: string; readonly unit: string; readonly hamlet: string };
  readonly mayTakeSteps: boolean;
}

/** One household: where it stands, who it is, what it was and is by its sheet, and what comes next. */
export function HouseholdRow({ household, place, mayTakeSteps }: Props) {
  const { _ } = useDescriptor();
  const { to } = useAddress();
  const { id, head, code, members, step, origin, class: found, classBefore } = household;
  return (
    <li className="review-row">
      <StepMark of={step} />
      <span className="review-row-who">
        <Link data-row="" className="review-row-name" to={to(reviewPaths.sheet(place.review, place.unit, place.hamlet, id))}>
          {head}
        </Link>
        <span className="review-soft">
          {code} · <Plural value={members} other="# nhân khẩu" />
          {origin === 'ON_LIST' ? null : ` · ${_(originWords[origin])}`}
        </span>
      </span>
      <span className="review-row-class">
        {classBefore ? (
          <ClassMark of={classBefore} />
        ) : (
          <span className="review-soft">
            <Trans>chưa từng xét</Trans>
          </span>
        )}
        <span aria-hidden="true" className="review-soft">
          →
        </span>
        <span className="bt-hidden">
          <Trans>nay là</Trans>
        </span>
        {found ? (
          <ClassMark of={found} />
        ) : (
          <span className="review-soft">
            <Trans>chưa có phiếu</Trans>
          </span>
        )}
      </span>
      <span className="review-row-day">
        <DayOfStep household={household} />
      </span>
      <span className="review-row-next">{mayTakeSteps ? <NextOfHousehold household={household} place={place} /> : null}</span>
    </li>
  );
}

function DayOfStep({ household: { step, surveyedOn, metOn, postingEndsOn, answerBy, complaint, requestedOn } }: Pick<Props, 'household'>) {
  const { date } = useDisplay();
  const { until } = useClock();
  if (step === 'COMPLAINT') return complaint && answerBy ? <Trans>trả lời: {until(answerBy)}</Trans> : <Trans>đã trả lời, chờ niêm yết lại</Trans>;
  if (step === 'POSTED' && postingEndsOn) return <Trans>niêm yết {until(postingEndsOn)}</Trans>;
  if (step === 'MET' && metOn) return <Trans>họp ngày {date(metOn)}</Trans>;
  if (step === 'SURVEY_AGAIN') return <Trans>cuộc họp không đồng ý</Trans>;
  if (step === 'SURVEYED' && surveyedOn) return <Trans>rà soát ngày {date(surveyedOn)}</Trans>;
  if (step === 'NOT_SEEN' && requestedOn) return <Trans>đề nghị ngày {date(requestedOn)}</Trans>;
  return null;
}

function NextOfHousehold({ household: { id, step, complaint }, place: { review, unit, hamlet } }: Pick<Props, 'household' | 'place'>) {
  const sheet = reviewPaths.sheet(review, unit, hamlet, id);
  switch (step) {
    case 'NOT_SEEN':
      return (
        <PageLink to={sheet} className="review-next">
          <Trans>Rà soát</Trans>
        </PageLink>
      );
    case 'DRAFTED':
      return (
        <PageLink to={sheet} className="review-next">
          <Trans>Làm tiếp phiếu</Trans>
        </PageLink>
      );
    case 'SURVEY_AGAIN':
      return (
        <PageLink to={sheet} className="review-next">
          <Trans>Rà soát lại</Trans>
        </PageLink>
      );
    case 'COMPLAINT':
      return complaint ? (
        <PageLink to={`${reviewPaths.complaints(review, unit)}?complaint=${complaint}`} className="review-next">
          <Trans>Phúc tra, trả lời</Trans>
        </PageLink>
      ) : (
        <PageLink to={reviewPaths.posting(review, unit, hamlet)} className="review-next">
          <Trans>Niêm yết lại</Trans>
        </PageLink>
      );
    case 'POSTED':
    case 'READY':
    case 'RECOGNISED':
      return (
        <PageLink to={`${reviewPaths.complaints(review, unit)}?household=${id}`} className="review-next is-quiet">
          <Trans>Ghi khiếu nại</Trans>
        </PageLink>
      );
    default:
      return null;
  }
}
