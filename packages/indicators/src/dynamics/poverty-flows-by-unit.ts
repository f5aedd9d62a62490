import type { HouseholdClass } from '../classification/household-class.ts';
import { type FlowCounts, flowCounts } from './flow-counts.ts';
import { type PovertyFlows, povertyFlows } from './poverty-flows.ts';
import { indexOfReview, type Review, type ReviewedHousehold } from './review.ts';
import type { AcrossStandards } from './same-standard.ts';

/** A household that the two reviews found in different units. */
export interface MoveBetweenUnits {
  readonly household: string;
  readonly from: string;
  readonly to: string;
  readonly classBefore: HouseholdClass;
  readonly classAfter: HouseholdClass;
}

/** Flows of the whole and of each unit by itself. */
export interface FlowsByUnit {
  readonly district: PovertyFlows;
  readonly units: ReadonlyMap<string, PovertyFlows>;
  /** The units' columns added up. Start and end equal the district's; the others do so up to the moves. */
  readonly sumOfUnits: FlowCounts;
  /** What cancels: poor households that left one unit for another, and households poor now that came from another. */
  readonly cancelled: { readonly left: number; readonly arrived: number };
  readonly moves: readonly MoveBetweenUnits[];
}

function byUnit({ households }: Review, units: readonly string[]): ReadonlyMap<string, readonly ReviewedHousehold[]> {
  const rows = new Map<string, ReviewedHousehold[]>(units.map((unit) => [unit, []]));
  for (const row of households) {
    const ofUnit = rows.get(row.unit);
    if (ofUnit) ofUnit.push(row);
    else rows.set(row.unit, [row]);
  }
  return rows;
}

/**
 * Poverty flows of each commune, with the moves between them.
 *
 * Each commune's list is taken by itself: a household that moves from one to another has left the first and arrived in the
 * second, and for the district has done neither. Hence sum of left = the district's left + the poor who moved, sum of arrived
 * = the district's arrived + the movers who are poor now.
 *
 * @param recognisedBefore of the whole district: a household that was poor in another commune is poor again.
 * @param units units that shall have a row even without a household, in the order wanted.
 * @throws IndicatorError `series-break`, `years-not-ascending`, `duplicate-household`. After a merger of units bring both
 *   reviews to one map first (`reviewOnNewMap`).
 */
export function povertyFlowsByUnit(
  before: Review,
  after: Review,
  recognisedBefore: ReadonlySet<string>,
  { units = [], ...options }: AcrossStandards & { readonly units?: readonly string[] } = {},
): FlowsByUnit {
  const district = povertyFlows(before, after, recognisedBefore, options);
  const [rowsBefore, rowsAfter] = [byUnit(before, units), byUnit(after, units)];
  const flows = new Map<string, PovertyFlows>();
  for (const unit of new Set([...rowsBefore.keys(), ...rowsAfter.keys()])) {
    const then = { ...before, households: rowsBefore.get(unit) ?? [] };
    const now = { ...after, households: rowsAfter.get(unit) ?? [] };
    flows.set(unit, povertyFlows(then, now, recognisedBefore, options));
  }
  const moves = movesBetweenUnits(before, after);
  const cancelled = {
    left: moves.filter(({ classBefore }) => classBefore === 'poor').length,
    arrived: moves.filter(({ classAfter }) => classAfter === 'poor').length,
  };
  return { district, units: flows, sumOfUnits: sumOfCounts([...flows.values()].map(flowCounts)), cancelled, moves };
}

function movesBetweenUnits(before: Review, after: Review): readonly MoveBetweenUnits[] {
  const rowsAfter = indexOfReview(after);
  return before.households.flatMap((then) => {
    const now = rowsAfter.get(then.id);
    if (now === undefined || now.unit === then.unit) return [];
    return [{ household: then.id, from: then.unit, to: now.unit, classBefore: then.class, classAfter: now.class }];
  });
}

function sumOfCounts(counts: readonly FlowCounts[]): FlowCounts {
  const sum = (column: keyof FlowCounts) => counts.reduce((total, one) => total + one[column], 0);
  return {
    start: sum('start'),
    chronic: sum('chronic'),
    escaped: sum('escaped'),
    escapedToNearPoor: sum('escapedToNearPoor'),
    escapedAboveNearPoor: sum('escapedAboveNearPoor'),
    left: sum('left'),
    toUnknown: sum('toUnknown'),
    fellIn: sum('fellIn'),
    rePoor: sum('rePoor'),
    newlyPoor: sum('newlyPoor'),
    nearPoorToPoor: sum('nearPoorToPoor'),
    arrived: sum('arrived'),
    fromUnknown: sum('fromUnknown'),
    end: sum('end'),
  };
}
