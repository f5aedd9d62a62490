import { BoardLine, type BoardRow, type PlanDepartment, verdictWords } from '@bac-thang/module-kit';
import { printClass, StatusSign, UnstyledButton, verdictStatuses } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DepartmentHead } from './department-head.tsx';

/** Lines that a card shows at once: the leader's page is one A4. */
const few = 6;

/** A department's targets, the worst first; the others are folded away under their counts. `whole`: the user asked for a part, which is shown whole. */
export function DepartmentCard({ department, rows, whole }: { department: PlanDepartment; rows: readonly BoardRow[]; whole: boolean }) {
  const [opened, setOpened] = useState(false);
  const foldable = !whole && rows.length > few + 1;
  const shown = foldable && !opened ? rows.slice(0, few) : rows;
  return (
    <section className={`department-card ${printClass.together}`} aria-labelledby={`department-${department.id}`}>
      <DepartmentHead department={department} count={rows.length} />
      <ul className="target-lines">
        {shown.map((row) => (
          <BoardLine key={row.target.id} row={row} />
        ))}
      </ul>
      {foldable ? (
        <UnstyledButton className="department-more" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {opened ? <Trans>Thu gọn ▴</Trans> : <Folded rows={rows.slice(few)} />}
        </UnstyledButton>
      ) : null}
    </section>
  );
}

function Folded({ rows }: { rows: readonly BoardRow[] }) {
  const { i18n } = useLingui();
  const counts = verdictStatuses.map((status) => ({ status, count: rows.filter((row) => row.verdict.status === status).length }));
  return (
    <>
      <Plural value={rows.length} other="# chỉ tiêu khác" />:{' '}
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <span key={status} className="folded-count">
            <StatusSign status={status} size={11} /> {count} {i18n._(verdictWords[status])}
          </span>
        ))}{' '}
      ▾
    </>
  );
}
