import { closedYear } from './closed-year.ts';
import { defaultPaceBands, type PaceBands } from './pace-bands.ts';
import { type TargetCells, targetCells } from './target-cells.ts';
import type { TargetData, TargetDefinition } from './target-definition.ts';
import { type TargetReading, targetReadings } from './target-readings.ts';
import { averageChangeVerdict, subsetChangeVerdict } from './verdict-average-change.ts';
import { endlineVerdict } from './verdict-endline.ts';
import { eachUnitEachYearVerdict, everyYearVerdict, meanPerUnitEveryYearVerdict } from './verdict-every-year.ts';
import type { ShapeVerdict, VerdictQuestion } from './verdict-question.ts';
import { cumulativeVerdict, meanPerUnitAndYearVerdict, moneyVerdict, sourceCells } from './verdict-sum.ts';
import type { Verdict } from './verdict-type.ts';

/** What Labour may set; the plan does not. */
export interface VerdictSettings {
  readonly bands: PaceBands;
}

export const defaultVerdictSettings: VerdictSettings = { bands: defaultPaceBands };

function shapeVerdict(question: VerdictQuestion, data: TargetData): ShapeVerdict {
  switch (question.definition.shape) {
    case 'average-change':
      return averageChangeVerdict(question);
    case 'average-change-of-subset':
      return subsetChangeVerdict(question);
    case 'average-per-unit-and-year':
      return meanPerUnitAndYearVerdict(question);
    case 'average-per-unit-every-year':
      return meanPerUnitEveryYearVerdict(question);
    case 'cumulative':
      return cumulativeVerdict(question);
    case 'money-by-source':
      return moneyVerdict(question, data.parts ?? []);
    case 'every-year':
      return everyYearVerdict(question);
    default:
      return endlineVerdict(question);
  }
}

function isSum({ shape }: TargetDefinition): boolean {
  return shape === 'cumulative' || shape === 'money-by-source';
}

/** Asked after the end of the plan without a value of its last year: only what can no longer change stands. */
function withFinalYear(definition: TargetDefinition, verdict: ShapeVerdict, year: number, lastYear: number): ShapeVerdict {
  if (lastYear < definition.endYear || year >= definition.endYear) return verdict;
  if (verdict.status === 'BROKEN' || (verdict.status === 'MET' && isSum(definition))) return verdict;
  const open: ShapeVerdict = { ...verdict, status: 'UNDECIDED', reason: 'no-final-year' };
  if (isSum(definition) || definition.shape.startsWith('average-per-unit')) return open;
  const { observedPace: _o, requiredPace: _r, projected: _p, impliedEndLevel: _i, paceRatio: _q, ...reported } = open;
  return reported;
}

function withoutData(definition: TargetDefinition, data: TargetData): ShapeVerdict {
  const units = definition.shape === 'money-by-source' ? (data.parts ?? []).map((part) => part.definition.id) : data.units;
  return {
    status: 'NOT_ASSESSABLE',
    reason: units.length === 0 ? 'no-units' : 'no-data',
    unitsReported: 0,
    unitsExpected: units.length,
    missingUnits: units,
    failingUnits: [],
  };
}

/** The latest year of any source counts for the whole: a source without a value in it is missing. */
function moneyReading(reading: TargetReading, definition: TargetDefinition, data: TargetData, lastYear: number): TargetReading {
  const years = sourceCells(data.parts ?? []).flatMap(({ part, cells }) => targetReadings(part.definition, cells, lastYear).flatMap(({ year }) => year ?? []));
  const year = Math.max(...years.filter((one) => one <= definition.endYear));
  return Number.isFinite(year) ? { ...reading, year } : reading;
}

/**
 * Is this target met, on track, or behind; by how much, at what pace, and why.
 *
 * The rule is that of the plan's rule book, part "Verdicts": values are yearly and stand for 31 December; nothing here
 * reads a clock. While units have not reported, the status is the one that all possible values share, otherwise
 * UNDECIDED. A target with one base per poverty standard has one reading for each; the one whose years hold the latest
 * year with a value is the verdict, the others stand under it, and no difference is formed across standards.
 *
 * @param asOf a date such as 2023-12-31; years whose 31 December is after it do not count.
 * @returns numbers in the target's unit of measure, not rounded; a field is left out where it is not known.
 * @throws IndicatorError for data that contradict themselves (negative numbers, two values of one cell) or a broken date.
 */
export function verdict(definition: TargetDefinition, data: TargetData, asOf: string, settings: VerdictSettings = defaultVerdictSettings): Verdict {
  if (definition.firstYear > definition.endYear) throw new RangeError(`years out of order: ${definition.firstYear} to ${definition.endYear}`);
  const lastYear = closedYear(asOf);
  const cells = targetCells(definition, data);
  const [first, ...others] = targetReadings(definition, cells, lastYear);
  const main = definition.shape === 'money-by-source' ? moneyReading(first, definition, data, lastYear) : first;
  const frame = { definition, data, cells, asOf, lastYear, settings };
  const otherReadings = others.map((other) => readingVerdict(frame, other, other.standard ?? String(other.base.year)));
  if (definition.secondReading) otherReadings.push(readingVerdict(frame, main, definition.secondReading));
  return { ...readingVerdict(frame, main), otherReadings };
}

interface Frame {
  readonly definition: TargetDefinition;
  readonly data: TargetData;
  readonly cells: TargetCells;
  readonly asOf: string;
  readonly lastYear: number;
  readonly settings: VerdictSettings;
}

function readingVerdict({ definition, data, cells, asOf, lastYear, settings }: Frame, reading: TargetReading, name?: string): Verdict {
  const { base, standard, year } = reading;
  const frame = {
    asOf,
    baseYear: base.year,
    ...(standard !== undefined && { standard }),
    ...(name !== undefined && { reading: name }),
    otherReadings: [],
  };
  const noUnits = definition.shape !== 'money-by-source' && data.units.length === 0;
  if (year === undefined || noUnits) return { ...frame, ...withoutData(definition, data) };
  const question: VerdictQuestion = { definition, cells, units: data.units, base, standard, year, bands: settings.bands };
  const answer = name === 'each-unit-each-year' ? eachUnitEachYearVerdict(question) : shapeVerdict(question, data);
  return { ...frame, year, ...withFinalYear(definition, answer, year, lastYear) };
}
