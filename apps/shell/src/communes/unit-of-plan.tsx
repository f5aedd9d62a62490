import { FailureState, Loading, PageLink, useBoard, verdictWords } from '@bac-thang/module-kit';
import { EmptyState, Notice, StatusFilter, verdictStatuses } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { UnitVerdicts } from './unit-verdicts.tsx';
import { isFigureOnly, useUnitVerdicts } from './use-unit-verdicts.ts';

/** A unit of the plan's set: its statuses counted, what it has not reported, then every target by department. */
export function UnitOfPlan({ code, year }: { code: string; year: number }) {
  const { t, i18n } = useLingui();
  const { verdicts, error, refetch } = useUnitVerdicts(code, year);
  const { board } = useBoard(year);
  if (error && !verdicts) return <FailureState error={error} again={refetch} />;
  if (!verdicts) return <Loading height={480} />;
  if (verdicts.length === 0) {
    return <EmptyState title={t`Tài khoản này không xem số liệu của đơn vị này`}>{t`Kết quả chung của huyện xem được ở Bảng điều hành.`}</EmptyState>;
  }
  const lacking = (board?.rows ?? []).filter(({ verdict }) => verdict.missingUnits.includes(code));
  const counts = verdictStatuses.map((status) => ({
    status,
    word: i18n._(verdictWords[status]),
    count: verdicts.filter((row) => !isFigureOnly(row) && row.verdict.status === status).length,
  }));
  return (
    <>
      <div className="board-counts">
        <StatusFilter label={t`Số chỉ tiêu theo trạng thái`} counts={counts.filter(({ count }) => count > 0)} chosen={[]} />
        <span className="quiet">
          <Trans>Mức so sánh là mức của huyện; kế hoạch không giao mức riêng cho từng xã.</Trans>
        </span>
      </div>
      {lacking.length ? (
        <div className="above-board">
          <Notice tone="rice" title={t`${lacking.length} chỉ tiêu còn thiếu số liệu của đơn vị này`}>
            {lacking.map(({ target }, index) => (
              <span key={target.id}>
                {index ? '; ' : ''}
                <PageLink to={`/targets/${target.id}`}>{target.name}</PageLink>
              </span>
            ))}
          </Notice>
        </div>
      ) : null}
      <UnitVerdicts verdicts={verdicts} />
    </>
  );
}
