import { IndicatorError } from '../indicator-error.ts';
import type { Clusters, ClusterUnit } from './cluster-estimates.ts';

/**
 * Units by cluster from the columns of a file: what was found on each unit, the cluster it is of, and its weight.
 *
 * @throws IndicatorError `length-mismatch`.
 */
export function clustersFromColumns<Found>(found: readonly Found[], clusterOf: readonly (string | number)[], weights: readonly number[]): Clusters<Found> {
  if (found.length !== clusterOf.length || found.length !== weights.length) {
    throw new IndicatorError('length-mismatch', `${found.length} units, ${clusterOf.length} clusters and ${weights.length} weights`);
  }
  const clusters = new Map<string | number, ClusterUnit<Found>[]>();
  for (const [index, one] of found.entries()) {
    const cluster = clusterOf[index] ?? '';
    const unit = { found: one, weight: weights[index] ?? Number.NaN };
    const units = clusters.get(cluster);
    if (units) units.push(unit);
    else clusters.set(cluster, [unit]);
  }
  return [...clusters.values()];
}
