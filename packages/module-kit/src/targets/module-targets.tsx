import { EmptyState, Title } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useYear } from '../address/use-address.ts';
import { useDisplay } from '../language/use-display.ts';
import { useSignedIn } from '../session/session-context.tsx';
import { FailureState } from '../states/failure-state.tsx';
import { Loading } from '../states/loading.tsx';
import { BoardLine } from './target-line.tsx';
import { endOfYear, useBoard } from './use-board.ts';
import { YearSelect } from './year-select.tsx';

/** First page of a module: its targets by department, worst first, each with its verdict and terrace. */
export function ModuleTargets({ module }: { module: string }) {
  const { t } = useLingui();
  const [year] = useYear();
  const { departments } = useSignedIn();
  const { date } = useDisplay();
  const { board, error, refetch } = useBoard(year);
  if (error && !board) return <FailureState error={error} again={refetch} />;
  if (!board) return <Loading height={448} />;
  const until = date(endOfYear(year));
  const rows = board.rows.filter((row) => row.target.module === module);
  const owners = departments.filter((department) => rows.some((row) => row.target.department === department.id));
  return (
    <section className="module-targets">
      <div className="page-head">
        <Title order={1} size="h2">
          <Trans>Chỉ tiêu đến {until}</Trans>
        </Title>
        <YearSelect />
      </div>
      {rows.length === 0 ? <EmptyState title={t`Kế hoạch chưa giao chỉ tiêu nào cho phân hệ này`} /> : null}
      {owners.map((owner) => (
        <section key={owner.id} className="department-card" aria-labelledby={`owner-${owner.id}`}>
          <Title order={2} size="h3" id={`owner-${owner.id}`}>
            {owner.name}
          </Title>
          <ul className="target-lines">
            {rows
              .filter((row) => row.target.department === owner.id)
              .map((row) => (
                <BoardLine key={row.target.id} row={row} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
