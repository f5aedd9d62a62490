import type { Judgement } from './endline-progress.ts';
import { everyYearStatus, type KeptEveryYear, keptEveryYear, type YearRange } from './kept-every-year.ts';
import { knownFields } from './known-fields.ts';
import { meets } from './operator.ts';
import { reportedSum } from './reported-sum.ts';
import { standardOfYear } from './target-cells.ts';
import { bounds, reporting, type ShapeVerdict, type VerdictQuestion } from './verdict-question.ts';
import { measureYear } from './year-measure.ts';

function yearsAfterBase({ base, year }: VerdictQuestion): readonly number[] {
  return Array.from({ length: Math.max(0, year - base.year) }, (_, index) => base.year + 1 + index);
}

function judge({ definition, base, year }: VerdictQuestion, kept: KeptEveryYear): Judgement {
  if (year <= base.year) return { status: 'NOT_ASSESSABLE', reason: 'base-year' };
  return everyYearStatus({ ...kept, lastYear: year }, definition.endYear);
}

/** A rate, a count or a share of units that must hold in every year after the base. */
export function everyYearVerdict(question: VerdictQuestion): ShapeVerdict {
  const { definition, cells, units, year } = question;
  const measured = yearsAfterBase(question).map((one) => ({
    year: one,
    measure: measureYear(definition, { cells, units, year: one, until: year, standard: standardOfYear(definition, one) }),
  }));
  // A year in which there was nobody to measure breaks nothing.
  const farEnd = definition.operator.startsWith('<') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const nobody = { lower: farEnd, upper: farEnd };
  const ranges = measured.map(
    ({ year: one, measure }): YearRange => ({ year: one, ...(measure.empty ? nobody : { lower: measure.lower, upper: measure.upper }) }),
  );
  const kept = keptEveryYear(ranges, definition.operator, definition.value);
  const at = measured.at(-1)?.measure ?? measureYear(definition, { cells, units, year, until: year, standard: standardOfYear(definition, year) });
  const breach = measured.find((one) => one.year === kept.firstBreach);
  const broken = breach?.measure ?? at;
  const missingCells = measured.reduce((cells, { measure }) => cells + measure.missingUnits.length, 0);
  // Nobody in any year keeps nothing either.
  const nobodyEver = measured.length > 0 && measured.every(({ measure }) => measure.empty);
  return {
    ...(nobodyEver ? ({ status: 'NOT_ASSESSABLE', reason: 'no-data' } as const) : judge(question, kept)),
    ...knownFields<ShapeVerdict>({
      actual: at.actual,
      numerator: at.numerator,
      denominator: at.denominator,
      breachYear: kept.firstBreach,
      breachValue: breach?.measure.actual,
    }),
    expected: definition.value,
    ...bounds(at.missingUnits.length > 0, at.lower, at.upper),
    ...reporting(at),
    failingUnits: broken.failingUnits,
    ...(missingCells > 0 && { missingCells }),
    ...(measured.some(({ measure }) => measure.carried) && { carriedDenominators: true }),
  };
}

/** The mean over all units of the set at or above the minimum in every year; units that are missing can only add. */
export function meanPerUnitEveryYearVerdict(question: VerdictQuestion): ShapeVerdict {
  const { definition, cells, units, year } = question;
  const { value: promised, endYear } = definition;
  const sums = yearsAfterBase(question).map((one) => ({ year: one, ...reportedSum(definition, cells, units, one, one) }));
  const ranges = sums.map(({ year: one, total, missingCells }): YearRange => {
    const mean = total / units.length;
    return { year: one, lower: mean, upper: missingCells > 0 ? Number.POSITIVE_INFINITY : mean };
  });
  const kept = keptEveryYear(ranges, definition.operator, promised);
  const last = sums.at(-1);
  const breach = sums.find((sum) => sum.year === kept.firstBreach);
  const missingCells = sums.reduce((cells, sum) => cells + sum.missingCells, 0);
  const { missingUnits, unitsReported } = last ?? reportedSum(definition, cells, units, year, year);
  const mean = last && last.total / units.length;
  return {
    ...judge(question, kept),
    ...knownFields<ShapeVerdict>({
      actual: mean,
      numerator: last?.total,
      denominator: last && units.length,
      observedPace: mean,
      projected: mean,
      paceRatio: mean === undefined ? undefined : mean / promised,
      requiredPace: year < endYear ? promised : undefined,
      breachYear: kept.firstBreach,
      breachValue: breach && breach.total / units.length,
      lower: last && last.missingCells > 0 ? mean : undefined,
    }),
    expected: promised,
    unitsReported,
    unitsExpected: units.length,
    missingUnits,
    failingUnits: [],
    ...(missingCells > 0 && { missingCells }),
    ...(last && last.missingCells > 0 && { atLeast: true }),
  };
}

/**
 * The second reading of a mean per unit: each unit at or above the minimum in each year; averages do not compensate.
 * `actual` is the lowest value known in year t; `failingUnits` are all units known to fall short in some year.
 */
export function eachUnitEachYearVerdict(question: VerdictQuestion): ShapeVerdict {
  const { definition, cells, units, year } = question;
  const field = definition.judged === 'numerator' ? 'numerator' : 'quantity';
  const years = yearsAfterBase(question);
  const valueIn = (unit: string, one: number) => cells.whole(unit, one, field, standardOfYear(definition, one));
  const below = (unit: string, one: number) => {
    const value = valueIn(unit, one);
    return value !== undefined && !meets(value, definition.operator, definition.value);
  };
  const known = units.map((unit) => valueIn(unit, year)).filter((value) => value !== undefined);
  const missingUnits = units.filter((unit) => valueIn(unit, year) === undefined);
  const missingCells = years.flatMap((one) => units.filter((unit) => valueIn(unit, one) === undefined)).length;
  const firstBreach = years.find((one) => units.some((unit) => below(unit, one)));
  const kept: KeptEveryYear =
    firstBreach !== undefined ? { kept: false, firstBreach, openYears: [] } : missingCells > 0 ? { openYears: [] } : { kept: true, openYears: [] };
  return {
    ...judge(question, kept),
    ...knownFields<ShapeVerdict>({ actual: known.length > 0 ? Math.min(...known) : undefined, breachYear: firstBreach }),
    expected: definition.value,
    unitsReported: units.length - missingUnits.length,
    unitsExpected: units.length,
    missingUnits,
    failingUnits: units.filter((unit) => years.some((one) => below(unit, one))),
    ...(missingCells > 0 && { missingCells }),
  };
}
