import type { Tone } from '../status/status.ts';
import { terraceGeometry } from './terrace-geometry.ts';
import type { TerracePoint } from './terrace-point.ts';

export interface TerraceSmallProps {
  readonly points: readonly TerracePoint[];
  readonly target?: number | null | undefined;
  readonly tone: Tone;
  /** Name of the picture; empty where the figures stand beside it in words, then it is hidden from screen readers. */
  readonly title: string;
  /** Values are per cent: the axis ends at 100, and is zoomed where differences would not be seen. */
  readonly rate?: boolean | undefined;
  /** Tip of a zoomed picture: that its axis does not start at zero. */
  readonly zoomedText?: string | undefined;
  /** The year of the verdict, drawn strongest. Default: the latest with a value. */
  readonly currentYear?: number | null | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The terrace for tiles and table rows: steps, filled to where each year stands. */
export function TerraceSmall({ points, target, tone, title, rate, zoomedText, currentYear, width = 72, height = 24 }: TerraceSmallProps) {
  const drawable = points.some((point) => [point.expected, point.actual, point.pending].some((value) => typeof value === 'number'));
  if (!drawable) return <span className="bt-terrace-none" aria-hidden="true" />;
  const { steps, outline, ground, cuts, scale } = terraceGeometry(points, target, { width, height, top: 2, right: 0, bottom: 0.5, left: 0 }, undefined, rate);
  const zoomed = scale.broken;
  const latest = steps.findLast((step) => step.actual !== undefined)?.point.year;
  const current = currentYear ?? latest;
  return (
    <svg
      className={`bt-terrace-small bt-tone-${tone}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      aria-hidden={title === '' || undefined}
    >
      {zoomed && zoomedText && <title>{zoomedText}</title>}
      {zoomed && <path className="bt-ground" d={`M0 ${ground - 1}h4l2 -3 3 4 2 -1H${width}`} />}
      {steps.map((step) => (
        <g key={step.x}>
          {!zoomed && (
            <rect
              className={step.point.year <= (latest ?? 0) ? 'bt-step' : 'bt-step-ahead'}
              x={step.x}
              width={step.width}
              y={step.expected ?? ground}
              height={ground - (step.expected ?? ground)}
            />
          )}
          {zoomed && step.actual !== undefined && (
            <circle
              className={step.point.year === current ? 'bt-dot-small' : 'bt-dot-small bt-dot-soft'}
              cx={step.centre}
              cy={step.actual}
              r={step.point.year === current ? 2.6 : 1.9}
            />
          )}
          {!zoomed && step.actual !== undefined && (
            <rect
              className={step.point.year === current ? 'bt-fill' : 'bt-fill-soft'}
              x={step.x + 0.75}
              width={step.width - 1.5}
              y={step.actual}
              height={Math.max(ground - step.actual, 1)}
            />
          )}
          {!zoomed && step.pending !== undefined && step.actual === undefined && (
            <rect className="bt-fill-pending" x={step.x + 1.5} width={step.width - 3} y={step.pending} height={Math.max(ground - step.pending, 1)} />
          )}
        </g>
      ))}
      <path className="bt-outline" d={outline} />
      {steps.map(
        (step) =>
          step.lower !== undefined &&
          step.upper !== undefined &&
          step.lower !== step.upper && <path key={step.x} className="bt-bounds" d={`M${step.centre - 2} ${step.lower}h4m-2 0V${step.upper}m-2 0h4`} />,
      )}
      {cuts.map((cut) => (
        <path key={cut.x} className="bt-cut" d={`M${cut.x} 0V${height}`} />
      ))}
    </svg>
  );
}
