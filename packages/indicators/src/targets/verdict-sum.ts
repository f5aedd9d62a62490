import { type CumulativeTarget, cumulativeStatus, sumProgress } from './cumulative-progress.ts';
import type { Judgement } from './endline-progress.ts';
import { exactSum } from './exact-sum.ts';
import { knownFields } from './known-fields.ts';
import { promisedMeanStatus } from './promised-mean.ts';
import { reportedSum } from './reported-sum.ts';
import { type TargetCells, targetCells } from './target-cells.ts';
import type { TargetPart } from './target-definition.ts';
import { agreed, type ShapeVerdict, type VerdictQuestion } from './verdict-question.ts';

/** What is missing can only add: on track or met at the lower bound stands, anything worse is undecided. */
function atLowerBound(judgement: Judgement, missingCells: number): Judgement {
  if (missingCells === 0 || judgement.status === 'ON_TRACK' || judgement.status === 'MET') return judgement;
  return agreed([]);
}

function missingFields(missingCells: number, lower: number): Partial<ShapeVerdict> {
  return missingCells > 0 ? { missingCells, atLeast: true, lower } : {};
}

interface Source {
  readonly total: number;
  readonly missingCells: number;
}

function sumVerdict(
  { definition, base, year, bands }: VerdictQuestion,
  { total, missingCells }: Source,
): Omit<ShapeVerdict, 'unitsReported' | 'unitsExpected' | 'missingUnits'> {
  const sum: CumulativeTarget = {
    target: definition.value,
    operator: definition.operator,
    baseYear: base.year,
    year,
    endYear: definition.endYear,
    yearlyPlan: definition.yearlyPlan,
  };
  const progress = sumProgress(total, sum);
  return {
    ...atLowerBound(cumulativeStatus(total, sum, bands), missingCells),
    ...knownFields<ShapeVerdict>({
      actual: year > base.year ? total : undefined,
      expected: progress.due,
      observedPace: progress.observedPerYear,
      requiredPace: progress.requiredPerYear,
      projected: progress.projected,
      paceRatio: progress.paceRatio,
    }),
    ...missingFields(missingCells, total),
    failingUnits: [],
  };
}

/** Houses, jobs, money: added up over units and the years after the base. */
export function cumulativeVerdict(question: VerdictQuestion): ShapeVerdict {
  const { definition, cells, units, base, year } = question;
  const sum = reportedSum(definition, cells, units, base.year + 1, year);
  return {
    ...sumVerdict(question, sum),
    unitsReported: sum.unitsReported,
    unitsExpected: units.length,
    missingUnits: sum.missingUnits,
  };
}

/** Cells of each source of money. */
export function sourceCells(parts: readonly TargetPart[]): readonly { readonly part: TargetPart; readonly cells: TargetCells }[] {
  return parts.map((part) => ({ part, cells: targetCells(part.definition, part.data) }));
}

/** A total of its sources; nobody types it. Its units are the sources. */
export function moneyVerdict(question: VerdictQuestion, parts: readonly TargetPart[]): ShapeVerdict {
  const { base, year } = question;
  const sums = sourceCells(parts).map(({ part, cells }) => ({
    id: part.definition.id,
    ...reportedSum(part.definition, cells, part.data.units, base.year + 1, year),
  }));
  const total = exactSum(sums.map((sum) => sum.total));
  const missing = sums.filter((sum) => sum.missingUnits.length > 0).map((sum) => sum.id);
  return {
    ...sumVerdict(question, { total, missingCells: sums.reduce((cells, sum) => cells + sum.missingCells, 0) }),
    unitsReported: sums.filter((sum) => sum.unitsReported > 0).length,
    unitsExpected: parts.length,
    missingUnits: missing,
  };
}

/** Mean per unit and year over all years so far; a sum divided by all units and years, so what is missing can only add. */
export function meanPerUnitAndYearVerdict(question: VerdictQuestion): ShapeVerdict {
  const { definition, cells, units, base, year, bands } = question;
  const { value: promised, operator, endYear } = definition;
  const sum = reportedSum(definition, cells, units, base.year + 1, year);
  const reported = { unitsReported: sum.unitsReported, unitsExpected: units.length, missingUnits: sum.missingUnits, failingUnits: [] };
  const unitYears = units.length * (year - base.year);
  if (unitYears === 0) return { status: 'NOT_ASSESSABLE', reason: 'base-year', expected: promised, ...reported };
  const mean = sum.total / unitYears;
  const needed = Math.max(0, promised * units.length * (endYear - base.year) - sum.total);
  return {
    ...atLowerBound(promisedMeanStatus(mean, { promised, operator, year, endYear }, bands), sum.missingCells),
    actual: mean,
    numerator: sum.total,
    denominator: unitYears,
    expected: promised,
    observedPace: mean,
    projected: mean,
    paceRatio: mean / promised,
    ...(year < endYear && { requiredPace: needed / (units.length * (endYear - year)) }),
    ...missingFields(sum.missingCells, mean),
    ...reported,
  };
}
