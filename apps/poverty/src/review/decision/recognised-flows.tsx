import { useQuery } from '@apollo/client/react';
import { FailureState, failureOf, Loading } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import type { ReviewFacts } from '../review-facts.ts';
import { FlowTable } from './flow-table.tsx';

const flowsDocument = graphql(`
  query ReviewRecognisedFlows($unit: String!, $from: Int!, $to: Int!) {
    povertyFlows(administrativeUnit: $unit, from: $from, to: $to, acrossStandards: true) {
      standard
      formsAgree
      forms {
        form
        closes
        columns {
          number
          households
        }
      }
    }
  }
`);

interface Props {
  readonly review: ReviewFacts;
  readonly unit: string;
}

/** What was recognised, against the year before. */
export function RecognisedFlows({ review, unit }: Props) {
  const [from, to] = [review.year - 1, review.year];
  const { data, error, refetch } = useQuery(flowsDocument, { variables: { unit, from, to }, fetchPolicy: 'cache-and-network' });
  if (!data && error && failureOf(error).code === 'NOT_FOUND')
    return (
      <p>
        <Trans>Không có kết quả công nhận của năm {from} để so.</Trans>
      </p>
    );
  if (!data) return error ? <FailureState error={error} again={refetch} /> : <Loading height={280} />;
  const { forms, formsAgree } = data.povertyFlows;
  return (
    <section>
      <p className="review-soft">
        <Trans>
          Kết quả đã công nhận, từ rà soát {from} đến {to}.
        </Trans>{' '}
        {formsAgree ? <Trans>Hai biểu khớp nhau.</Trans> : <Trans>Hai biểu không khớp nhau.</Trans>}
      </p>
      <FlowTable forms={forms.map(({ form, closes, columns }) => ({ form, closes, columns: columns.map(({ households }) => households) }))} />
    </section>
  );
}
