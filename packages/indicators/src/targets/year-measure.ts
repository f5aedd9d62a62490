import { countOfUnits } from './count-of-units.ts';
import { exactSum } from './exact-sum.ts';
import { meets } from './operator.ts';
import type { TargetCells } from './target-cells.ts';
import type { TargetDefinition } from './target-definition.ts';

/**
 * A target's value in one year over a set of units, with what it can be at the least and at the most while units have
 * not reported. Numbers in the target's unit of measure.
 */
export interface YearMeasure {
  readonly reported: number;
  readonly expected: number;
  readonly missingUnits: readonly string[];
  /** Of the units with both numerator and denominator; of counts and sums what was reported. */
  readonly actual?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  /** Both left out: no bound can be given. `upper` is infinite where only a lower bound exists. */
  readonly lower?: number;
  readonly upper?: number;
  /** A denominator was taken from another year, for the bounds only. */
  readonly carried: boolean;
  /** Every denominator is known and zero: nobody to measure. */
  readonly empty: boolean;
  /** Units known to fall short of what each unit must reach. */
  readonly failingUnits: readonly string[];
}

/** Where and when to measure. `until` is the year of the verdict: denominators after it are not looked at. */
interface YearQuestion {
  readonly cells: TargetCells;
  readonly units: readonly string[];
  readonly year: number;
  readonly until: number;
  readonly standard?: string | undefined;
}

function measureRate(definition: TargetDefinition, { cells, units, year, until, standard }: YearQuestion): YearMeasure {
  const factor = definition.inPercent ? 100 : 1;
  const numerators: number[] = [];
  const denominators: number[] = [];
  const lows: number[] = [];
  const highs: number[] = [];
  const wholes: number[] = [];
  const missingUnits: string[] = [];
  let carried = false;
  let bounded = true;
  for (const unit of units) {
    const numerator = cells.whole(unit, year, 'numerator', standard);
    const own = cells.whole(unit, year, 'denominator', standard);
    if (numerator !== undefined && own !== undefined) {
      numerators.push(numerator);
      denominators.push(own);
    } else missingUnits.push(unit);
    const denominator = own ?? cells.nearestDenominator(unit, year, until, standard);
    if (denominator === undefined) {
      bounded = false;
      continue;
    }
    if (own === undefined) carried = true;
    lows.push(numerator ?? 0);
    highs.push(numerator ?? (definition.inPercent || denominator === 0 ? denominator : Number.POSITIVE_INFINITY));
    wholes.push(denominator);
  }
  const numerator = exactSum(numerators);
  const denominator = exactSum(denominators);
  const whole = exactSum(wholes);
  return {
    reported: units.length - missingUnits.length,
    expected: units.length,
    missingUnits,
    ...(numerators.length > 0 && { numerator, denominator }),
    ...(denominator > 0 && { actual: (factor * numerator) / denominator }),
    ...(bounded && whole > 0 && { lower: (factor * exactSum(lows)) / whole, upper: (factor * exactSum(highs)) / whole }),
    carried,
    empty: bounded && whole === 0,
    failingUnits: [],
  };
}

function measureCount(definition: TargetDefinition, { cells, units, year, until, standard }: YearQuestion): YearMeasure {
  const field = definition.judged === 'quantity' ? 'quantity' : 'numerator';
  const reportedParts: number[] = [];
  const highs: number[] = [];
  const missingUnits: string[] = [];
  let carried = false;
  for (const unit of units) {
    const { reported, missing } = cells.read(unit, year, field, standard);
    if (reported !== undefined) reportedParts.push(reported);
    if (missing === 0) {
      highs.push(reported ?? 0);
      continue;
    }
    missingUnits.push(unit);
    const own = cells.whole(unit, year, 'denominator', standard);
    const denominator = field === 'numerator' ? (own ?? cells.nearestDenominator(unit, year, until, standard)) : undefined;
    if (denominator !== undefined && own === undefined) carried = true;
    highs.push(denominator ?? Number.POSITIVE_INFINITY);
  }
  const total = exactSum(reportedParts);
  return {
    reported: units.length - missingUnits.length,
    expected: units.length,
    missingUnits,
    ...(reportedParts.length > 0 && { actual: total, ...(field === 'numerator' && { numerator: total }) }),
    lower: total,
    upper: exactSum(highs),
    carried,
    empty: false,
    failingUnits: [],
  };
}

/** Does a unit meet: by its level, or (each-unit) by its own number against the target. */
function unitMeets(definition: TargetDefinition, { cells, year, standard }: YearQuestion, unit: string): boolean | undefined {
  if (definition.shape === 'each-unit' && definition.judged !== 'level') {
    const value = cells.whole(unit, year, definition.judged === 'quantity' ? 'quantity' : 'numerator', standard);
    return value === undefined ? undefined : meets(value, definition.operator, definition.value);
  }
  const level = cells.whole(unit, year, 'level', standard);
  return level === undefined ? undefined : level >= (definition.minimumLevel ?? 1);
}

function measureUnits(definition: TargetDefinition, question: YearQuestion, asShare: boolean): YearMeasure {
  const { units } = question;
  const answers = units.map((unit) => unitMeets(definition, question, unit));
  const { known, meeting, minPossible, maxPossible } = countOfUnits(answers, units.length);
  const value = (count: number) => (asShare ? (100 * count) / units.length : count);
  return {
    reported: known,
    expected: units.length,
    missingUnits: units.filter((_, index) => answers[index] === undefined),
    ...(known > 0 && { actual: value(meeting), numerator: meeting, denominator: units.length }),
    ...(units.length > 0 && { lower: value(minPossible), upper: value(maxPossible) }),
    carried: false,
    empty: units.length === 0,
    failingUnits: units.filter((_, index) => answers[index] === false),
  };
}

/** The value that the target is about: a pooled rate, a count of people or things, a count or a share of units. */
export function measureYear(definition: TargetDefinition, question: YearQuestion): YearMeasure {
  const of = definition.shape === 'every-year' ? (definition.of ?? 'rate') : definition.shape;
  if (of === 'count-of-units' || of === 'each-unit') return measureUnits(definition, question, false);
  if (of === 'share-of-units') return measureUnits(definition, question, true);
  return definition.judged === 'rate' ? measureRate(definition, question) : measureCount(definition, question);
}
