import type { TerraceLabels } from './terrace-labels.ts';
import { known, type TerracePoint, type TerraceProjection } from './terrace-point.ts';

interface TerraceLegendProps {
  readonly points: readonly TerracePoint[];
  /** Without bars. */
  readonly zoomed: boolean;
  readonly projection: TerraceProjection | undefined;
  readonly labels: TerraceLabels;
}

/** Names the marks that occur in this chart, and only those. */
export function TerraceLegend({ points, zoomed, projection, labels }: TerraceLegendProps) {
  const any = (value: (point: TerracePoint) => number | null | undefined) => points.some((point) => known(value(point)));
  const marks = [
    any((point) => point.expected) && { label: labels.expected, mark: <path className="bt-outline" d="M1 11h8V5h8" /> },
    any((point) => point.actual) && {
      label: labels.actual,
      mark: (
        <>
          {!zoomed && <rect className="bt-fill" x="2" y="7" width="14" height="7" />}
          <circle className="bt-dot" cx="9" cy="7" r="3.5" />
        </>
      ),
    },
    any((point) => point.pending) && { label: labels.pending, mark: <circle className="bt-dot-pending" cx="9" cy="8" r="4" /> },
    (any((point) => point.lower) || any((point) => point.upper)) && { label: labels.bounds, mark: <path className="bt-bounds" d="M6 2h6m-3 0v12m-3 0h6" /> },
    any((point) => point.published) && { label: labels.published, mark: <path className="bt-published" d="M9 2.5 14 8l-5 5.5L4 8z" /> },
    projection && { label: labels.projection, mark: <path className="bt-projection" d="M0 11 18 5" /> },
  ].filter((entry) => entry !== false && entry !== undefined);
  return (
    <ul className="bt-terrace-legend">
      {marks.map(({ label, mark }) => (
        <li key={label}>
          <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
            {mark}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
