import { useQuery } from '@apollo/client/react';
import { PageLink, useAddress, useCan, useDisplay, useLanguage } from '@bac-thang/module-kit';
import { Button, EmptyState, NativeSelect, Notice, printClass } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql, readFragment } from '../../gql/index.ts';
import { reviewPaths } from '../paths.ts';
import { type ReviewFacts, reviewFactsFragment } from '../review-facts.ts';
import { ReviewPage } from '../review-page.tsx';
import { useReviewTitle } from '../words/use-review-title.ts';
import { OpenReviewDialog } from './open-review-dialog.tsx';
import { ReviewBoard } from './review-board.tsx';

const reviewsDocument = graphql(`
  query ReviewHome($language: Language!) {
    reviews {
      ...ReviewFacts
    }
  }
`);

/** The reviews; the latest, or the one of the address, stands open with its board. */
export function ReviewHome() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { part, change } = useAddress();
  const title = useReviewTitle();
  const may = useCan();
  const [opening, setOpening] = useState(false);
  const query = useQuery(reviewsDocument, { variables: { language }, fetchPolicy: 'cache-and-network' });
  const reviews = query.data?.reviews.map((each) => readFragment(reviewFactsFragment, each)) ?? [];
  const chosen = reviews.find(({ id }) => id === part('review')) ?? reviews[0];
  const actions = (
    <>
      {reviews.length > 0 ? (
        <NativeSelect
          aria-label={t`Kỳ rà soát`}
          value={chosen?.id ?? ''}
          data={reviews.map((review) => ({ value: review.id, label: title(review) }))}
          onChange={({ currentTarget }) => change({ review: currentTarget.value })}
        />
      ) : null}
      <PageLink to={reviewPaths.rules()}>
        <Trans>Lịch, thời hạn, bảng điểm</Trans>
      </PageLink>
      {may('review:open') ? (
        <Button onClick={() => setOpening(true)}>
          <Trans>Mở kỳ rà soát</Trans>
        </Button>
      ) : null}
    </>
  );
  return (
    <div className={printClass.landscape}>
      <ReviewPage
        title={chosen ? title(chosen) : t`Rà soát hộ nghèo, hộ cận nghèo`}
        lead={chosen ? <Season review={chosen} /> : null}
        actions={actions}
        query={query}
        answered={query.data !== undefined}
      >
        {chosen ? (
          <ReviewBoard key={chosen.id} review={chosen} />
        ) : (
          <EmptyState title={t`Chưa có kỳ rà soát nào`}>
            {may('review:open')
              ? t`Mở kỳ rà soát: phần mềm lập sẵn danh sách hộ nghèo, hộ cận nghèo đang quản lý của từng xã.`
              : t`Phòng Lao động mở kỳ rà soát; sau đó danh sách hộ của từng xã hiện ở đây.`}
          </EmptyState>
        )}
        {opening ? (
          <OpenReviewDialog
            close={() => setOpening(false)}
            opened={(review) => {
              setOpening(false);
              change({ review });
            }}
          />
        ) : null}
      </ReviewPage>
    </div>
  );
}

/** When, by which standards, and why it is not as the law has it. */
function Season({ review: { opensOn, closesOn, countedOn, standards, note } }: { review: ReviewFacts }) {
  const { date } = useDisplay();
  const names = standards.map(({ name }) => name).join('; ');
  return (
    <>
      <Trans>
        Từ {date(opensOn)} đến {date(closesOn)}, hộ tính đến {date(countedOn)}; theo {names}.
      </Trans>
      {note ? (
        <Notice tone="slate">
          <Trans>Ghi chú: {note}</Trans>
        </Notice>
      ) : null}
    </>
  );
}
