import type { ScoreRule } from './score-rule.ts';

/** One indicator in one group of households; counts are of the population (households or persons, as asked). */
export interface IndicatorFigures {
  /** Numerator of the uncensored headcount ratio: deprived, poor or not. */
  readonly deprived: number;
  /** Numerator of the censored headcount ratio: deprived and poor. */
  readonly poorDeprived: number;
  /** h = deprived / population. */
  readonly uncensoredHeadcountRatio: number | undefined;
  /** h(k) = poorDeprived / population; at most h, and at most H. */
  readonly censoredHeadcountRatio: number | undefined;
  /** φ = weight × h(k) / M0: part of the indicator in the poverty of the group; all of them sum to 1. */
  readonly contribution: number | undefined;
}

/**
 * The figures of Alkire and Foster (2011), J. Public Economics 95, for one group of households, with the counts that
 * they are made of. Ratios are 0 to 1 and not rounded; `undefined` is 0 of 0, never zero: the rates of nobody, and the
 * intensity and contributions where nobody is poor.
 */
export interface AlkireFosterFigures {
  /** Households that count. */
  readonly households: number;
  /** P: sum of their population weights; denominator of every headcount ratio. */
  readonly population: number;
  /** q: population of the households whose score reaches the cut-off. */
  readonly poor: number;
  /** Households exactly at the cut-off; they are poor. */
  readonly atCutOff: number;
  /** Σ population × score of the poor, on the scale of the weights; M0 = points / (population × whole). */
  readonly points: number;
  /** H = q / P (tỷ lệ nghèo đa chiều). */
  readonly headcountRatio: number | undefined;
  /** A: mean score of the poor. */
  readonly intensity: number | undefined;
  /** M0 = H × A. */
  readonly adjustedHeadcountRatio: number | undefined;
  /** In the order of the weights; `undefined` when scores were reweighted, which leaves no breakdown by indicator. */
  readonly indicators: readonly IndicatorFigures[] | undefined;
  /** Households left out because an indicator is not known, their population, and its part of the whole population. */
  readonly dropped: number;
  readonly droppedPopulation: number;
  readonly droppedPopulationShare: number | undefined;
}

/** A group among others, such as a commune in its district. */
export interface AlkireFosterGroup extends AlkireFosterFigures {
  readonly name: string;
  /** P of the group / P of all. */
  readonly populationShare: number | undefined;
  /** Part of the group in the M0 of all; the groups' parts sum to 1. */
  readonly contribution: number | undefined;
}

/** Sums that figures are made of; one per group while households are gone through. */
export interface Tally {
  households: number;
  population: number;
  poor: number;
  atCutOff: number;
  points: number;
  dropped: number;
  droppedPopulation: number;
  readonly deprived: Float64Array;
  readonly poorDeprived: Float64Array;
}

export function emptyTally(indicators: number): Tally {
  return {
    households: 0,
    population: 0,
    poor: 0,
    atCutOff: 0,
    points: 0,
    dropped: 0,
    droppedPopulation: 0,
    deprived: new Float64Array(indicators),
    poorDeprived: new Float64Array(indicators),
  };
}

export function figuresOf(tally: Tally, rule: ScoreRule, byIndicator: boolean): AlkireFosterFigures {
  const { households, population, poor, atCutOff, points, dropped, droppedPopulation } = tally;
  const indicators = rule.weights.map((weight, indicator): IndicatorFigures => {
    const deprived = tally.deprived[indicator] ?? 0;
    const poorDeprived = tally.poorDeprived[indicator] ?? 0;
    return {
      deprived,
      poorDeprived,
      uncensoredHeadcountRatio: ratio(deprived, population),
      censoredHeadcountRatio: ratio(poorDeprived, population),
      contribution: ratio(weight * poorDeprived, points),
    };
  });
  return {
    households,
    population,
    poor,
    atCutOff,
    points,
    headcountRatio: ratio(poor, population),
    intensity: ratio(points, poor * rule.whole),
    adjustedHeadcountRatio: ratio(points, population * rule.whole),
    indicators: byIndicator ? indicators : undefined,
    dropped,
    droppedPopulation,
    droppedPopulationShare: ratio(droppedPopulation, population + droppedPopulation),
  };
}

export function groupFigures(name: string, tally: Tally, all: Tally, rule: ScoreRule, byIndicator: boolean): AlkireFosterGroup {
  return {
    name,
    ...figuresOf(tally, rule, byIndicator),
    populationShare: ratio(tally.population, all.population),
    contribution: ratio(tally.points, all.points),
  };
}

function ratio(numerator: number, denominator: number): number | undefined {
  return denominator === 0 ? undefined : numerator / denominator;
}
