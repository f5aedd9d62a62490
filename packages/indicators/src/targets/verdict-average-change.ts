import { averageChangeProgress } from './average-change-progress.ts';
import type { Judgement } from './endline-progress.ts';
import { knownFields } from './known-fields.ts';
import { meets } from './operator.ts';
import { promisedMeanStatus } from './promised-mean.ts';
import { baseIsComparable } from './target-readings.ts';
import { agreed, bounds, reporting, type ShapeVerdict, type VerdictQuestion } from './verdict-question.ts';
import { verdictTrend } from './verdict-trend.ts';
import { measureYear, type YearMeasure } from './year-measure.ts';

interface FallRange {
  readonly at: YearMeasure;
  readonly from: YearMeasure;
  /** Least and greatest fall a year; left out where no bound can be given. */
  readonly low?: number;
  readonly high?: number;
}

/** A fall lies between low base − high value and high base − low value. */
function fallOf({ definition, cells, base, standard, year }: VerdictQuestion, units: readonly string[]): FallRange {
  const at = measureYear(definition, { cells, units, year, until: year, standard });
  const from = measureYear(definition, { cells, units, year: base.year, until: year, standard });
  const gone = year - base.year;
  if (from.lower === undefined || from.upper === undefined || at.lower === undefined || at.upper === undefined) return { at, from };
  return { at, from, low: (from.lower - at.upper) / gone, high: (from.upper - at.lower) / gone };
}

function judgeFall({ definition, year, bands }: VerdictQuestion, { low, high }: FallRange): readonly Judgement[] {
  const { value: promised, operator, endYear } = definition;
  return [low, high].map((d) => (d === undefined ? agreed([]) : promisedMeanStatus(d, { promised, operator, year, endYear }, bands)));
}

function fallFields(question: VerdictQuestion, units: readonly string[], { at, from }: FallRange, decided: boolean): Partial<ShapeVerdict> {
  const { definition, base, year, bands } = question;
  const { value: perYear, operator, endYear } = definition;
  const known = { numerator: at.numerator, denominator: at.denominator, level: at.actual, baseValue: from.actual, expected: perYear };
  if (at.actual === undefined || from.actual === undefined) return knownFields<ShapeVerdict>(known);
  const progress = averageChangeProgress({ basePct: from.actual, baseYear: base.year, valuePct: at.actual, year, perYear, endYear, operator }, bands);
  const d = progress.averagePerYear;
  return knownFields<ShapeVerdict>({
    ...known,
    actual: d,
    impliedEndLevel: decided ? progress.impliedEndPct : undefined,
    observedPace: decided ? d : undefined,
    requiredPace: decided ? progress.requiredRemainingPerYear : undefined,
    projected: decided ? d : undefined,
    paceRatio: decided ? progress.paceRatio : undefined,
    trend: decided ? verdictTrend(question, units) : undefined,
  });
}

function fallVerdict(question: VerdictQuestion, units: readonly string[], fall: FallRange, judgement: Judgement): ShapeVerdict {
  const missing = fall.from.actual !== undefined && fall.at.missingUnits.length + fall.from.missingUnits.length > 0;
  return {
    ...judgement,
    ...fallFields(question, units, fall, judgement.status !== 'UNDECIDED'),
    ...bounds(missing && question.year > question.base.year, fall.low, fall.high),
    ...reporting(fall.at),
    ...(fall.from.actual !== undefined && fall.from.missingUnits.length > 0 && { missingAtBase: fall.from.missingUnits }),
    ...((fall.at.carried || fall.from.carried) && { carriedDenominators: true }),
  };
}

/** Without two values there is no fall. */
function withoutTwoValues(question: VerdictQuestion, fall: FallRange, at = fall.at): Judgement | undefined {
  if (!baseIsComparable(question.definition, question.base, question.year) || fall.from.actual === undefined) {
    return { status: 'NOT_ASSESSABLE', reason: 'no-base' };
  }
  if (question.year <= question.base.year) return { status: 'NOT_ASSESSABLE', reason: 'base-year' };
  return at.empty ? { status: 'NOT_ASSESSABLE', reason: 'no-data' } : undefined;
}

/** Average fall of a pooled rate in points a year. */
export function averageChangeVerdict(question: VerdictQuestion): ShapeVerdict {
  const fall = fallOf(question, question.units);
  return fallVerdict(question, question.units, fall, withoutTwoValues(question, fall) ?? agreed(judgeFall(question, fall)));
}

/** More open units than this cannot all be tried as in and as out; so much missing is undecided anyway. */
const mostOpenUnits = 8;

function membership({ definition, cells, units, base, standard, year }: VerdictQuestion): { readonly inside: string[]; readonly open: string[] } {
  const inside: string[] = [];
  const open: string[] = [];
  const threshold = definition.subsetThreshold ?? 0;
  for (const unit of units) {
    const { lower, upper, empty, carried } = measureYear(definition, { cells, units: [unit], year: base.year, until: year, standard });
    if (empty) {
      // A zero of another year says nothing of the base.
      if (carried) open.push(unit);
      continue;
    }
    const low = lower !== undefined && meets(lower, '>=', threshold);
    const high = upper === undefined || meets(upper, '>=', threshold);
    if (low && high) inside.push(unit);
    else if (low !== high) open.push(unit);
  }
  return { inside, open };
}

/** Every way in which the open units may belong to the set or not. */
function possibleSets(inside: readonly string[], open: readonly string[]): readonly (readonly string[])[] {
  return open.reduce<readonly (readonly string[])[]>((sets, unit) => sets.flatMap((set) => [set, [...set, unit]]), [inside]);
}

/**
 * Average fall in the units that stood at or above a threshold at the base. The set is fixed there; a unit whose base
 * rate is not known, or could lie on either side, is taken once as in and once as out.
 */
export function subsetChangeVerdict(question: VerdictQuestion): ShapeVerdict {
  const { inside, open } = membership(question);
  const fall = fallOf(question, inside);
  const concerned = fallOf(question, [...inside, ...open]);
  const unknownAtBase = concerned.from.missingUnits;
  const counted = { ...reporting(concerned.at), ...(unknownAtBase.length > 0 && inside.length > 0 && { missingAtBase: unknownAtBase }) };
  if (inside.length + open.length === 0) return { status: 'NOT_ASSESSABLE', reason: 'no-units', ...counted };
  const judgement = withoutTwoValues(question, inside.length > 0 ? fall : concerned, concerned.at);
  if (judgement) return { ...fallVerdict(question, inside, fall, judgement), ...counted };
  if (open.length > mostOpenUnits) return { ...fallVerdict(question, inside, fall, agreed([])), ...counted };
  const falls = possibleSets(inside, open).map((set) => ({ set, fall: fallOf(question, set) }));
  const judgements = falls.flatMap(({ set, fall: one }): readonly Judgement[] =>
    set.length === 0 ? [{ status: 'NOT_ASSESSABLE', reason: 'no-units' }] : judgeFall(question, one),
  );
  const ends = falls.filter(({ set }) => set.length > 0).map(({ fall: one }) => one);
  const whole = ends.every((one) => one.low !== undefined && one.high !== undefined);
  const low = whole ? Math.min(...ends.map((one) => one.low ?? Number.NaN)) : undefined;
  const high = whole ? Math.max(...ends.map((one) => one.high ?? Number.NaN)) : undefined;
  const missing = open.length + fall.at.missingUnits.length + fall.from.missingUnits.length > 0;
  return { ...fallVerdict(question, inside, fall, agreed(judgements)), ...bounds(missing, low, high), ...counted };
}
