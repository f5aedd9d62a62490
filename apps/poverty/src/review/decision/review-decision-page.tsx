import { useQuery } from '@apollo/client/react';
import { useAddress, useCan, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { Panel } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/index.ts';
import { boardUnitFragment } from '../board/board-unit.ts';
import { reviewPaths } from '../paths.ts';
import { reviewFactsFragment } from '../review-facts.ts';
import { ReviewPage } from '../review-page.tsx';
import { hamletProgressFragment } from '../unit/hamlet-progress.ts';
import { WaitingSentence } from '../unit/waiting-sentence.tsx';
import { useReviewTitle } from '../words/use-review-title.ts';
import { decisionDocument } from './decision-document.ts';
import { ExpectedFlows } from './expected-flows.tsx';
import { OpinionPanel } from './opinion-panel.tsx';
import { RecognisedFlows } from './recognised-flows.tsx';
import { RecognitionPanel } from './recognition-panel.tsx';

/** The end of a commune's review: the flow table, the opinion, the chair's decision. */
export function ReviewDecisionPage() {
  const { review: id = '', unit: code = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLanguage();
  const { to } = useAddress();
  const unitName = useUnitName();
  const title = useReviewTitle();
  const may = useCan();
  const query = useQuery(decisionDocument, { variables: { review: id, unit: code, language }, fetchPolicy: 'cache-and-network' });
  const { data } = query;
  const review = readFragment(reviewFactsFragment, data?.review);
  const unit = data?.reviewBoard.map((each) => readFragment(boardUnitFragment, each)).find(({ administrativeUnit }) => administrativeUnit.code === code);
  const hamlets = data?.reviewHamlets.map((each) => readFragment(hamletProgressFragment, each)) ?? [];
  const hamletAddress = (name: string) => {
    const hamlet = hamlets.find((each) => each.name === name);
    return hamlet && to(reviewPaths.hamlet(id, code, hamlet.id));
  };
  return (
    <ReviewPage
      title={t`Ý kiến, công nhận`}
      above={[
        ...(review ? [{ label: title(review), path: `/poverty/review?review=${id}` }] : []),
        { label: unit?.administrativeUnit.name ?? unitName(code), path: reviewPaths.unit(id, code) },
      ]}
      lead={unit ? <WaitingSentence of={unit} /> : null}
      query={query}
      answered={data !== undefined}
    >
      {review && unit ? (
        <>
          <div className="review-decision">
            {review.needsOpinion ? (
              <OpinionPanel review={id} unit={unit} authorities={data?.reviewRules.authorities ?? []} hamletAddress={hamletAddress} />
            ) : null}
            <RecognitionPanel review={review} unit={unit} hamlets={hamlets} hamletAddress={hamletAddress} />
          </div>
          {review.kind === 'PERIODIC' ? (
            <Panel title={t`Bảng diễn biến`}>
              {unit.recognitions.length > 0 ? (
                <RecognisedFlows review={review} unit={code} />
              ) : may('review:read') ? (
                <ExpectedFlows review={review} unit={code} />
              ) : null}
            </Panel>
          ) : null}
        </>
      ) : null}
    </ReviewPage>
  );
}
