import {
  type BoardRow,
  endOfYear,
  FailureState,
  Loading,
  PageLink,
  useAddress,
  useBoard,
  useDisplay,
  useSignedIn,
  useYear,
  verdictWords,
  YearSelect,
} from '@bac-thang/module-kit';
import { Button, EmptyState, printClass, StatusFilter, Title, verdictStatuses } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { BoardFilters, useBoardFilters } from './board-filters.tsx';
import { DepartmentCard } from './department-card.tsx';
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
  useRevision(board?.revision, refetch);
  if (error && !board) return <FailureState error={error} again={refetch} />;
  if (!board) return <Loading height={640} />;
  const until = date(endOfYear(year));
  const rows = board.rows.filter(filters.keep);
  const shown = departments.filter((department) => rows.some((row) => row.target.department === department.id));
  return (
    <div className={printClass.landscape}>
      <div className="board-head">
        <Title order={1} size="h2">
          <Trans>Đến {until}</Trans>
        </Title>
        <span className={printClass.hidden}>
          <YearSelect />
        </span>
        <BoardFilters shown={rows.length} total={board.rows.length} />
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
        <Counts rows={board.rows} />
      </div>
      {rows.length === 0 ? (
        <EmptyState
          title={t`Không có chỉ tiêu nào khớp bộ lọc`}
          action={
            <Button variant="default" size="xs" onClick={() => change({ department: null, status: null, unit: null })}>
              <Trans>Bỏ lọc</Trans>
            </Button>
          }
        />
      ) : null}
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
    </div>
  );
}

/** How many targets stand where; each count narrows the board to one status. */
function Counts({ rows }: { rows: readonly BoardRow[] }) {
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
