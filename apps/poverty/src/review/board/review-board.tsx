import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, useAddress, useDisplay, useSignedIn } from '@bac-thang/module-kit';
import { Button, EmptyState, KeyFigure, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Navigate } from 'react-router';
import { graphql, readFragment } from '../../gql/index.ts';
import { reviewPaths } from '../paths.ts';
import type { ReviewFacts } from '../review-facts.ts';
import { useReviewTitle } from '../words/use-review-title.ts';
import { BoardTable } from './board-table.tsx';
import { boardUnitFragment, throughSteps } from './board-unit.ts';
import { Reminders } from './reminders.tsx';

const boardDocument = graphql(`
  query ReviewBoard($review: ID!) {
    reviewBoard(review: $review) {
      ...ReviewBoardUnit
    }
  }
`);

/** The board of a review: communes by steps, what is late, whom to remind. Who works in one commune is taken there. */
export function ReviewBoard({ review }: { review: ReviewFacts }) {
  const { t } = useLingui();
  const { to } = useAddress();
  const { number } = useDisplay();
  const { session } = useSignedIn();
  const title = useReviewTitle();
  const { data, error, refetch } = useQuery(boardDocument, { variables: { review: review.id }, fetchPolicy: 'cache-and-network', pollInterval: 60_000 });
  if (!data) return error ? <FailureState error={error} again={refetch} /> : <Loading height={480} />;
  const units = data.reviewBoard.map((each) => readFragment(boardUnitFragment, each));
  const [own] = units;
  if (own && units.length === 1 && session.administrativeUnit !== undefined)
    return <Navigate replace to={to(reviewPaths.unit(review.id, own.administrativeUnit.code))} />;
  if (!own) return <EmptyState title={t`Không có xã nào trong kỳ này`}>{t`Tài khoản này không theo dõi xã nào của kỳ rà soát.`}</EmptyState>;
  const listed = units.reduce((sum, unit) => sum + throughSteps(unit).listed, 0);
  const surveyed = units.reduce((sum, unit) => sum + throughSteps(unit).surveyed, 0);
  const untracked = t`kỳ này không theo dõi từng bước`;
  const late = units.filter(({ lateDays }) => lateDays > 0);
  const recognised = units.filter(({ recognitions }) => recognitions.length > 0).length;
  return (
    <>
      <div className="review-figures">
        <KeyFigure
          label={t`Hộ phải rà soát`}
          value={listed === 0 ? '–' : number(listed)}
          note={listed === 0 ? untracked : t`ở ${number(units.length)} đơn vị`}
        />
        <KeyFigure
          label={t`Đã rà soát`}
          value={listed === 0 ? '–' : number(surveyed)}
          note={listed === 0 ? untracked : t`${number((100 * surveyed) / listed, 1)} % danh sách`}
        />
        <KeyFigure
          label={t`Đơn vị quá hạn`}
          value={number(late.length)}
          tone={late.length > 0 ? 'brick' : 'leaf'}
          note={late.length > 0 ? late.map(({ administrativeUnit }) => administrativeUnit.name).join(', ') : t`không có`}
        />
        <KeyFigure label={t`Đã công nhận`} value={`${number(recognised)}/${number(units.length)}`} note={t`đơn vị có quyết định của Chủ tịch`} />
      </div>
      <Panel
        title={t`Tiến độ theo xã`}
        aside={
          <Button variant="subtle" size="compact-sm" onClick={() => window.print()}>
            <Trans>In A4</Trans>
          </Button>
        }
      >
        <BoardTable review={review} units={units} />
      </Panel>
      {session.post === 'department' ? <Reminders title={title(review)} units={units} /> : null}
    </>
  );
}
