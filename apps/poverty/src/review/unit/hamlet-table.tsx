import { PageLink, useDisplay, useLanguage } from '@bac-thang/module-kit';
import { DataTable, type TableColumn } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReviewWaiting } from '../../gql/graphql.ts';
import { reviewPaths } from '../paths.ts';
import type { HamletProgress } from './hamlet-progress.ts';
import { StepCounts } from './step-counts.tsx';

interface Props {
  readonly review: string;
  readonly unit: string;
  readonly hamlets: readonly HamletProgress[];
  readonly mayTakeSteps: boolean;
  /** Names of households may be seen. */
  readonly mayRead: boolean;
}

/** The hamlets of a commune, each with where its households stand and what comes next. */
export function HamletTable({ review, unit, hamlets, mayTakeSteps, mayRead }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number, date } = useDisplay();
  const urgency: readonly ReviewWaiting[] = ['COMPLAINT', 'SURVEY', 'MEETING', 'POSTING', 'POSTING_RUNS', 'NOTHING'];
  const columns: TableColumn<HamletProgress>[] = [
    {
      id: 'hamlet',
      label: t`Thôn, bản, tổ`,
      sortBy: ({ name }) => name,
      render: ({ id, name }) => (mayRead ? <PageLink to={reviewPaths.hamlet(review, unit, id)}>{name}</PageLink> : name),
    },
    { id: 'households', label: t`Hộ`, align: 'right', sortBy: ({ households }) => households, render: ({ households }) => number(households) },
    { id: 'steps', label: t`Đang ở bước`, render: ({ steps }) => <StepCounts steps={steps} /> },
    {
      id: 'due',
      label: t`Hạn`,
      sortBy: ({ dueOn }) => dueOn,
      render: ({ dueOn, lateDays }) =>
        lateDays > 0 ? (
          <b className="bt-tone-text bt-tone-brick">
            ▼ <Plural value={lateDays} other="muộn # ngày làm việc" />
          </b>
        ) : dueOn ? (
          date(dueOn)
        ) : (
          <span title={t`Không có việc nào có hạn`}>–</span>
        ),
    },
    {
      id: 'next',
      label: t`Việc tiếp theo`,
      sortBy: ({ waitingFor }) => urgency.indexOf(waitingFor),
      render: (hamlet) => (mayRead ? <NextOfHamlet review={review} unit={unit} hamlet={hamlet} mayTakeSteps={mayTakeSteps} /> : null),
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={hamlets}
      rowKey={({ id }) => id}
      caption={t`Các thôn, bản, tổ trong kỳ rà soát`}
      captionHidden
      sort={{ column: 'next', descending: false }}
      language={locale}
      empty={<Trans>Không có hộ nào của xã này trong kỳ rà soát.</Trans>}
    />
  );
}

function NextOfHamlet({ review, unit, hamlet, mayTakeSteps }: Pick<Props, 'review' | 'unit' | 'mayTakeSteps'> & { hamlet: HamletProgress }) {
  const { id, waitingFor, waiting } = hamlet;
  switch (waitingFor) {
    case 'SURVEY':
      return (
        <PageLink to={reviewPaths.hamlet(review, unit, id)} className="review-next">
          <Trans>Rà soát {waiting} hộ</Trans>
        </PageLink>
      );
    case 'MEETING':
      return (
        <PageLink to={reviewPaths.meeting(review, unit, id)} className="review-next">
          {mayTakeSteps ? <Trans>Ghi biên bản họp dân</Trans> : <Trans>Xem họp dân</Trans>}
        </PageLink>
      );
    case 'POSTING':
      return (
        <PageLink to={reviewPaths.posting(review, unit, id)} className="review-next">
          {mayTakeSteps ? <Trans>Niêm yết kết quả</Trans> : <Trans>Xem niêm yết</Trans>}
        </PageLink>
      );
    case 'POSTING_RUNS':
      return (
        <PageLink to={reviewPaths.posting(review, unit, id)} className="review-next">
          <Trans>Xem niêm yết</Trans>
        </PageLink>
      );
    case 'COMPLAINT':
      return (
        <PageLink to={reviewPaths.complaints(review, unit)} className="review-next">
          <Trans>Trả lời khiếu nại</Trans>
        </PageLink>
      );
    default:
      return (
        <PageLink to={reviewPaths.hamlet(review, unit, id)} className="review-next is-quiet">
          <Trans>Xem các hộ</Trans>
        </PageLink>
      );
  }
}
