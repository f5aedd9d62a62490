import { useQuery } from '@apollo/client/react';
import { useAddress, useCan, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { Button, EmptyState, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { readFragment } from '../../gql/index.ts';
import { reviewPaths } from '../paths.ts';
import { reviewFactsFragment } from '../review-facts.ts';
import { ReviewPage } from '../review-page.tsx';
import { useReviewTitle } from '../words/use-review-title.ts';
import { ComplaintCard } from './complaint-card.tsx';
import { complaintFragment, complaintsDocument } from './complaint-document.ts';
import { ReceiveForm } from './receive-form.tsx';

/** The complaints of a commune in a review, those that wait first. */
export function ReviewComplaintsPage() {
  const { review: id = '', unit = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLanguage();
  const { part, change } = useAddress();
  const unitName = useUnitName();
  const title = useReviewTitle();
  const may = useCan();
  const [receiving, setReceiving] = useState(part('household') !== null);
  const query = useQuery(complaintsDocument, { variables: { review: id, unit, language }, fetchPolicy: 'cache-and-network' });
  const { data } = query;
  const review = readFragment(reviewFactsFragment, data?.review);
  const complaints = data?.reviewComplaints.map((each) => readFragment(complaintFragment, each)) ?? [];
  const households = data?.reviewHouseholds.edges.map(({ node }) => node) ?? [];
  const complainable = households.filter(({ step }) => step !== 'COMPLAINT');
  const mayTakeSteps = may('review:take-steps');
  const waiting = complaints.filter(({ answeredOn }) => answeredOn === null).length;
  const stop = () => {
    setReceiving(false);
    change({ household: null });
  };
  return (
    <ReviewPage
      title={t`Khiếu nại`}
      above={[...(review ? [{ label: title(review), path: `/poverty/review?review=${id}` }] : []), { label: unitName(unit), path: reviewPaths.unit(id, unit) }]}
      lead={<Trans>Khiếu nại chỉ giữ lại hộ bị khiếu nại; các hộ khác của thôn đi tiếp.</Trans>}
      actions={
        mayTakeSteps && !receiving ? (
          <Button variant="default" onClick={() => setReceiving(true)} disabled={complainable.length === 0}>
            <Trans>Ghi khiếu nại mới</Trans>
          </Button>
        ) : null
      }
      query={query}
      answered={data !== undefined}
    >
      {receiving && mayTakeSteps ? (
        <Panel title={t`Khiếu nại mới`}>
          <ReceiveForm
            households={complainable}
            chosen={part('household')}
            close={stop}
            received={(complaint) => {
              setReceiving(false);
              change({ household: null, complaint });
            }}
          />
        </Panel>
      ) : null}
      {complaints.length > 0 ? (
        <Panel title={t`Các khiếu nại`} aside={t`${waiting} chờ trả lời trên ${complaints.length}`}>
          <ul className="review-complaints">
            {complaints.map((complaint) => (
              <ComplaintCard
                key={complaint.id}
                complaint={complaint}
                household={households.find((each) => each.id === complaint.reviewHousehold)}
                place={{ review: id, unit }}
                mayTakeSteps={mayTakeSteps}
                marked={part('complaint') === complaint.id}
              />
            ))}
          </ul>
        </Panel>
      ) : receiving ? null : (
        <EmptyState title={t`Chưa có khiếu nại nào`}>{t`Khiếu nại nhận được từ khi niêm yết; cán bộ xã ghi ở đây và phúc tra trong thời hạn.`}</EmptyState>
      )}
    </ReviewPage>
  );
}
