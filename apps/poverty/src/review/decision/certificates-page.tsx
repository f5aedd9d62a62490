import { useQuery } from '@apollo/client/react';
import { useCan, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { Button, EmptyState, printClass } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { graphql, readFragment } from '../../gql/index.ts';
import { RegisterListsContext } from '../../register/household/register-lists.tsx';
import { boardUnitFragment } from '../board/board-unit.ts';
import { useCommitteeName } from '../paper/use-committee-name.ts';
import { reviewPaths } from '../paths.ts';
import { reviewFactsFragment } from '../review-facts.ts';
import { ReviewPage } from '../review-page.tsx';
import { useReviewTitle } from '../words/use-review-title.ts';
import { Certificate } from './certificate.tsx';

/** So many certificates are asked for at a time. */
const atOnce = 50;

const certificatesDocument = graphql(`
  query ReviewCertificatesPage($review: ID!, $recognition: ID!, $first: Int!, $after: String, $language: Language!) {
    review(id: $review) {
      ...ReviewFacts
    }
    reviewBoard(review: $review) {
      ...ReviewBoardUnit
    }
    certificates(recognition: $recognition, first: $first, after: $after) {
      number
      ...ReviewCertificate
    }
    ethnicGroups {
      id
      name
    }
  }
`);

/** The certificates of a decision, to be printed one a page. */
export function CertificatesPage() {
  const { review: id = '', unit = '', recognition = '' } = useParams();
  const { t } = useLingui();
  const { language } = useLanguage();
  const unitName = useUnitName();
  const title = useReviewTitle();
  const committeeName = useCommitteeName();
  const may = useCan();
  const query = useQuery(certificatesDocument, { variables: { review: id, recognition, first: atOnce, after: null, language } });
  const { data, fetchMore } = query;
  const review = readFragment(reviewFactsFragment, data?.review);
  const decision = data?.reviewBoard
    .map((each) => readFragment(boardUnitFragment, each))
    .flatMap(({ recognitions }) => recognitions)
    .find((each) => each.id === recognition);
  const certificates = data?.certificates ?? [];
  const lists = useMemo(() => ({ ethnicGroups: data?.ethnicGroups ?? [], causes: [] }), [data]);
  const mayBeMore = certificates.length > 0 && certificates.length % atOnce === 0;
  const more = () =>
    fetchMore({
      variables: { after: certificates.at(-1)?.number ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({ ...before, certificates: [...before.certificates, ...fetchMoreResult.certificates] }),
    });
  return (
    <ReviewPage
      title={t`Giấy chứng nhận`}
      above={[
        ...(review ? [{ label: title(review), path: `/poverty/review?review=${id}` }] : []),
        { label: unitName(unit), path: reviewPaths.unit(id, unit) },
        { label: t`Ý kiến, công nhận`, path: reviewPaths.decision(id, unit) },
      ]}
      lead={<Plural value={certificates.length} other="# giấy chứng nhận, mỗi giấy một trang in" />}
      actions={
        certificates.length > 0 && may('review:read') ? (
          <Button onClick={() => window.print()}>
            <Trans>In giấy chứng nhận</Trans>
          </Button>
        ) : null
      }
      paper
      query={query}
      answered={data !== undefined}
    >
      {certificates.length === 0 ? (
        <EmptyState
          title={t`Quyết định này không có giấy chứng nhận`}
        >{t`Giấy chứng nhận chỉ cấp cho hộ nghèo, hộ cận nghèo đã rà soát; hộ giữ nguyên kết quả trong cùng kỳ không cấp lại.`}</EmptyState>
      ) : (
        <RegisterListsContext value={lists}>
          <div className="review-paper">
            {certificates.map((certificate) => (
              <Certificate key={certificate.number} certificate={certificate} unit={committeeName(decision?.reportingUnit)} decision={decision} />
            ))}
          </div>
          {mayBeMore ? (
            <div className={`review-line ${printClass.hidden}`}>
              <Button variant="default" onClick={() => void more()}>
                <Trans>Tải thêm giấy</Trans>
              </Button>
            </div>
          ) : null}
        </RegisterListsContext>
      )}
    </ReviewPage>
  );
}
