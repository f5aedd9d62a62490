import type { PovertyFlows } from './poverty-flows.ts';

/** Poverty flows as numbers of households. */
export interface FlowCounts {
  readonly start: number;
  readonly chronic: number;
  readonly escaped: number;
  readonly escapedToNearPoor: number;
  readonly escapedAboveNearPoor: number;
  readonly left: number;
  readonly toUnknown: number;
  readonly fellIn: number;
  readonly rePoor: number;
  /** Fell in or re-poor. */
  readonly newlyPoor: number;
  readonly nearPoorToPoor: number;
  readonly arrived: number;
  readonly fromUnknown: number;
  readonly end: number;
}

/** Number of households in each column. */
export function flowCounts(flows: PovertyFlows): FlowCounts {
  return {
    start: flows.start.length,
    chronic: flows.chronic.length,
    escaped: flows.escaped.length,
    escapedToNearPoor: flows.escapedToNearPoor.length,
    escapedAboveNearPoor: flows.escapedAboveNearPoor.length,
    left: flows.left.length,
    toUnknown: flows.toUnknown.length,
    fellIn: flows.fellIn.length,
    rePoor: flows.rePoor.length,
    newlyPoor: flows.fellIn.length + flows.rePoor.length,
    nearPoorToPoor: flows.nearPoorToPoor.length,
    arrived: flows.arrived.length,
    fromUnknown: flows.fromUnknown.length,
    end: flows.end.length,
  };
}

/** The seven columns that close by themselves. */
export type ClosedFlowCounts = Pick<FlowCounts, 'start' | 'escaped' | 'left' | 'fellIn' | 'rePoor' | 'arrived' | 'end'>;

/**
 * The flows for a table that has no column for classes which a review does not know.
 *
 * As on the official form, where only "khác giảm" and "khác tăng" can take them: they count as left and as arrived, never
 * as escaped or fallen in. Then end = start − escaped − left + fellIn + rePoor + arrived.
 */
export function closedFlowCounts(flows: PovertyFlows): ClosedFlowCounts {
  const { start, escaped, left, toUnknown, fellIn, rePoor, arrived, fromUnknown, end } = flowCounts(flows);
  return { start, escaped, left: left + toUnknown, fellIn, rePoor, arrived: arrived + fromUnknown, end };
}
