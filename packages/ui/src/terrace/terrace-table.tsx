import type { TerraceLabels } from './terrace-labels.ts';
import { known, type TerracePoint } from './terrace-point.ts';

export interface TerraceTableProps {
  readonly points: readonly TerracePoint[];
  readonly caption: string;
  readonly format: (value: number) => string;
  readonly labels: TerraceLabels;
}

/** The chart's figures as a table; a column that has no value at all is left out. */
export function TerraceTable({ points, caption, format, labels }: TerraceTableProps) {
  const cell = (value: number | null | undefined) =>
    known(value) ? (
      format(value)
    ) : (
      <>
        <span aria-hidden="true">–</span>
        <span className="bt-hidden">{labels.missing}</span>
      </>
    );
  const bounds = ({ lower, upper }: TerracePoint) =>
    known(lower) || known(upper) ? `${known(lower) ? format(lower) : '–'} – ${known(upper) ? format(upper) : '–'}` : cell(null);
  const columns = [
    {
      label: labels.standard,
      used: ({ standard }: TerracePoint) => Boolean(standard),
      show: ({ standard }: TerracePoint) => (standard ? labels.standardName(standard) : cell(null)),
    },
    { label: labels.expected, used: ({ expected }: TerracePoint) => known(expected), show: ({ expected }: TerracePoint) => cell(expected) },
    { label: labels.actual, used: () => true, show: ({ actual }: TerracePoint) => cell(actual) },
    { label: labels.bounds, used: ({ lower, upper }: TerracePoint) => known(lower) || known(upper), show: bounds },
    { label: labels.pending, used: ({ pending }: TerracePoint) => known(pending), show: ({ pending }: TerracePoint) => cell(pending) },
    { label: labels.published, used: ({ published }: TerracePoint) => known(published), show: ({ published }: TerracePoint) => cell(published) },
  ].filter((column) => points.some(column.used));
  return (
    <table className="bt-terrace-table">
      <caption className="bt-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.year}</th>
          {columns.map((column) => (
            <th key={column.label} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={`${point.year} ${point.standard}`}>
            <th scope="row">{point.year}</th>
            {columns.map((column) => (
              <td key={column.label}>{column.show(point)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
