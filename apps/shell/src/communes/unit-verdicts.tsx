import { PageLink, type PlanDepartment, TargetLine, useDisplay, useSignedIn } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import { DepartmentHead } from '../board/department-head.tsx';
import { isFigureOnly, type UnitVerdict } from './use-unit-verdicts.ts';
import '../board/board.css';
import './commune.css';

/** One unit's verdicts as cards by department, in the flow of the board. Departments of which the session reads nothing are left out. */
export function UnitVerdicts({ verdicts }: { verdicts: readonly UnitVerdict[] }) {
  const { departments } = useSignedIn();
  return (
    <div className="board">
      {departments.map((department) => {
        const rows = verdicts.filter(({ target }) => target.department === department.id);
        return rows.length ? <UnitCard key={department.id} department={department} rows={rows} /> : null;
      })}
    </div>
  );
}

function UnitCard({ department, rows }: { department: PlanDepartment; rows: readonly UnitVerdict[] }) {
  const plain = rows.filter(isFigureOnly);
  return (
    <section className="department-card unit-card" aria-labelledby={`department-${department.id}`}>
      <DepartmentHead department={department} count={rows.length} />
      <ul className="target-lines">{rows.map((row) => (isFigureOnly(row) ? null : <TargetLine key={row.target.id} {...row} />))}</ul>
      {plain.length ? (
        <>
          <p className="unit-plain">
            <Trans>Số liệu của đơn vị; kế hoạch không giao mức cho từng xã:</Trans>
          </p>
          <ul className="unit-figures">
            {plain.map(({ target, verdict }) => (
              <li key={target.id}>
                <PageLink to={`/targets/${target.id}`}>{target.name}</PageLink> <OwnFigure actual={verdict.actual} unitOfMeasure={target.unitOfMeasure} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function OwnFigure({ actual, unitOfMeasure }: { actual: number | null; unitOfMeasure: string }) {
  const { number } = useDisplay();
  return (
    <span className="bt-figures">
      <strong>{number(actual)}</strong> {unitOfMeasure}
    </span>
  );
}
