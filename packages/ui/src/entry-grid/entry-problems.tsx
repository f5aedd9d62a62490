import type { EntryRow } from './entry-cell.ts';
import type { EntryColumn, EntryField } from './entry-column.ts';
import type { EntryProblem } from './entry-props.ts';

interface EntryProblemsProps {
  readonly title: string;
  readonly problems: readonly EntryProblem[];
  readonly rows: readonly EntryRow[];
  readonly columns: readonly EntryColumn[];
  readonly onGo: (row: string, column: string, field?: EntryField) => void;
}

/** All errors at once, each a way to its cell. */
export function EntryProblems({ title, problems, rows, columns, onGo }: EntryProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div className="bt-entry-problems" role="alert">
      <strong>{title}</strong>
      <ul>
        {problems.map(({ row, column, field, message }) => (
          <li key={`${row} ${column} ${field} ${message}`}>
            <button type="button" onClick={() => onGo(row, column, field)}>
              {rows.find((each) => each.id === row)?.label ?? row}, {columns.find((each) => each.id === column)?.label ?? column}
            </button>
            : {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
