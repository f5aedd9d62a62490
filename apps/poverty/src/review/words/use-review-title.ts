import { useLingui } from '@lingui/react/macro';
import type { ReviewKind } from '../../gql/graphql.ts';

interface Titled {
  readonly kind: ReviewKind;
  readonly year: number;
  readonly opensOn: string;
}

/** What people call a review. */
export function useReviewTitle(): (review: Titled) => string {
  const { t } = useLingui();
  return ({ kind, year, opensOn }) => {
    const month = Number(opensOn.slice(5, 7));
    return kind === 'PERIODIC' ? t`Rà soát định kỳ năm ${year}` : t`Rà soát thường xuyên tháng ${month}/${year}`;
  };
}
