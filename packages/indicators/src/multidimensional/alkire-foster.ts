import { IndicatorError } from '../indicator-error.ts';
import { type AlkireFosterFigures, type AlkireFosterGroup, emptyTally, figuresOf, groupFigures, type Tally } from './alkire-foster-figures.ts';
import type { DeprivationRow } from './deprivation-matrix.ts';
import { householdGroups } from './household-groups.ts';
import type { MissingPolicy } from './missing-policy.ts';
import { type ScoreRule, scoreRule, standing, type WeightsAndCutOff } from './score-rule.ts';

export interface AlkireFosterOptions extends WeightsAndCutOff {
  /** One per household: its size for figures over persons, 1 (the default) for figures over households. */
  readonly populationWeights?: readonly number[];
  /** `drop` is the default. */
  readonly missing?: MissingPolicy;
  /** The group of each household, such as its commune. */
  readonly subgroups?: readonly string[];
  /** All groups that are to have a row, also those without a household; the default: the groups that occur. */
  readonly subgroupLevels?: readonly string[];
}

export interface AlkireFoster extends AlkireFosterFigures {
  /** The cut-off as a share of the whole. */
  readonly cutOff: number;
  /** c of each household as a share of the whole, in the order of the rows; `undefined` for one that was dropped. */
  readonly scores: readonly (number | undefined)[];
  readonly poorFlags: readonly (boolean | undefined)[];
  readonly groups: readonly AlkireFosterGroup[];
}

/**
 * Multidimensional poverty by the dual cut-off method (nghèo đa chiều, phương pháp Alkire-Foster).
 *
 * A household's score is the sum of the weights of its deprivations; it is poor when the score reaches the cut-off k,
 * the line included. H is the share of the poor, A their mean score, M0 = H × A the share of all possible deprivations
 * that the poor suffer. M0 and H of the whole are the means of the groups' by population; A is not.
 *
 * Definition: Alkire and Foster (2011), J. Public Economics 95:476-487; Alkire, Foster, Seth, Santos, Roche and Ballon
 * (2015), ch. 5. For many households with the same indicators `alkireFosterOfHistogram` says the same from counts.
 *
 * @param rows one per household, one answer per weight. An indicator that does not apply to a household (no child of
 *   that age) is `false`; `undefined` is a missing answer.
 * @throws IndicatorError `negative-weight` (of an indicator or of a household), `not-a-number`, `weights-do-not-sum-to-1`,
 *   `cutoff-out-of-range`, `length-mismatch`, `missing-indicator` (only under `reject`), `duplicate-unit` and
 *   `unknown-unit` for group names.
 * @example book of 2015, box 5.5: scores 0, 0.5, 1 and 0.25 with k = 0.5 make 2 of 4 poor: H 0.5, A 0.75, M0 0.375
 */
export function alkireFoster(rows: readonly DeprivationRow[], options: AlkireFosterOptions): AlkireFoster {
  const rule = scoreRule(options);
  const { missing = 'drop', populationWeights } = options;
  checkRows(rows, rule, options);
  const groups = householdGroups(options.subgroups, options.subgroupLevels);
  const tallies = groups.names.map(() => emptyTally(rule.weights.length));
  const all = emptyTally(rule.weights.length);
  const scores: (number | undefined)[] = [];
  const poorFlags: (boolean | undefined)[] = [];

  for (const [place, row] of rows.entries()) {
    const population = populationWeights?.[place] ?? 1;
    const tally = tallies[groups.groupOf[place] ?? -1];
    const score = scoreOf(row, rule, missing);
    for (const sums of tally ? [all, tally] : [all]) addHousehold(sums, row, population, score);
    scores.push(score && score.points / rule.whole);
    poorFlags.push(score && score.standing >= 0);
  }
  const byIndicator = missing !== 'reweight';
  return {
    ...figuresOf(all, rule, byIndicator),
    cutOff: rule.cutOff / rule.whole,
    scores,
    poorFlags,
    groups: groups.names.map((name, group) => groupFigures(name, tallies[group] ?? all, all, rule, byIndicator)),
  };
}

interface Score {
  /** On the scale of the weights, as if all indicators were known. */
  readonly points: number;
  readonly standing: number;
}

/** `undefined`: the household is dropped. */
function scoreOf(row: DeprivationRow, rule: ScoreRule, missing: MissingPolicy): Score | undefined {
  let points = 0;
  let observed = 0;
  for (const [indicator, weight] of rule.weights.entries()) {
    const deprived = row[indicator];
    if (deprived === true) points += weight;
    if (deprived !== undefined) observed += weight;
  }
  if (missing !== 'reweight' || row.every((deprived) => deprived !== undefined)) {
    if (missing === 'drop' && row.includes(undefined)) return undefined;
    return { points, standing: standing(rule, points, rule.whole) };
  }
  return observed === 0 ? undefined : { points: (points * rule.whole) / observed, standing: standing(rule, points, observed) };
}

function addHousehold(tally: Tally, row: DeprivationRow, population: number, score: Score | undefined): void {
  if (score === undefined) {
    tally.dropped += 1;
    tally.droppedPopulation += population;
    return;
  }
  const poor = score.standing >= 0;
  tally.households += 1;
  tally.population += population;
  if (score.standing === 0) tally.atCutOff += 1;
  if (poor) {
    tally.poor += population;
    tally.points += population * score.points;
  }
  for (const [indicator, deprived] of row.entries()) {
    if (deprived !== true) continue;
    tally.deprived[indicator] = (tally.deprived[indicator] ?? 0) + population;
    if (poor) tally.poorDeprived[indicator] = (tally.poorDeprived[indicator] ?? 0) + population;
  }
}

function checkRows(rows: readonly DeprivationRow[], { weights }: ScoreRule, { populationWeights, subgroups, missing }: AlkireFosterOptions): void {
  for (const [place, row] of rows.entries()) {
    if (row.length !== weights.length) throw new IndicatorError('length-mismatch', `row ${place} has ${row.length} answers for ${weights.length} weights`);
    if (missing === 'reject' && row.includes(undefined))
      throw new IndicatorError('missing-indicator', `row ${place} has no answer to ${row.indexOf(undefined)}`);
  }
  for (const column of [populationWeights, subgroups]) {
    if (column && column.length !== rows.length)
      throw new IndicatorError('length-mismatch', `${rows.length} rows against ${column.length} of a column beside them`);
  }
  for (const population of populationWeights ?? []) {
    if (!Number.isFinite(population)) throw new IndicatorError('not-a-number', `a population weight is not a finite number: ${population}`);
    if (population < 0) throw new IndicatorError('negative-weight', `a population weight is below 0: ${population}`);
  }
}
