import type { PlanUnit } from '@bac-thang/module-kit';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../gql/index.ts';

export const countsFragment = graphql(`
  fragment Rates_Counts on PovertyProfile {
    households
    persons
    poor
    nearPoor
    undecided
    poorPersons
    nearPoorPersons
    poorRate
    nearPoorRate
  }
`);

export type Counts = ResultOf<typeof countsFragment>;

/** A unit of the plan with its counts; without them nobody has recognised its review yet. */
export interface UnitRow {
  readonly unit: PlanUnit;
  readonly counts: Counts | undefined;
}

/** Which share a map shows. */
export type Measure = 'poor' | 'near-poor' | 'both';

export const measures: readonly Measure[] = ['poor', 'near-poor', 'both'];

/** Households of the measure over all households, 0 to 1. */
export function rateOf(measure: Measure, counts: Counts | undefined): number | null {
  if (!counts || counts.households === 0) return null;
  const { poor, nearPoor, households } = counts;
  return (measure === 'poor' ? poor : measure === 'near-poor' ? nearPoor : poor + nearPoor) / households;
}
