import { known, type TerracePoint, type TerraceProjection } from './terrace-point.ts';
import { needsZoom, type TerraceScale, terraceScale } from './terrace-scale.ts';

export interface TerraceFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** One step in pixels; a height is undefined where the value is not known. */
export interface TerraceStep {
  readonly point: TerracePoint;
  readonly x: number;
  readonly width: number;
  readonly centre: number;
  readonly expected: number | undefined;
  readonly actual: number | undefined;
  readonly pending: number | undefined;
  readonly published: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

export interface TerraceGeometry {
  readonly scale: TerraceScale;
  /** y of the floor. */
  readonly ground: number;
  readonly steps: readonly TerraceStep[];
  /** The line along the steps' tops, as the `d` of a path; it is interrupted where the standard changes. */
  readonly outline: string;
  /** x of each change of standard, with the two standards. */
  readonly cuts: readonly { readonly x: number; readonly from: string; readonly to: string }[];
  /** y of the target, where it lies on the scale of the values. */
  readonly target: number | undefined;
  readonly projection: { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | undefined;
  readonly y: (value: number) => number;
}

const valuesOf = (points: readonly TerracePoint[]) => points.flatMap((point) => [point.expected, point.actual, point.pending, point.published].filter(known));
const boundsOf = (points: readonly TerracePoint[]) => points.flatMap((point) => [point.lower, point.upper].filter(known));

const changes = (one: TerracePoint | undefined, next: TerracePoint | undefined): boolean =>
  Boolean(one?.standard && next?.standard && one.standard !== next.standard);

/** Along the tops: level over a step, straight up or down to the next, lifted off where a step has no expected value. */
function outlineOf(steps: readonly TerraceStep[]): string {
  const parts = steps.map((step, index) => {
    if (step.expected === undefined) return '';
    const before = steps[index - 1];
    const goesOn = before?.expected !== undefined && !changes(before.point, step.point);
    return `${goesOn ? `V${step.expected}` : `M${step.x} ${step.expected}`}H${step.x + step.width}`;
  });
  return parts.join('');
}

/**
 * Places the terrace in its frame. Points keep their order, one step each; the same year may occur twice, once by each
 * standard. Falling targets need no case of their own: their steps go down because their expected values do.
 * Without a target on their scale (an average change asked of levels) the steps alone set the heights.
 * Bounds do not decide about a zoom: where units are missing they reach far down, and are cut at the frame.
 * @throws RangeError for no points, or for points without any value.
 */
export function terraceGeometry(
  points: readonly TerracePoint[],
  target: number | null | undefined,
  frame: TerraceFrame,
  projection?: TerraceProjection | undefined,
  rate = false,
): TerraceGeometry {
  if (points.length === 0) throw new RangeError('a terrace needs at least one step');
  const values = [...valuesOf(points), ...(known(target) ? [target] : []), ...(projection ? [projection.value] : [])];
  const bounds = boundsOf(points);
  const scale = terraceScale(values.length > 0 && needsZoom(values, rate) ? values : [...values, ...bounds], rate);
  const ground = frame.height - frame.bottom;
  const rise = (ground - frame.top) / (scale.ceiling - scale.floor);
  const round = (value: number) => Math.round(value * 100) / 100;
  const y = (value: number) => round(ground - (Math.min(Math.max(value, scale.floor), scale.ceiling) - scale.floor) * rise);
  const height = (value: number | null | undefined) => (known(value) ? y(value) : undefined);
  const width = (frame.width - frame.left - frame.right) / points.length;
  const steps = points.map((point, index) => ({
    point,
    x: round(frame.left + index * width),
    width: round(width),
    centre: round(frame.left + (index + 0.5) * width),
    expected: height(point.expected),
    actual: height(point.actual),
    pending: height(point.pending),
    published: height(point.published),
    lower: height(point.lower),
    upper: height(point.upper),
  }));
  const cuts = points.flatMap((point, index) => {
    const next = points[index + 1];
    return next && changes(point, next) ? [{ x: round(frame.left + (index + 1) * width), from: String(point.standard), to: String(next.standard) }] : [];
  });
  const last = steps.findLast((step) => step.actual !== undefined && (!projection || step.point.year < projection.year));
  const end = projection && steps.findLast((step) => step.point.year === projection.year);
  const drawn =
    projection && last?.actual !== undefined && end ? { from: [last.centre, last.actual] as const, to: [end.centre, y(projection.value)] as const } : undefined;
  return { scale, ground, steps, outline: outlineOf(steps), cuts, target: height(target), projection: drawn, y };
}
