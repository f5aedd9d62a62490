import {
  endOfYear,
  FailureState,
  Loading,
  PageLink,
  useAddress,
  useBoard,
  useDisplay,
  useSignedIn,
  useUnitName,
  useYear,
  verdictWords,
  YearSelect,
} from '@bac-thang/module-kit';
import { Button, EmptyState, printClass, StatusFilter, Title, type VerdictStatus, verdictStatuses } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { UnitVerdicts } from '../communes/unit-verdicts.tsx';
import { isFigureOnly, useUnitVerdicts } from '../communes/use-unit-verdicts.ts';
import { BoardFilters, useBoardFilters } from './board-filters.tsx';
import { DepartmentCard } from './department-card.tsx';
import { ReportingYear } from './reporting-year.tsx';
import { useRevision } from './use-revision.ts';
import './board.css';

/** Every target of the plan on one page, worst first within its department. */
export function BoardPage() {
  const { t } = useLingui();
  const [year] = useYear();
  const { departments } = useSignedIn();
  const { date } = useDisplay();
  const { change } = useAddress();
  const { board, error, refetch } = useBoard(year);
  const filters = useBoardFilters();
  const ofUnit = useUnitVerdicts(filters.unit, year);
  const unitName = useUnitName();
  useRevision(board?.revision, refetch);
  if (error && !board) return <FailureState error={error} again={refetch} />;
  if (!board) return <Loading height={640} />;
  const until = date(endOfYear(year));
  // Who may read a commune's own figures gets its own verdicts; the others, the targets to which it still owes something.
  const own = ofUnit.verdicts?.length ? ofUnit.verdicts : undefined;
  const judged = own?.filter((row) => !isFigureOnly(row)) ?? board.rows.filter(filters.owes);
  const rows = board.rows.filter((row) => filters.owes(row) && filters.keep(row));
  const ownRows = own?.filter((row) => filters.keep(row) && !(isFigureOnly(row) && filters.status));
  const listed = ownRows ?? rows;
  const shown = departments.filter((department) => rows.some((row) => row.target.department === department.id));
  const place = filters.unit ? unitName(filters.unit) : '';
  return (
    <div className={printClass.landscape}>
      <div className="board-head">
        <Title order={1} size="h2">
          <Trans>Đến {until}</Trans>
        </Title>
        <span className={`board-year ${printClass.hidden}`}>
          <YearSelect />
          <ReportingYear />
        </span>
        <BoardFilters shown={listed.length} total={board.rows.length} />
        <div className="board-links">
          <Missing cells={board.missingCells} units={board.missingUnits} />
          <Button variant="subtle" size="compact-sm" className={printClass.hidden} onClick={() => window.print()}>
            <Trans>In A4</Trans>
          </Button>
          <a href="/files/exports/board.xlsx" download className={printClass.hidden}>
            <Trans>Tải Excel</Trans>
          </a>
        </div>
      </div>
      <div className="board-counts">
        <Counts rows={judged} />
      </div>
      {filters.unit && !ofUnit.loading ? (
        <p className="board-unit">
          {own ? (
            <Trans>
              Kết quả riêng của {place}; mức sau dấu “/” là mức của cả huyện. <PageLink to={`/communes/${filters.unit}`}>Trang của đơn vị</PageLink>
            </Trans>
          ) : (
            <Trans>Các chỉ tiêu mà {place} còn thiếu số liệu hoặc dưới mức tối thiểu, theo kết quả chung của huyện.</Trans>
          )}
        </p>
      ) : null}
      {listed.length === 0 ? (
        <EmptyState
          title={t`Không có chỉ tiêu nào khớp bộ lọc`}
          action={
            <Button variant="default" size="xs" onClick={() => change({ department: null, status: null, unit: null })}>
              <Trans>Bỏ lọc</Trans>
            </Button>
          }
        />
      ) : null}
      {ownRows ? (
        <UnitVerdicts verdicts={ownRows} />
      ) : (
        <div className="board">
          {shown.map((department) => (
            <DepartmentCard
              key={department.id}
              department={department}
              rows={rows.filter((row) => row.target.department === department.id)}
              whole={filters.active}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** How many targets stand where; each count narrows the board to one status. */
function Counts({ rows }: { rows: readonly { readonly verdict: { readonly status: VerdictStatus } }[] }) {
  const { t, i18n } = useLingui();
  const { part, change } = useAddress();
  const counts = verdictStatuses.map((status) => ({
    status,
    word: i18n._(verdictWords[status]),
    count: rows.filter((row) => row.verdict.status === status).length,
  }));
  const total = rows.length;
  return (
    <>
      <span className="board-total">
        <Trans>{total} chỉ tiêu:</Trans>
      </span>
      <StatusFilter
        label={t`Số chỉ tiêu theo trạng thái`}
        counts={counts.filter(({ count }) => count > 0)}
        chosen={verdictStatuses.filter((status) => status === part('status'))}
        onChange={(chosen) => change({ status: chosen.at(-1) ?? null })}
      />
    </>
  );
}

function Missing({ cells, units }: { cells: number; units: number }) {
  if (cells === 0) return null;
  return (
    <PageLink to="/work">
      <Trans>
        Chưa xong: <Plural value={units} other="# xã" /> · <Plural value={cells} other="# ô" />
      </Trans>
    </PageLink>
  );
}
