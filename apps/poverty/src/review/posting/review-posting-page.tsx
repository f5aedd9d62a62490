import { useQuery } from '@apollo/client/react';
import { PageLink, useAddress, useCan, useDisplay, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { Button, EmptyState, Notice, Panel, printClass } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/index.ts';
import { useCommitteeName } from '../paper/use-committee-name.ts';
import { reviewPaths } from '../paths.ts';
import { reviewFactsFragment } from '../review-facts.ts';
import { ReviewPage } from '../review-page.tsx';
import { useClock } from '../words/use-clock.ts';
import { useReviewTitle } from '../words/use-review-title.ts';
import { type PostingOfHamlet, postingFragment, postingsDocument } from './posting-document.ts';
import { PostingForm } from './posting-form.tsx';
import { PostingListPrint } from './posting-list-print.tsx';

/** The posting of a hamlet's results: form, clock, and the list to hang up. */
export function ReviewPostingPage() {
  const { review: id = '', unit = '', hamlet = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLanguage();
  const { part, change } = useAddress();
  const { until } = useClock();
  const unitName = useUnitName();
  const title = useReviewTitle();
  const committeeName = useCommitteeName();
  const may = useCan();
  const query = useQuery(postingsDocument, { variables: { review: id, unit, hamlet, posting: part('posting'), language }, fetchPolicy: 'cache-and-network' });
  const data = query.data ?? query.previousData;
  const review = readFragment(reviewFactsFragment, data?.review);
  const postings = data?.reviewHamlet.postings.map((each) => readFragment(postingFragment, each)) ?? [];
  const posting = readFragment(postingFragment, data?.postingList.posting);
  const households = data?.reviewHouseholds.edges.map(({ node }) => node) ?? [];
  const before = households.filter(({ step }) => ['NOT_SEEN', 'DRAFTED', 'SURVEY_AGAIN', 'SURVEYED'].includes(step)).length;
  const toPost = households.filter(({ step }) => step === 'MET').length;
  const again = households
    .filter(({ step, complaint }) => step === 'COMPLAINT' && complaint === null)
    .flatMap(({ id: household, head }) => {
      const complaint = data?.reviewComplaints.findLast((each) => each.reviewHousehold === household && each.answeredOn !== null);
      return complaint ? [{ complaint: complaint.id, head }] : [];
    });
  const name = data?.reviewHamlet.name ?? t`Thôn`;
  const list = reviewPaths.hamlet(id, unit, hamlet);
  const mayTakeSteps = may('review:take-steps');
  return (
    <ReviewPage
      title={t`Niêm yết`}
      above={[
        ...(review ? [{ label: title(review), path: `/poverty/review?review=${id}` }] : []),
        { label: unitName(unit), path: reviewPaths.unit(id, unit) },
        { label: name, path: list },
      ]}
      lead={posting ? <b>{until(posting.endsOn)}</b> : null}
      actions={
        posting && toPost === 0 ? (
          <PageLink to={reviewPaths.complaints(id, unit)}>
            <Trans>Ghi, trả lời khiếu nại</Trans>
          </PageLink>
        ) : null
      }
      paper
      query={query}
      answered={data !== undefined}
    >
      {mayTakeSteps && review ? (
        <div className={printClass.hidden}>
          {before > 0 ? (
            <Notice tone="rice" action={<PageLink to={list}>{t`Xem các hộ`}</PageLink>}>
              <Plural value={before} other="Còn # hộ chưa được họp dân đồng ý: rà soát, họp dân rồi mới niêm yết." />
            </Notice>
          ) : toPost > 0 ? (
            <Panel title={t`Niêm yết kết quả của thôn`} aside={t`${toPost} hộ`}>
              <PostingForm review={id} hamlet={hamlet} opensOn={review.opensOn} posted={() => change({ posting: null })} />
            </Panel>
          ) : null}
          {again.map(({ complaint, head }) => (
            <Panel key={complaint} title={t`Niêm yết lại sau phúc tra: hộ ${head}`} aside={t`chỉ một hộ này`}>
              <PostingForm review={id} hamlet={hamlet} complaint={complaint} opensOn={review.opensOn} posted={(next) => change({ posting: next })} />
            </Panel>
          ))}
        </div>
      ) : null}
      {data && review && data.postingList.rows.length > 0 ? (
        <Panel
          title={t`Danh sách niêm yết`}
          aside={
            <Button size="compact-sm" variant="default" onClick={() => window.print()}>
              <Trans>In danh sách</Trans>
            </Button>
          }
        >
          <Postings postings={postings} shown={posting?.id} onShow={(next) => change({ posting: next })} />
          <PostingListPrint
            list={data.postingList}
            hamlet={name}
            unit={committeeName(data.reviewHamlet.reportingUnit)}
            title={title(review)}
            posting={posting ?? undefined}
          />
        </Panel>
      ) : (
        <EmptyState title={t`Chưa có kết quả nào để niêm yết`}>{t`Kết quả của thôn lên đây sau khi cuộc họp dân đồng ý.`}</EmptyState>
      )}
    </ReviewPage>
  );
}

function Postings({ postings, shown, onShow }: { postings: readonly PostingOfHamlet[]; shown: string | undefined; onShow: (posting: string) => void }) {
  const { t } = useLingui();
  const { date } = useDisplay();
  if (postings.length < 2) return null;
  return (
    <div className={`review-line ${printClass.hidden}`}>
      {postings.map(({ id, postedOn, complaint }) => {
        const day = date(postedOn);
        return (
          <Button key={id} size="compact-sm" variant={id === shown ? 'light' : 'default'} aria-pressed={id === shown} onClick={() => onShow(id)}>
            {complaint ? t`Sau phúc tra, ${day}` : t`Cả thôn, ${day}`}
          </Button>
        );
      })}
    </div>
  );
}
