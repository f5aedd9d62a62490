import { type EndlinePosition, endlineProgress, endlineStatus, type Judgement } from './endline-progress.ts';
import { knownFields, type Perhaps } from './known-fields.ts';
import { baseIsComparable } from './target-readings.ts';
import { agreed, bounds, reporting, type ShapeVerdict, type VerdictQuestion } from './verdict-question.ts';
import { verdictTrend } from './verdict-trend.ts';
import { measureYear, type YearMeasure } from './year-measure.ts';

/** A base is a value of the base year of the same version of the criterion. Organisations start from nothing. */
function baseMeasure({ definition, cells, units, base, standard, year }: VerdictQuestion): YearMeasure | undefined {
  if (definition.shape === 'each-unit') {
    return { reported: units.length, expected: units.length, missingUnits: [], actual: 0, lower: 0, upper: 0, carried: false, empty: false, failingUnits: [] };
  }
  if (!baseIsComparable(definition, base, year)) return undefined;
  const measure = measureYear(definition, { cells, units, year: base.year, until: year, standard });
  return measure.actual === undefined ? undefined : measure;
}

/** The other units of a count that must reach at least a lower level: known to fall short, and not known. */
function secondCondition({ definition, cells, units, standard, year }: VerdictQuestion): { readonly breaking: readonly string[]; readonly open: boolean } {
  const level = definition.othersAtLeastLevel;
  if (level === undefined) return { breaking: [], open: false };
  const levels = units.map((unit) => cells.whole(unit, year, 'level', standard));
  return {
    breaking: units.filter((_, index) => (levels[index] ?? level) < level),
    open: levels.includes(undefined),
  };
}

/** While another unit breaks the second condition the target is not met, and before the end at best behind. */
function cappedBySecond(judgement: Judgement, atEnd: boolean): Judgement {
  if (judgement.status !== 'MET' && judgement.status !== 'ON_TRACK') return judgement;
  return { status: atEnd ? 'MISSED' : 'BEHIND', reason: 'second-condition' };
}

function judge(question: VerdictQuestion, at: YearMeasure, from: YearMeasure | undefined, target: number): Judgement {
  const { definition, base, year, bands } = question;
  if (at.empty) return { status: 'NOT_ASSESSABLE', reason: definition.shape === 'share-of-need' ? 'no-need' : 'no-data' };
  const { lower, upper } = at;
  if (lower === undefined || upper === undefined) return agreed([]);
  const second = secondCondition(question);
  // The lower end of a count is also where every unknown unit breaks the second condition.
  const broken = { lower: second.breaking.length > 0 || second.open, upper: second.breaking.length > 0 };
  const end = (end: 'lower' | 'upper', baseValue: number | undefined) => {
    const position: EndlinePosition = {
      base: baseValue,
      baseYear: base.year,
      value: end === 'lower' ? lower : upper,
      year,
      target,
      endYear: definition.endYear,
      operator: definition.shape === 'each-unit' ? '>=' : definition.operator,
    };
    const judgement = endlineStatus(position, bands);
    return broken[end] ? cappedBySecond(judgement, year >= definition.endYear) : judgement;
  };
  if (!from) return agreed([end('lower', undefined), end('upper', undefined)]);
  const { lower: low0, upper: high0 } = from;
  if (low0 === undefined || high0 === undefined) {
    const without = agreed([end('lower', undefined), end('upper', undefined)]);
    return without.status === 'MET' || without.status === 'MISSED' ? without : agreed([]);
  }
  // In the base year the value is the base: only equal ends go together.
  if (year <= base.year) return agreed([end('lower', low0), end('upper', high0)]);
  return agreed([end('lower', low0), end('lower', high0), end('upper', low0), end('upper', high0)]);
}

/** Floors, ceilings, counts and shares of units, shares of those in need, and the minimum of each organisation. */
export function endlineVerdict(question: VerdictQuestion): ShapeVerdict {
  const { definition, cells, units, base, standard, year, bands } = question;
  const eachUnit = definition.shape === 'each-unit';
  const at = measureYear(definition, { cells, units, year, until: year, standard });
  const from = baseMeasure(question);
  const target = eachUnit ? units.length : definition.value;
  const judgement = judge(question, at, from, target);
  const position = {
    base: from?.actual,
    baseYear: base.year,
    year,
    target,
    endYear: definition.endYear,
    operator: eachUnit ? '>=' : definition.operator,
  } as const;
  const progress = at.actual === undefined ? undefined : endlineProgress({ ...position, value: at.actual }, bands);
  const known = judgement.status !== 'UNDECIDED';
  const fields: Perhaps<ShapeVerdict> = {
    actual: at.actual,
    numerator: at.numerator,
    denominator: at.denominator,
    baseValue: from?.actual,
    expected: eachUnit ? target : progress?.pathValue,
    observedPace: known && !eachUnit ? progress?.observedPerYear : undefined,
    requiredPace: known && !eachUnit ? progress?.requiredPerYear : undefined,
    projected: known && !eachUnit ? progress?.projected : undefined,
    paceRatio: known ? progress?.paceRatio : undefined,
    trend: known && !eachUnit ? verdictTrend(question, units) : undefined,
  };
  const carried = at.carried || (from?.carried ?? false);
  const breaking = secondCondition(question).breaking;
  return {
    ...judgement,
    ...knownFields<ShapeVerdict>(fields),
    ...bounds(at.missingUnits.length > 0, at.lower, at.upper),
    ...reporting(at),
    ...(definition.othersAtLeastLevel !== undefined && { failingUnits: breaking }),
    ...(from && from.missingUnits.length > 0 && { missingAtBase: from.missingUnits }),
    ...(carried && { carriedDenominators: true }),
  };
}
