import { IndicatorError } from '../indicator-error.ts';
import { type AlkireFosterBounds, interval } from './alkire-foster-bounds.ts';
import { type AlkireFosterFigures, type AlkireFosterGroup, emptyTally, figuresOf, groupFigures, type Tally } from './alkire-foster-figures.ts';
import type { MissingPolicy } from './missing-policy.ts';
import type { ProfileHistogram } from './profile-histogram.ts';
import { scoreRule, standing, type WeightsAndCutOff } from './score-rule.ts';

export interface HistogramQuestion extends WeightsAndCutOff {
  /** What is counted: households, or the persons in them. */
  readonly by: 'households' | 'persons';
  /** `drop` is the default. */
  readonly missing?: MissingPolicy;
}

export interface AlkireFosterOfHistogram extends AlkireFosterFigures {
  /** The cut-off as a share of the whole. */
  readonly cutOff: number;
  /** One row for every unit of the histogram, in its order. */
  readonly units: readonly AlkireFosterGroup[];
}

/**
 * The figures of `alkireFoster` from counts of profiles: the same numbers, fast enough to follow a slider.
 *
 * The score is worked out once per profile, not per household. Weights are points unless `scale` says `shares`; with
 * whole points every sum is a whole number, so the answer equals that of `alkireFoster` to the last bit.
 *
 * @throws IndicatorError as `alkireFoster`, and `length-mismatch` when there are not as many weights as indicators.
 * @example 12 indicators of 10 points and a cut-off of 30: a household lacking three is poor with a score of 0.25
 */
export function alkireFosterOfHistogram(histogram: ProfileHistogram, question: HistogramQuestion): AlkireFosterOfHistogram {
  const { by, missing = 'drop' } = question;
  const rule = scoreRule({ scale: 'points', ...question });
  const { indicators, units, counts } = histogram;
  if (rule.weights.length !== indicators) throw new IndicatorError('length-mismatch', `${rule.weights.length} weights for ${indicators} indicators`);
  const pointsOf = pointsByProfile(rule.weights);
  const everything = 2 ** indicators - 1;
  const tallies = units.map(() => emptyTally(indicators));

  for (const count of counts) {
    const tally = tallies[count.unit];
    if (tally === undefined) throw new IndicatorError('unknown-unit', `the histogram has no unit ${count.unit}`);
    const { deprived, unknown, households } = count;
    const population = by === 'persons' ? count.persons : households;
    const observed = missing === 'reweight' && unknown !== 0 ? (pointsOf[everything & ~unknown] ?? 0) : rule.whole;
    if (unknown !== 0 && missing === 'reject')
      throw new IndicatorError('missing-indicator', `${households} households of ${units[count.unit]} have an unknown indicator`);
    if (unknown !== 0 && (missing === 'drop' || observed === 0)) {
      tally.dropped += households;
      tally.droppedPopulation += population;
      continue;
    }
    const points = pointsOf[deprived] ?? 0;
    const stands = standing(rule, points, observed);
    tally.households += households;
    tally.population += population;
    if (stands === 0) tally.atCutOff += households;
    if (stands >= 0) {
      tally.poor += population;
      tally.points += population * (observed === rule.whole ? points : (points * rule.whole) / observed);
      addToBits(tally.poorDeprived, deprived, population);
    }
    addToBits(tally.deprived, deprived, population);
  }
  const all = sumOf(tallies, indicators);
  const byIndicator = missing !== 'reweight';
  return {
    ...figuresOf(all, rule, byIndicator),
    cutOff: rule.cutOff / rule.whole,
    units: tallies.map((tally, unit) => groupFigures(units[unit] ?? '', tally, all, rule, byIndicator)),
  };
}

/** `alkireFosterBounds` from counts of profiles. */
export function alkireFosterBoundsOfHistogram(histogram: ProfileHistogram, question: Omit<HistogramQuestion, 'missing'>): AlkireFosterBounds {
  const reading = (unknownIsDeprived: boolean) => {
    const counts = histogram.counts.map((count) => ({ ...count, deprived: unknownIsDeprived ? count.deprived | count.unknown : count.deprived, unknown: 0 }));
    return alkireFosterOfHistogram({ ...histogram, counts }, { ...question, missing: 'reject' });
  };
  const [least, most] = [reading(false), reading(true)];
  return {
    headcountRatio: interval(least.headcountRatio, most.headcountRatio),
    adjustedHeadcountRatio: interval(least.adjustedHeadcountRatio, most.adjustedHeadcountRatio),
  };
}

/** Points of every possible profile: those of the profile without its lowest bit, and the weight of that bit. */
function pointsByProfile(weights: readonly number[]): Float64Array {
  const points = new Float64Array(2 ** weights.length);
  for (let profile = 1; profile < points.length; profile++) {
    points[profile] = (points[profile & (profile - 1)] ?? 0) + (weights[lowestBit(profile)] ?? 0);
  }
  return points;
}

function addToBits(sums: Float64Array, profile: number, population: number): void {
  for (let rest = profile; rest !== 0; rest &= rest - 1) {
    const indicator = lowestBit(rest);
    sums[indicator] = (sums[indicator] ?? 0) + population;
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function sumOf(tallies: readonly Tally[], indicators: number): Tally {
  const all = emptyTally(indicators);
  for (const tally of tallies) {
    all.households += tally.households;
    all.population += tally.population;
    all.poor += tally.poor;
    all.atCutOff += tally.atCutOff;
    all.points += tally.points;
    all.dropped += tally.dropped;
    all.droppedPopulation += tally.droppedPopulation;
    for (let indicator = 0; indicator < indicators; indicator++) {
      all.deprived[indicator] = (all.deprived[indicator] ?? 0) + (tally.deprived[indicator] ?? 0);
      all.poorDeprived[indicator] = (all.poorDeprived[indicator] ?? 0) + (tally.poorDeprived[indicator] ?? 0);
    }
  }
  return all;
}
