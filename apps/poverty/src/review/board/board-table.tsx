import { PageLink, useDisplay, useLanguage } from '@bac-thang/module-kit';
import { DataTable, type TableColumn } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { reviewPaths } from '../paths.ts';
import { waitingWords } from '../words/waiting-words.ts';
import { type BoardUnit, throughSteps } from './board-unit.ts';
import { ThroughCell } from './through-cell.tsx';

interface Props {
  readonly review: { readonly id: string; readonly needsOpinion: boolean };
  readonly units: readonly BoardUnit[];
}

/** Communes by the steps of the law; a cell opens the commune. */
export function BoardTable({ review, units }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { locale } = useLanguage();
  const { number, date } = useDisplay();
  const pathOf = ({ administrativeUnit }: BoardUnit) => reviewPaths.unit(review.id, administrativeUnit.code);
  const decisionOf = ({ administrativeUnit }: BoardUnit) => reviewPaths.decision(review.id, administrativeUnit.code);
  const sums = units
    .map(throughSteps)
    .reduce(
      (sum, one) => ({ listed: sum.listed + one.listed, surveyed: sum.surveyed + one.surveyed, met: sum.met + one.met, posted: sum.posted + one.posted }),
      { listed: 0, surveyed: 0, met: 0, posted: 0 },
    );
  const step = (id: 'surveyed' | 'met' | 'posted', label: string): TableColumn<BoardUnit> => ({
    id,
    label,
    align: 'right',
    sortBy: (unit) => shareOf(throughSteps(unit)[id], throughSteps(unit).listed),
    render: (unit) => <ThroughCell through={throughSteps(unit)[id]} of={throughSteps(unit).listed} to={pathOf(unit)} />,
    foot: `${number(sums[id])}/${number(sums.listed)}`,
  });
  const columns: TableColumn<BoardUnit>[] = [
    {
      id: 'unit',
      label: t`Xã, thị trấn`,
      sortBy: ({ administrativeUnit }) => administrativeUnit.name,
      render: (unit) => <PageLink to={pathOf(unit)}>{unit.administrativeUnit.name}</PageLink>,
      foot: <Trans>Cộng {units.length} đơn vị</Trans>,
    },
    {
      id: 'listed',
      label: t`Danh sách`,
      align: 'right',
      sortBy: (unit) => throughSteps(unit).listed,
      render: (unit) => {
        const { listed } = throughSteps(unit);
        return listed === 0 ? (
          <span title={t`Không có hộ nào phải rà soát, hoặc kỳ này không theo dõi từng bước`}>–</span>
        ) : (
          <PageLink to={pathOf(unit)}>{number(listed)}</PageLink>
        );
      },
      foot: number(sums.listed),
    },
    step('surveyed', t`Rà soát`),
    step('met', t`Họp dân`),
    step('posted', t`Niêm yết`),
    {
      id: 'complaints',
      label: t`Khiếu nại`,
      align: 'right',
      sortBy: ({ heldBack }) => heldBack,
      render: ({ administrativeUnit, heldBack }) =>
        heldBack > 0 ? (
          <PageLink to={reviewPaths.complaints(review.id, administrativeUnit.code)} className="bt-tone-text bt-tone-brick">
            ⚑ {number(heldBack)}
          </PageLink>
        ) : (
          <Trans>không</Trans>
        ),
      foot: number(units.reduce((sum, { heldBack }) => sum + heldBack, 0)),
    },
    ...(review.needsOpinion
      ? [
          {
            id: 'opinion',
            label: t`Ý kiến`,
            render: (unit: BoardUnit) => <OpinionCell unit={unit} to={decisionOf(unit)} />,
            foot: <Answered units={units} />,
          } satisfies TableColumn<BoardUnit>,
        ]
      : []),
    {
      id: 'recognised',
      label: t({ message: 'Công nhận', context: 'step' }),
      sortBy: ({ recognitions }) => recognitions[0]?.decidedOn ?? null,
      render: (unit) => {
        const [last] = unit.recognitions;
        return (
          <PageLink to={decisionOf(unit)} className={last ? 'bt-tone-text bt-tone-leaf' : 'review-soft'}>
            {last ? `● ${date(last.decidedOn)}` : <Trans>○ chưa</Trans>}
          </PageLink>
        );
      },
      foot: `${number(units.filter(({ recognitions }) => recognitions.length > 0).length)}/${number(units.length)}`,
    },
    {
      id: 'late',
      label: t`Đang chờ`,
      sortBy: ({ lateDays, waitingFor, dueOn }) => (waitingFor === 'NOTHING' ? '99999' : `${String(9999 - lateDays)}${dueOn ?? '9'}`),
      render: ({ waitingFor, waiting, dueOn, lateDays }) => {
        if (waitingFor === 'NOTHING') return <span className="review-soft">{_(waitingWords.NOTHING)}</span>;
        return (
          <>
            {_(waitingWords[waitingFor])}
            {waiting > 0 ? (
              <>
                {' '}
                (<Plural value={waiting} other="# hộ" />)
              </>
            ) : null}
            {lateDays > 0 ? (
              <b className="review-late bt-tone-text bt-tone-brick">
                {' '}
                ▼ <Plural value={lateDays} other="muộn # ngày làm việc" />
              </b>
            ) : dueOn ? (
              <span className="review-soft">
                {' '}
                <Trans>hạn {date(dueOn)}</Trans>
              </span>
            ) : null}
          </>
        );
      },
    },
  ];
  return (
    <DataTable
      columns={columns}
      rows={units}
      rowKey={({ administrativeUnit }) => administrativeUnit.code}
      caption={t`Tiến độ rà soát của các xã, thị trấn`}
      captionHidden
      sort={{ column: 'late', descending: false }}
      language={locale}
    />
  );
}

const shareOf = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function OpinionCell({ unit: { opinion, recognitions }, to }: { unit: BoardUnit; to: string }) {
  const { t } = useLingui();
  const { date } = useDisplay();
  if (!opinion && recognitions.length > 0) return <span title={t`Không ghi ý kiến nào`}>–</span>;
  if (!opinion)
    return (
      <PageLink to={to} className="review-soft">
        <Trans>○ chưa xin</Trans>
      </PageLink>
    );
  if (!opinion.answeredOn)
    return (
      <PageLink to={to} className="bt-tone-text bt-tone-rice">
        <Trans>◐ chờ đến {date(opinion.answerBy)}</Trans>
      </PageLink>
    );
  return (
    <PageLink to={to} className={`bt-tone-text ${opinion.agrees ? 'bt-tone-leaf' : 'bt-tone-brick'}`}>
      {opinion.agrees ? <Trans>● thống nhất</Trans> : <Trans>✖ không thống nhất</Trans>}
    </PageLink>
  );
}

function Answered({ units }: { units: readonly BoardUnit[] }) {
  const { number } = useDisplay();
  return `${number(units.filter(({ opinion }) => opinion?.answeredOn).length)}/${number(units.length)}`;
}
