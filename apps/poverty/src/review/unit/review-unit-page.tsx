import { useQuery } from '@apollo/client/react';
import { PageLink, useCan, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { Button, Notice, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql, readFragment } from '../../gql/index.ts';
import { boardUnitFragment } from '../board/board-unit.ts';
import { reviewPaths } from '../paths.ts';
import { reviewFactsFragment } from '../review-facts.ts';
import { ReviewPage } from '../review-page.tsx';
import { useReviewTitle } from '../words/use-review-title.ts';
import { AddHouseholdDialog } from './add-household-dialog.tsx';
import { hamletProgressFragment } from './hamlet-progress.ts';
import { HamletTable } from './hamlet-table.tsx';
import { UnitPath } from './unit-path.tsx';
import { WaitingSentence } from './waiting-sentence.tsx';

const unitDocument = graphql(`
  query ReviewUnitPage($review: ID!, $unit: String!, $language: Language!) {
    review(id: $review) {
      ...ReviewFacts
    }
    reviewBoard(review: $review) {
      ...ReviewBoardUnit
    }
    reviewHamlets(review: $review, administrativeUnit: $unit) {
      ...ReviewHamletProgress
    }
  }
`);

/** A commune in review season: its way through the steps, and its hamlets with what comes next. */
export function ReviewUnitPage() {
  const { review: id = '', unit: code = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLanguage();
  const unitName = useUnitName();
  const title = useReviewTitle();
  const may = useCan();
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  const query = useQuery(unitDocument, { variables: { review: id, unit: code, language }, fetchPolicy: 'cache-and-network', pollInterval: 60_000 });
  const review = readFragment(reviewFactsFragment, query.data?.review);
  const unit = query.data?.reviewBoard.map((each) => readFragment(boardUnitFragment, each)).find(({ administrativeUnit }) => administrativeUnit.code === code);
  const hamlets = query.data?.reviewHamlets.map((each) => readFragment(hamletProgressFragment, each)) ?? [];
  const mayTakeSteps = may('review:take-steps');
  const name = unit?.administrativeUnit.name ?? unitName(code);
  return (
    <ReviewPage
      title={name}
      above={review ? [{ label: title(review), path: `/poverty/review?review=${id}` }] : []}
      lead={unit ? <WaitingSentence of={unit} /> : null}
      actions={
        <>
          {may('review:read') ? (
            <PageLink to={reviewPaths.complaints(id, code)}>
              <Trans>Khiếu nại</Trans>
            </PageLink>
          ) : null}
          <PageLink to={reviewPaths.decision(id, code)}>
            <Trans>Ý kiến, công nhận</Trans>
          </PageLink>
          {mayTakeSteps ? (
            <Button variant="default" onClick={() => setAdding(true)}>
              <Trans>Thêm hộ</Trans>
            </Button>
          ) : null}
        </>
      }
      query={query}
      answered={query.data !== undefined}
    >
      {added !== undefined ? (
        <Notice tone="leaf" onClose={() => setAdded(undefined)} closeLabel={t`Đóng`}>
          <Trans>Đã thêm hộ {added} vào kỳ rà soát.</Trans>
        </Notice>
      ) : null}
      {review && unit ? <UnitPath review={review} unit={unit} mayRead={may('review:read')} /> : null}
      <Panel title={t`Thôn, bản, tổ dân phố`} aside={t`${hamlets.length} thôn có hộ phải rà soát`}>
        <HamletTable review={id} unit={code} hamlets={hamlets} mayTakeSteps={mayTakeSteps} mayRead={may('review:read')} />
      </Panel>
      {adding ? (
        <AddHouseholdDialog
          review={id}
          close={() => setAdding(false)}
          added={(head) => {
            setAdding(false);
            setAdded(head);
          }}
        />
      ) : null}
    </ReviewPage>
  );
}
