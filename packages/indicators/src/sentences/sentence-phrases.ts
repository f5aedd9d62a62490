import type { VerdictReason, VerdictStatus } from '../targets/verdict-type.ts';

/** A number with what is counted, already printed: "94,75 %", "1.292 nhà". */
export type Said = string;

export type Trend = 'up' | 'down' | 'still';

/** The sayings of one language; `verdictSentence` decides which of them a verdict needs. */
export interface SentencePhrases {
  percent(number: string): Said;
  points(number: string): Said;
  perYear(amount: Said): Said;
  atLeast(amount: Said): Said;
  /** The target by its operator: "trên 91,6 %". */
  readonly target: Readonly<Record<'<' | '<=' | '>=' | '>' | '~', (amount: Said) => Said>>;
  readonly status: Readonly<Record<VerdictStatus, string>>;
  readonly metSoFar: string;
  readonly keptSoFar: string;
  readonly keptToTheEnd: string;
  /** `value`: what was reached in the year of the breach. */
  broken(year: number, value: Said | undefined): string;
  readonly reason: Readonly<Record<VerdictReason, string>>;
  readonly noSubset: (threshold: Said) => string;
  readonly noBase: (year: number, standard: string | undefined) => string;
  readonly baseYear: (year: number) => string;
  readonly noFinalYear: (year: number) => string;
  readonly noData: (date: string) => string;
  readonly defaultUnits: string;
  readonly sources: string;

  /** "đến cuối năm 2023 là 85,2 %" */
  valueAt(year: number, amount: Said, ofReporting: boolean): string;
  valueIn(year: number, amount: Said, ofReporting: boolean): string;
  unitsMeet(year: number, count: string, of: number | undefined, units: string, share: Said | undefined): string;
  eachUnitMeets(year: number, count: string, of: number, units: string, minimum: Said): string;
  sum(from: number, to: number, amount: Said): string;
  meanPerUnit(from: number, to: number, amount: Said): string;
  averageFall(from: number, to: number, trend: Trend, amount: Said, level: Said | undefined, ofReporting: boolean): string;
  lowestUnit(year: number, amount: Said): string;

  targetAtEnd(target: Said, year: number): string;
  targetEachYear(target: Said): string;
  targetFall(target: Said): string;
  targetForAll(units: string): string;
  pathToday(amount: Said): string;

  observedChange(year: number, base: Said | undefined, trend: Trend, amount: Said): string;
  observedMean(amount: Said): string;
  requiredChange(trend: Trend, amount: Said, yearsLeft: number): string;
  required(amount: Said, yearsLeft: number): string;

  missing(count: number, units: string, names: string): string;
  bounds(lower: Said, upper: Said): string;
  missingEarlier(cells: number): string;
  missingAtBase(count: number, units: string, names: string): string;
  readonly carriedDenominators: string;
  failing(count: number, units: string, names: string): string;
  secondCondition(count: number, units: string, level: string, names: string): string;
  names(names: readonly string[], more: number): string;

  latestYear(year: number): string;
  standard(name: string, baseYear: number): string;
  readonly seriesBreaks: string;
  readonly baseNotDecided: string;
  readonly criterionChanged: string;
  readonly thresholdOfPlan: string;
  readonly eachUnitEachYear: string;
}
