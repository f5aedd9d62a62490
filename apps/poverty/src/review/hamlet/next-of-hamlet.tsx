import { PageLink } from '@bac-thang/module-kit';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReviewStep } from '../../gql/graphql.ts';
import { reviewPaths } from '../paths.ts';

interface Props {
  readonly counts: ReadonlyMap<ReviewStep, number>;
  readonly place: { readonly review: string; readonly unit: string; readonly hamlet: string };
  readonly mayTakeSteps: boolean;
}

/** What the hamlet as a whole can do next, before the list of its households. */
export function NextOfHamlet({ counts, place: { review, unit, hamlet }, mayTakeSteps }: Props) {
  const of = (...steps: ReviewStep[]) => steps.reduce((sum, step) => sum + (counts.get(step) ?? 0), 0);
  const toSurvey = of('NOT_SEEN', 'DRAFTED', 'SURVEY_AGAIN');
  const toMeet = of('SURVEYED');
  const toPost = of('MET');
  const meeting = reviewPaths.meeting(review, unit, hamlet);
  const posting = reviewPaths.posting(review, unit, hamlet);
  return (
    <div className="review-line review-hamlet-next">
      <p>
        {toSurvey > 0 ? (
          <Plural value={toSurvey} other="Còn # hộ phải rà soát trước khi họp dân." />
        ) : toMeet > 0 ? (
          <Plural value={toMeet} other="# hộ đã rà soát xong, chờ họp dân." />
        ) : toPost > 0 ? (
          <Plural value={toPost} other="# hộ đã được họp dân đồng ý, chờ niêm yết." />
        ) : of('POSTED') > 0 ? (
          <Trans>Kết quả đang niêm yết.</Trans>
        ) : of('COMPLAINT') > 0 ? (
          <Trans>Còn khiếu nại phải trả lời.</Trans>
        ) : of('READY') > 0 ? (
          <Trans>Thôn đã xong; chờ Chủ tịch công nhận.</Trans>
        ) : (
          <Trans>Thôn đã xong.</Trans>
        )}
      </p>
      <PageLink to={meeting} className={toSurvey === 0 && toMeet > 0 && mayTakeSteps ? 'review-button' : 'review-next is-quiet'}>
        {toSurvey === 0 && toMeet > 0 && mayTakeSteps ? <Trans>Ghi biên bản họp dân</Trans> : <Trans>Họp dân</Trans>}
      </PageLink>
      <PageLink to={posting} className={toSurvey === 0 && toMeet === 0 && toPost > 0 && mayTakeSteps ? 'review-button' : 'review-next is-quiet'}>
        {toSurvey === 0 && toMeet === 0 && toPost > 0 && mayTakeSteps ? <Trans>Niêm yết kết quả</Trans> : <Trans>Niêm yết</Trans>}
      </PageLink>
    </div>
  );
}
