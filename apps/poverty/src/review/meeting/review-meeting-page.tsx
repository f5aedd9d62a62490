import { useQuery } from '@apollo/client/react';
import { PageLink, useAddress, useCan, useDisplay, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { Button, EmptyState, Notice, Panel, printClass } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/index.ts';
import { ClassMark } from '../../register/words/class-mark.tsx';
import { type ListedHousehold, listedHouseholdFragment } from '../hamlet/listed-household.ts';
import { useCommitteeName } from '../paper/use-committee-name.ts';
import { reviewPaths } from '../paths.ts';
import { reviewFactsFragment } from '../review-facts.ts';
import { ReviewPage } from '../review-page.tsx';
import { useReviewTitle } from '../words/use-review-title.ts';
import { type Meeting, meetingFragment, meetingsDocument } from './meeting-document.ts';
import { MeetingForm } from './meeting-form.tsx';
import { MinutesPrint } from './minutes-print.tsx';

/** The village meetings of a hamlet: the form of the next, and the minutes of those that were held, to be printed and signed. */
export function ReviewMeetingPage() {
  const { review: id = '', unit = '', hamlet = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLanguage();
  const { part, change } = useAddress();
  const unitName = useUnitName();
  const title = useReviewTitle();
  const committeeName = useCommitteeName();
  const may = useCan();
  const query = useQuery(meetingsDocument, { variables: { review: id, unit, hamlet, language }, fetchPolicy: 'cache-and-network' });
  const { data } = query;
  const review = readFragment(reviewFactsFragment, data?.review);
  const meetings = data?.reviewHamlet.meetings.map((each) => readFragment(meetingFragment, each)) ?? [];
  const waiting = data?.waiting.edges.map(({ node }) => readFragment(listedHouseholdFragment, node)) ?? [];
  const unready = data?.unready.totalCount ?? 0;
  const shown = meetings.find((meeting) => meeting.id === part('meeting')) ?? meetings[0];
  const name = data?.reviewHamlet.name ?? t`Thôn`;
  const list = reviewPaths.hamlet(id, unit, hamlet);
  const mayTakeSteps = may('review:take-steps');
  return (
    <ReviewPage
      title={t`Họp dân`}
      above={[
        ...(review ? [{ label: title(review), path: `/poverty/review?review=${id}` }] : []),
        { label: unitName(unit), path: reviewPaths.unit(id, unit) },
        { label: name, path: list },
      ]}
      paper
      query={query}
      answered={data !== undefined}
    >
      {shown?.accepted === false ? (
        <Notice tone="brick" title={t`Cuộc họp gần nhất không thống nhất`}>
          <Trans>
            Rà soát lại các hộ ở <PageLink to={list}>danh sách thôn</PageLink>, rồi họp lại.
          </Trans>
        </Notice>
      ) : null}
      {mayTakeSteps ? (
        <div className={printClass.hidden}>
          {unready > 0 ? (
            <Notice tone="rice" action={<PageLink to={`${list}?steps=NOT_SEEN,DRAFTED,SURVEY_AGAIN`}>{t`Xem các hộ`}</PageLink>}>
              <Plural value={unready} other="Còn # hộ chưa rà soát xong; cuộc họp xem được mọi hộ của thôn khi các hộ này xong." />
            </Notice>
          ) : null}
          {waiting.length > 0 ? (
            <>
              <Waiting households={waiting} total={data?.waiting.totalCount ?? 0} />
              <Panel title={t`Biên bản cuộc họp`}>
                <MeetingForm review={id} hamlet={hamlet} opensOn={review?.opensOn ?? ''} recorded={(meeting) => change({ meeting })} />
              </Panel>
            </>
          ) : null}
        </div>
      ) : null}
      {shown && review ? (
        <Panel
          title={t`Biên bản đã ghi`}
          aside={
            <Button size="compact-sm" variant="default" onClick={() => window.print()}>
              <Trans>In 2 bản</Trans>
            </Button>
          }
        >
          <Earlier meetings={meetings} shown={shown} onShow={(meeting) => change({ meeting })} />
          <MinutesPrint meeting={shown} unit={committeeName(data?.reviewHamlet.reportingUnit)} title={title(review)} />
        </Panel>
      ) : waiting.length === 0 ? (
        <EmptyState title={t`Chưa có cuộc họp nào`}>{t`Hộ nào rà soát xong thì chờ ở đây để họp dân.`}</EmptyState>
      ) : null}
    </ReviewPage>
  );
}

function Waiting({ households, total }: { households: readonly ListedHousehold[]; total: number }) {
  const { t } = useLingui();
  const { number } = useDisplay();
  return (
    <Panel title={t`Các hộ đưa ra họp`} aside={t`${number(total)} hộ`}>
      <ul className="review-brief">
        {households.map(({ id, head, code, class: found, classBefore }) => (
          <li key={id}>
            <span>
              {head} <span className="review-soft">{code}</span>
            </span>
            <span>
              {found ? <ClassMark of={found} /> : '–'}
              {found !== classBefore ? (
                <b className="bt-tone-text bt-tone-rice">
                  {' '}
                  <Trans>▲ đổi</Trans>
                </b>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Earlier({ meetings, shown, onShow }: { meetings: readonly Meeting[]; shown: Meeting; onShow: (meeting: string) => void }) {
  const { date } = useDisplay();
  if (meetings.length < 2) return null;
  return (
    <div className={`review-line ${printClass.hidden}`}>
      {meetings.map(({ id, round, heldOn, accepted }) => (
        <Button key={id} size="compact-sm" variant={id === shown.id ? 'light' : 'default'} aria-pressed={id === shown.id} onClick={() => onShow(id)}>
          <Trans>
            Lần {round}, {date(heldOn)}
          </Trans>
          {accepted ? null : (
            <>
              {' '}
              <Trans>(không thống nhất)</Trans>
            </>
          )}
        </Button>
      ))}
    </div>
  );
}
