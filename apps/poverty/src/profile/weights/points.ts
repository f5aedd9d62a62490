/** Points per indicator in the order of the standard, and the points from which a household counts as poor. */
export interface Points {
  readonly weights: readonly number[];
  readonly cutOff: number;
}

/** Equal weights of 10 points and a cut-off of three indicators, or of all where there are fewer: the decrees' "from 3 indicators". */
export const defaultPoints = (indicators: number): Points => ({ weights: Array.from({ length: indicators }, () => 10), cutOff: Math.min(30, 10 * indicators) });

/** Most points that one indicator may get. */
export const MOST_POINTS = 100;

const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;

export const totalOf = ({ weights }: Points): number => weights.reduce((sum, weight) => sum + weight, 0);

export const isDefault = (points: Points): boolean => writtenPoints(points) === writtenPoints(defaultPoints(points.weights.length));

/** Points as they stand in an address. @example 12 indicators of 10 and 30: "10.10.10.10.10.10.10.10.10.10.10.10" and "30" */
export const writtenPoints = ({ weights, cutOff }: Points): string => `${weights.join('.')} ${cutOff}`;

/** Points out of an address; what is missing, of another length or no whole number of 0 to 100 is that of the default. */
export function readPoints(weights: string | null, cutOff: string | null, indicators: number): Points {
  const standard = defaultPoints(indicators);
  const read = weights === null ? [] : weights.split('.').map(Number);
  const cut = Number(cutOff);
  return {
    weights: read.length === indicators && read.every((weight) => isWhole(weight, MOST_POINTS)) ? read : standard.weights,
    cutOff: cutOff !== null && cut > 0 && isWhole(cut, MOST_POINTS * indicators) ? cut : standard.cutOff,
  };
}

/** Why nothing can be worked out with these points. */
type PointsProblem = 'no-weight' | 'cut-off-beyond-total' | 'no-cut-off';

export function problemOf(points: Points): PointsProblem | undefined {
  const total = totalOf(points);
  if (total === 0) return 'no-weight';
  if (points.cutOff <= 0) return 'no-cut-off';
  return points.cutOff > total ? 'cut-off-beyond-total' : undefined;
}
