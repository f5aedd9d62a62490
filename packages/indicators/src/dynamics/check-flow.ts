import { IndicatorError } from '../indicator-error.ts';
import { assertCount } from '../targets/assert-count.ts';
import type { FlowCounts } from './flow-counts.ts';

/** A flow table as it was reported: only the seven columns must be there. */
export type ReportedFlow = Pick<FlowCounts, 'start' | 'escaped' | 'left' | 'fellIn' | 'rePoor' | 'arrived' | 'end'> & {
  readonly chronic?: number | undefined;
  readonly toUnknown?: number | undefined;
  readonly fromUnknown?: number | undefined;
  /** The end of the period before, by the same standard and the same units. */
  readonly previousEnd?: number | undefined;
};

/** An equation between columns that does not hold; `difference` is the first column less what the others make. */
export interface BrokenEquation {
  readonly columns: readonly (keyof ReportedFlow)[];
  readonly difference: number;
}

export interface FlowCheck {
  readonly balanced: boolean;
  readonly expectedEnd: number;
  /** Reported end less expected end. */
  readonly difference: number;
  readonly broken: readonly BrokenEquation[];
}

/**
 * Whether a reported flow table closes: end = start − escaped − left + fellIn + rePoor + arrived.
 *
 * With the number of chronic poor both halves are checked, which tells whether the way out or the way in is wrong; with the
 * period before, also that its end is this start. Which households are behind a difference: `flowBreaks`.
 *
 * @throws IndicatorError `negative-count`, `not-a-count`, `not-a-number`.
 * @example 120 − 30 − 2 + 5 + 1 + 1 = 95, reported 96: not balanced, difference 1
 */
export function checkFlow(flow: ReportedFlow): FlowCheck {
  for (const [column, count] of Object.entries(flow)) {
    if (count === undefined) continue;
    assertCount(count, column);
    if (!Number.isInteger(count)) throw new IndicatorError('not-a-count', `${column} is not a number of households: ${count}`);
  }
  const { start, escaped, left, fellIn, rePoor, arrived, end, chronic, toUnknown = 0, fromUnknown = 0, previousEnd } = flow;
  const expectedEnd = start - escaped - left - toUnknown + fellIn + rePoor + arrived + fromUnknown;
  const decreases = ['escaped', 'left', 'toUnknown'] as const;
  const increases = ['fellIn', 'rePoor', 'arrived', 'fromUnknown'] as const;
  const equations: readonly BrokenEquation[] = [
    { columns: ['end', 'start', ...decreases, ...increases], difference: end - expectedEnd },
    ...(chronic === undefined
      ? []
      : [
          { columns: ['start', 'chronic', ...decreases], difference: start - (chronic + escaped + left + toUnknown) } as const,
          { columns: ['end', 'chronic', ...increases], difference: end - (chronic + fellIn + rePoor + arrived + fromUnknown) } as const,
        ]),
    ...(previousEnd === undefined ? [] : [{ columns: ['start', 'previousEnd'], difference: start - previousEnd } as const]),
  ];
  const broken = equations.filter(({ difference }) => difference !== 0);
  return { balanced: broken.length === 0, expectedEnd, difference: end - expectedEnd, broken };
}
