import { useQuery } from '@apollo/client/react';
import { FailureState, Loading } from '@bac-thang/module-kit';
import { Notice } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import type { ReviewFacts } from '../review-facts.ts';
import { FlowTable } from './flow-table.tsx';

const expectedDocument = graphql(`
  query ReviewExpectedFlows($review: ID!, $unit: String!) {
    reviewMovements(review: $review, administrativeUnit: $unit) {
      standard
      from
      to
      closes
      undecided
      forms {
        form
        columns
        closes
        breaks {
          code
          reason
          columns
        }
      }
    }
  }
`);

interface Props {
  readonly review: ReviewFacts;
  readonly unit: string;
}

/** What the sheets would recognise as they stand now, against the list before. */
export function ExpectedFlows({ review, unit }: Props) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(expectedDocument, { variables: { review: review.id, unit }, fetchPolicy: 'cache-and-network' });
  if (!data) return error ? <FailureState error={error} again={refetch} /> : <Loading height={280} />;
  if (data.reviewMovements.length === 0)
    return (
      <p>
        <Trans>Xã chưa có kết quả công nhận nào theo chuẩn này trước kỳ rà soát: không có đầu kỳ để so.</Trans>
      </p>
    );
  return data.reviewMovements.map(({ standard, from, to, undecided, forms }) => {
    const name = review.standards.find(({ id }) => id === standard)?.name ?? standard;
    const breaks = forms.flatMap(({ form, breaks: found }) => found.map((each) => ({ ...each, form })));
    const codes = undecided.slice(0, 8).join(', ');
    return (
      <section key={standard}>
        <p className="review-soft">
          <Trans>
            Từ rà soát {from} đến {to}, theo {name}; tính theo các phiếu đã hoàn thành đến lúc này.
          </Trans>
        </p>
        {undecided.length > 0 ? (
          <Notice tone="rice">
            <Plural value={undecided.length} other="# hộ trong danh sách chưa có phiếu hoàn thành nên đang tính vào “khác giảm”" />
            {': '}
            {codes}
            {undecided.length > 8 ? '…' : ''}
          </Notice>
        ) : null}
        <FlowTable forms={forms} />
        {breaks.length > 0 ? (
          <Notice tone="brick" title={t`Các hộ làm bảng không khớp`}>
            <ul>
              {breaks.map(({ code, reason, form, columns }) => (
                <li key={`${form}/${code}/${reason}`}>
                  <Trans>
                    Biểu {form}, hộ {code}: cột {columns.join(', ')} ({reason})
                  </Trans>
                </li>
              ))}
            </ul>
          </Notice>
        ) : null}
      </section>
    );
  });
}
