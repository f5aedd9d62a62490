import { type ReactNode, useState } from 'react';
import { sortRows, type TableSort } from './sort-rows.ts';

export interface TableColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  /** Numbers stand right. */
  readonly align?: 'left' | 'right' | undefined;
  /** Given: the head sorts by it. Null stands last. */
  readonly sortBy?: ((row: Row) => number | string | null | undefined) | undefined;
  /** What stands under the column in a last row, such as a sum. */
  readonly foot?: ReactNode;
}

export interface DataTableProps<Row> {
  /** The first column names the row. */
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly sort?: TableSort | undefined;
  /** For sorting names, such as "vi". */
  readonly language: string;
  /** Shown in place of rows when there are none. */
  readonly empty?: ReactNode;
  readonly rowClass?: ((row: Row) => string | undefined) | undefined;
}

const ariaSort = (sort: TableSort | undefined, id: string) => (sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : undefined);

/** A table to read: sorted by a click on a head, head kept in sight, each row a small card on a telephone. */
export function DataTable<Row>({ columns, rows, rowKey, caption, captionHidden, sort: first, language, empty, rowClass }: DataTableProps<Row>) {
  const [sort, setSort] = useState(first);
  const by = columns.find((column) => column.id === sort?.column)?.sortBy;
  const shown = by && sort ? sortRows(rows, by, sort.descending, language) : rows;
  const turn = (id: string) => setSort({ column: id, descending: sort?.column === id && !sort.descending });
  const side = (column: TableColumn<Row>) => (column.align === 'right' ? 'bt-right' : undefined);
  return (
    <table className="bt-table">
      <caption className={captionHidden ? 'bt-hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" className={side(column)} aria-sort={ariaSort(sort, column.id)}>
              {column.sortBy ? (
                <button type="button" onClick={() => turn(column.id)}>
                  {column.label}
                  <span aria-hidden="true" className="bt-table-arrow">
                    {sort?.column !== column.id ? '↕' : sort.descending ? '↓' : '↑'}
                  </span>
                </button>
              ) : (
                column.label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={rowKey(row)} className={rowClass?.(row)}>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row" className={side(column)}>
                  {column.render(row)}
                </th>
              ) : (
                <td key={column.id} className={side(column)} data-label={column.label}>
                  {column.render(row)}
                </td>
              ),
            )}
          </tr>
        ))}
        {rows.length === 0 && (
          <tr>
            <td colSpan={columns.length} className="bt-table-empty">
              {empty ?? '–'}
            </td>
          </tr>
        )}
      </tbody>
      {rows.length > 0 && columns.some((column) => column.foot !== undefined) && (
        <tfoot>
          <tr>
            {columns.map((column, index) =>
              index === 0 ? (
                <th key={column.id} scope="row" className={side(column)}>
                  {column.foot}
                </th>
              ) : (
                <td key={column.id} className={side(column)} data-label={column.label}>
                  {column.foot}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  );
}
