import type { TerraceGeometry, TerraceStep } from './terrace-geometry.ts';
import { known } from './terrace-point.ts';
import { wordWidth } from './word-width.ts';

interface StepMarksProps {
  readonly step: TerraceStep;
  readonly ground: number;
  readonly current: boolean;
  /** No bars on an axis that does not start at zero: the dot stands for the value. */
  readonly zoomed: boolean;
  readonly contours: string;
  readonly format: (value: number) => string;
}

/** The filled part of one step, with the number inside it where there is room; a number that is wider than its step is left to the table, but for the current year's. */
export function StepFill({ step, ground, current, zoomed, contours, format }: StepMarksProps) {
  const { actual, point, centre } = step;
  if (actual === undefined || !known(point.actual)) return null;
  const inset = Math.min(step.width * 0.1, 8);
  const box = { x: step.x + inset, width: step.width - 2 * inset, y: actual, height: Math.max(ground - actual, 1.5) };
  const text = format(point.actual);
  const fits = wordWidth(text) <= box.width;
  const inside = !zoomed && fits && ground - actual > 30;
  const under = zoomed && step.expected !== undefined && step.expected <= actual && ground - actual > 26;
  return (
    <g>
      {!zoomed && <rect className={current ? 'bt-fill' : 'bt-fill-soft'} {...box} />}
      {!zoomed && !current && <rect {...box} fill={`url(#${contours})`} />}
      {(fits || current) && (
        <text
          className={`bt-value${inside ? (current ? ' bt-value-current' : ' bt-value-soft') : ''}`}
          x={centre}
          y={inside || under ? actual + 21 : actual - 10}
          textAnchor="middle"
        >
          {text}
        </text>
      )}
    </g>
  );
}

/** Dots, bounds and published figures of one step: drawn above the outline, each with its own shape. */
export function StepPoints({ step, floor, ground, format }: Pick<StepMarksProps, 'step' | 'ground' | 'format'> & { readonly floor: number }) {
  const { point, centre, width } = step;
  const aside = Math.min(width * 0.27, 24);
  // Below the frame a bound goes on: an arrow says so.
  const goesOn = known(point.lower) && point.lower < floor;
  const below = step.pending !== undefined && step.expected !== undefined && step.expected < step.pending && step.pending - step.expected < 28;
  return (
    <g>
      {step.lower !== undefined && (step.upper !== undefined || step.actual !== undefined) && (
        <path
          className="bt-bounds"
          d={
            step.upper === undefined
              ? `M${centre + aside - 4} ${step.lower}h8m-4 0v-14m-4 4 4-4 4 4`
              : `${goesOn ? `M${centre + aside - 4} ${ground - 6}l4 6 4-6m-4 6` : `M${centre + aside - 4} ${step.lower}h8m-4 0`}V${step.upper}m-4 0h8`
          }
        />
      )}
      {step.actual !== undefined && <circle className="bt-dot" cx={centre} cy={step.actual} r="4.5" />}
      {step.pending !== undefined && (
        <>
          <circle className="bt-dot-pending" cx={centre} cy={step.pending} r="4.5" />
          {known(point.pending) && step.actual === undefined && (
            <text className="bt-value bt-value-pending" x={centre} y={step.pending + (below ? 21 : -10)} textAnchor="middle">
              {format(point.pending)}
            </text>
          )}
        </>
      )}
      {step.published !== undefined && <path className="bt-published" d={`M${centre - Math.min(width * 0.36, 34)} ${step.published - 6}l5.5 6-5.5 6-5.5-6z`} />}
    </g>
  );
}

/** Gridlines with their numbers, and the zigzag that says the axis does not start at zero. */
export function TerraceAxis({
  geometry,
  left,
  right,
  format,
}: {
  readonly geometry: TerraceGeometry;
  readonly left: number;
  readonly right: number;
  readonly format: (value: number) => string;
}) {
  const { scale, y, ground } = geometry;
  return (
    <g className="bt-axis">
      {scale.ticks.map((tick, index) => (
        <g key={tick}>
          <path className={index === 0 && !scale.broken ? 'bt-ground' : 'bt-gridline'} d={`M${left} ${y(tick)}H${right}`} />
          {!(scale.broken && index === 0) && (
            <text x={left - 8} y={y(tick) + 4} textAnchor="end">
              {format(tick)}
            </text>
          )}
        </g>
      ))}
      {scale.broken && <path className="bt-ground" d={`M${left - 12} ${ground - 5}l4 3 4-6 4 6 4-3M${left} ${ground}H${right}`} />}
    </g>
  );
}
