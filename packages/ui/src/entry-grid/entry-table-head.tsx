import { type EntryColumn, entryLeaves } from './entry-column.ts';

export interface EntryTableHeadProps {
  readonly rowHead: string;
  readonly columns: readonly EntryColumn[];
}

/** Measures above, their fields below; a measure of one field takes both lines. */
export function EntryTableHead({ rowHead, columns }: EntryTableHeadProps) {
  const leaves = entryLeaves(columns);
  const two = leaves.some((leaf) => leaf.label !== '');
  const lines = two ? 2 : 1;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={lines} className="bt-entry-corner">
          {rowHead}
        </th>
        {columns.map((column) => {
          const width = leaves.filter((leaf) => leaf.column === column).length;
          return (
            <th key={column.id} scope={width > 1 ? 'colgroup' : 'col'} colSpan={width} rowSpan={width > 1 ? 1 : lines} className="bt-entry-measure">
              {column.label}
              {column.hint && <span className="bt-entry-hint">{column.hint}</span>}
            </th>
          );
        })}
      </tr>
      {two && (
        <tr>
          {leaves
            .filter((leaf) => leaf.label !== '')
            .map((leaf) => (
              <th
                key={`${leaf.column.id} ${leaf.field}`}
                scope="col"
                className={leaf.first ? 'bt-entry-first' : undefined}
                style={{ minWidth: roomFor(leaf.label) }}
              >
                {leaf.label}
              </th>
            ))}
        </tr>
      )}
    </thead>
  );
}

/** Long heads get a wider column: about three lines, so that the heads leave the rows their place. */
const roomFor = (label: string): string => `${Math.max(5.2, label.length * 0.16 + 1)}rem`;
