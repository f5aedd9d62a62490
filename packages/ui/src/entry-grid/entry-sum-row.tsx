import type { EntryCells, EntryRow } from './entry-cell.ts';
import { type EntryColumn, type EntryLeaf, entryLeaves } from './entry-column.ts';
import type { EntryGridLabels } from './entry-labels.ts';
import { type ColumnSum, columnSum } from './entry-sums.ts';
import type { FormatEntry } from './entry-text.ts';

interface EntrySumRowProps {
  readonly columns: readonly EntryColumn[];
  readonly rows: readonly EntryRow[];
  readonly cells: EntryCells;
  readonly format: FormatEntry;
  readonly labels: EntryGridLabels;
}

function sumText({ column, field }: EntryLeaf, sum: ColumnSum, format: FormatEntry): string | undefined {
  if (column.kind === 'level') return sum.reported > 0 ? column.summary(sum.levels) : undefined;
  if (field !== 'ratio') {
    const value = sum.of(field);
    return value === undefined ? undefined : format(value, column);
  }
  const [numerator, denominator] = [sum.of('numerator'), sum.of('denominator')];
  return 'ratio' in column && numerator !== undefined && denominator !== undefined ? column.ratio(numerator, denominator) : undefined;
}

/** Computed and said so: over how many units each sum goes. A sum over a part looks unlike a sum over all. */
export function EntrySumRow({ columns, rows, cells, format, labels }: EntrySumRowProps) {
  const sums = new Map(columns.map((column) => [column, columnSum(column, rows, cells)]));
  return (
    <tfoot>
      <tr>
        <th scope="row">{labels.sum}</th>
        {entryLeaves(columns).map((leaf) => {
          const sum = sums.get(leaf.column) as ColumnSum;
          const part = sum.reported < sum.expected;
          return (
            <td key={`${leaf.column.id} ${leaf.field}`} className={`${leaf.first ? 'bt-entry-first' : ''}${part ? ' bt-entry-part' : ''}`}>
              <span className="bt-entry-value">{sumText(leaf, sum, format) ?? '–'}</span>
              {leaf.first && <span className="bt-entry-previous">{labels.sumOf(sum.reported, sum.expected, sum.notAccepted)}</span>}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
