import { IndicatorError } from '../indicator-error.ts';
import { assertSampleSize } from './draw-stratified-sample.ts';
import { assertNumbers, type Estimate, varianceOfSum } from './estimate.ts';
import type { RatioPair } from './stratified-estimates.ts';

/** A unit found in a drawn cluster, with the number of units it stands for. */
export interface ClusterUnit<Found = number> {
  readonly found: Found;
  /** Above 0; in the simple case clusters of the population over clusters drawn. */
  readonly weight: number;
}

/** The units of each drawn cluster (a hamlet of which every household was asked). */
export type Clusters<Found = number> = readonly (readonly ClusterUnit<Found>[])[];

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function assertClusters(clusters: Clusters<unknown>, populationClusters: number | undefined): void {
  assertSampleSize('clusters', clusters.length, populationClusters ?? Number.MAX_SAFE_INTEGER);
  for (const { weight } of clusters.flat()) {
    assertNumbers([weight], 'a weight');
    if (weight < 0) throw new IndicatorError('negative-weight', `a weight is below zero: ${weight}`);
  }
}

function estimateOfSum<Found>(clusters: Clusters<Found>, populationClusters: number | undefined, value: (found: Found) => number): Estimate {
  const totals = clusters.map((units) => sumOf(units.map(({ found, weight }) => weight * value(found))));
  return { value: sumOf(totals), standardError: Math.sqrt(varianceOfSum(totals, populationClusters)), degrees: Math.max(0, clusters.length - 1) };
}

/**
 * Total over the population where whole clusters were drawn: Σ weight × value, with the variance between the clusters'
 * totals. Households of one hamlet are alike, so what counts is how many hamlets were drawn, not how many households.
 *
 * Definition: Cochran (1977), Sampling Techniques, chapter 9; clusters drawn without replacement, every unit of a drawn
 * cluster asked.
 *
 * @param populationClusters how many clusters they were drawn from; `undefined`: very many, or with replacement.
 * @throws IndicatorError `single-unit-stratum` for one cluster out of several, `stratum-without-sample` for none,
 *   `sample-exceeds-population`, `not-a-count`, `negative-weight`, `not-a-number`.
 */
export function clusterTotal(clusters: Clusters, populationClusters: number | undefined): Estimate {
  assertClusters(clusters, populationClusters);
  for (const units of clusters) {
    assertNumbers(
      units.map(({ found }) => found),
      'a value',
    );
  }
  return estimateOfSum(clusters, populationClusters, (value) => value);
}

/**
 * Ratio of two totals where whole clusters were drawn; the standard error is linearised as in `stratifiedRatio`.
 *
 * @returns `undefined` where the total below is 0.
 * @throws IndicatorError as `clusterTotal`.
 */
export function clusterRatio(clusters: Clusters<RatioPair>, populationClusters: number | undefined): Estimate | undefined {
  assertClusters(clusters, populationClusters);
  for (const { found } of clusters.flat()) assertNumbers([found.above, found.below], 'a value');
  const below = estimateOfSum(clusters, populationClusters, (pair) => pair.below).value;
  if (below === 0) return undefined;
  const ratio = estimateOfSum(clusters, populationClusters, (pair) => pair.above).value / below;
  const { standardError, degrees } = estimateOfSum(clusters, populationClusters, (pair) => pair.above - ratio * pair.below);
  return { value: ratio, standardError: standardError / Math.abs(below), degrees };
}

/**
 * Mean over the units where whole clusters were drawn. A ratio, since how many units the population has is estimated too.
 *
 * @returns `undefined` where no unit was found.
 * @throws IndicatorError as `clusterTotal`.
 */
export function clusterMean(clusters: Clusters, populationClusters: number | undefined): Estimate | undefined {
  const pairs = clusters.map((units) => units.map(({ found, weight }) => ({ found: { above: found, below: 1 }, weight })));
  return clusterRatio(pairs, populationClusters);
}
