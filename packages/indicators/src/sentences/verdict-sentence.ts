import type { TargetDefinition } from '../targets/target-definition.ts';
import { basesOf, versionOfYear } from '../targets/target-readings.ts';
import type { Verdict } from '../targets/verdict-type.ts';
import { englishPhrases } from './english-phrases.ts';
import { printedNumber } from './printed-number.ts';
import type { Said, SentencePhrases, Trend } from './sentence-phrases.ts';
import type { SentenceLanguage, SentenceWords } from './sentence-words.ts';
import { vietnamesePhrases } from './vietnamese-phrases.ts';

/** So many names are read in a sentence; the rest is counted. */
const mostNames = 5;

/** Everything a clause needs to speak. */
interface Speech {
  readonly definition: TargetDefinition;
  readonly verdict: Verdict;
  readonly language: SentenceLanguage;
  readonly words: SentenceWords;
  readonly phrases: SentencePhrases;
}

const isFall = ({ shape }: TargetDefinition) => shape === 'average-change' || shape === 'average-change-of-subset';
const isMean = ({ shape }: TargetDefinition) => shape === 'average-per-unit-and-year' || shape === 'average-per-unit-every-year';
const isSum = ({ shape }: TargetDefinition) => shape === 'cumulative' || shape === 'money-by-source';
const countsUnits = ({ shape, of }: TargetDefinition) =>
  shape === 'count-of-units' || shape === 'share-of-units' || (shape === 'every-year' && (of === 'count-of-units' || of === 'share-of-units'));
const inPercent = (definition: TargetDefinition) => definition.inPercent && !isFall(definition);

const unitsWord = ({ definition, words, phrases }: Speech) =>
  definition.shape === 'money-by-source' ? phrases.sources : (words.units ?? phrases.defaultUnits);
const trendOf = (change: number): Trend => (change > 0 ? 'up' : change < 0 ? 'down' : 'still');

/** A value of the target in its unit of measure. */
function amount(speech: Speech, value: number, against?: number): Said {
  const { definition, language, words, phrases } = speech;
  const number = printedNumber(value, language, against);
  if (isFall(definition)) return phrases.perYear(phrases.points(number));
  if (inPercent(definition)) return phrases.percent(number);
  return `${number} ${countsUnits(definition) ? unitsWord(speech) : words.unitOfMeasure}`;
}

/** A change a year: points where the value is in per cent. */
function change(speech: Speech, value: number): Said {
  const { definition, language, words, phrases } = speech;
  const number = printedNumber(Math.abs(value), language, 0);
  if (countsUnits(definition) && !definition.inPercent) return phrases.perYear(`${number} ${unitsWord(speech)}`);
  return phrases.perYear(definition.inPercent ? phrases.points(number) : `${number} ${words.unitOfMeasure}`);
}

function named({ words, phrases }: Speech, codes: readonly string[]): string {
  const names = codes.slice(0, mostNames).map((code) => words.unitNames?.[code] ?? code);
  return phrases.names(names, Math.max(0, codes.length - mostNames));
}

function targetAmount(speech: Speech): Said {
  const { definition, verdict, phrases } = speech;
  const { operator, value } = definition;
  // "100 % or more" and "19 of 19 or more" are said without the "or more".
  const all = inPercent(definition) ? value === 100 : countsUnits(definition) && value === verdict.unitsExpected;
  return operator === '>=' && all ? amount(speech, value) : phrases.target[operator](amount(speech, value));
}

function targetClause(speech: Speech): string {
  const { definition, phrases } = speech;
  if (definition.shape === 'each-unit') return phrases.targetForAll(unitsWord(speech));
  if (isFall(definition)) return phrases.targetFall(targetAmount(speech));
  if (definition.shape === 'every-year' || definition.shape === 'average-per-unit-every-year') return phrases.targetEachYear(targetAmount(speech));
  return phrases.targetAtEnd(targetAmount(speech), definition.endYear);
}

function unitsClause(speech: Speech, year: number): string | undefined {
  const { definition, verdict, language, phrases } = speech;
  const { numerator, denominator, actual } = verdict;
  if (numerator === undefined || denominator === undefined || actual === undefined) return undefined;
  const printed = printedNumber(numerator, language);
  const count = verdict.missingUnits.length > 0 ? phrases.atLeast(printed) : printed;
  if (definition.shape === 'each-unit') return phrases.eachUnitMeets(year, count, denominator, unitsWord(speech), targetAmount(speech));
  const asShare = definition.shape === 'share-of-units' || definition.of === 'share-of-units';
  return phrases.unitsMeet(year, count, denominator, unitsWord(speech), asShare ? amount(speech, actual, definition.value) : undefined);
}

/** What was seen: "đến cuối năm 2023 là 85,2 %". */
function valueClause(speech: Speech): string | undefined {
  const { definition, verdict, language, phrases } = speech;
  const { year, actual, level } = verdict;
  const baseYear = verdict.baseYear ?? definition.firstYear - 1;
  if (year === undefined) return undefined;
  if (isFall(definition)) {
    const rate = level === undefined ? undefined : phrases.percent(printedNumber(level, language));
    if (actual === undefined) return rate && phrases.valueAt(year, rate, verdict.missingUnits.length > 0);
    const size = phrases.perYear(phrases.points(printedNumber(Math.abs(actual), language, definition.value)));
    return phrases.averageFall(baseYear, year, trendOf(-actual), size, rate, verdict.missingUnits.length > 0);
  }
  if (actual === undefined) return undefined;
  if (verdict.reading === 'each-unit-each-year') return phrases.lowestUnit(year, amount(speech, actual, definition.value));
  if (countsUnits(definition) || definition.shape === 'each-unit') return unitsClause(speech, year);
  const missing = verdict.missingUnits.length > 0;
  const grows = isSum(definition) || isMean(definition) || definition.judged !== 'rate';
  const said = amount(speech, actual, definition.value);
  const value = (grows && missing) || verdict.atLeast ? phrases.atLeast(said) : said;
  if (isSum(definition)) return phrases.sum(baseYear + 1, year, value);
  if (isMean(definition)) return phrases.meanPerUnit(definition.shape === 'average-per-unit-and-year' ? baseYear + 1 : year, year, value);
  const ofReporting = missing && !grows;
  return definition.shape === 'every-year' ? phrases.valueIn(year, value, ofReporting) : phrases.valueAt(year, value, ofReporting);
}

function reasonClause({ definition, verdict, language, words, phrases }: Speech): string | undefined {
  const { reason } = verdict;
  if (reason === undefined || reason === 'second-condition') return undefined;
  const baseYear = verdict.baseYear ?? definition.firstYear - 1;
  switch (reason) {
    case 'no-data':
      return verdict.year === undefined
        ? phrases.noData(language === 'vi' ? verdict.asOf.split('-').reverse().join('/') : verdict.asOf)
        : phrases.reason[reason];
    case 'no-base':
      return phrases.noBase(baseYear, verdict.standard && (words.standardNames?.[verdict.standard] ?? verdict.standard));
    case 'base-year':
      return phrases.baseYear(baseYear);
    case 'no-final-year':
      return phrases.noFinalYear(definition.endYear);
    case 'no-units':
      return definition.subsetThreshold === undefined
        ? phrases.reason[reason]
        : phrases.noSubset(phrases.percent(printedNumber(definition.subsetThreshold, language)));
    default:
      return phrases.reason[reason];
  }
}

function statusClause(speech: Speech): string {
  const { definition, verdict, phrases } = speech;
  const everyYear = definition.shape === 'every-year' || definition.shape === 'average-per-unit-every-year';
  const atEnd = verdict.year !== undefined && verdict.year >= definition.endYear;
  if (verdict.status === 'BROKEN' && verdict.breachYear !== undefined) {
    const { breachYear, breachValue } = verdict;
    return phrases.broken(breachYear, breachValue === undefined || breachYear === verdict.year ? undefined : amount(speech, breachValue, definition.value));
  }
  if (everyYear && verdict.status === 'ON_TRACK') return phrases.keptSoFar;
  if (everyYear && verdict.status === 'MET') return phrases.keptToTheEnd;
  return verdict.status === 'MET' && !atEnd ? phrases.metSoFar : phrases.status[verdict.status];
}

const offPath = new Set(['BEHIND', 'FAR_BEHIND', 'WORSENING']);

function pathClause(speech: Speech): string | undefined {
  const { definition, verdict, phrases } = speech;
  if (verdict.expected === undefined || !offPath.has(verdict.status) || verdict.reason === 'second-condition' || isFall(definition) || isMean(definition))
    return undefined;
  if (definition.shape === 'every-year' || definition.shape === 'each-unit') return undefined;
  return phrases.pathToday(amount(speech, verdict.expected, verdict.actual));
}

function paceClauses(speech: Speech): readonly (string | undefined)[] {
  const { definition, verdict, phrases } = speech;
  const { observedPace, requiredPace, year } = verdict;
  if (year === undefined || isMean(definition)) return [];
  const left = definition.endYear - year;
  const open = left > 0 && verdict.status !== 'MET' && requiredPace !== undefined;
  if (isFall(definition)) return [open && requiredPace > 0 ? phrases.requiredChange('down', change(speech, requiredPace), left) : undefined];
  if (isSum(definition)) {
    return [
      observedPace === undefined
        ? undefined
        : phrases.observedMean(verdict.atLeast ? phrases.atLeast(change(speech, observedPace)) : change(speech, observedPace)),
      open && requiredPace > 0 ? phrases.required(change(speech, requiredPace), left) : undefined,
    ];
  }
  const base = verdict.baseValue === undefined ? undefined : amount(speech, verdict.baseValue);
  return [
    observedPace === undefined ? undefined : phrases.observedChange(verdict.baseYear ?? year, base, trendOf(observedPace), change(speech, observedPace)),
    open && requiredPace !== 0 ? phrases.requiredChange(trendOf(requiredPace), change(speech, requiredPace), left) : undefined,
  ];
}

function missingClauses(speech: Speech): readonly (string | undefined)[] {
  const { definition, verdict, phrases } = speech;
  const { missingUnits, missingCells, lower, upper } = verdict;
  if (verdict.year === undefined) return [];
  const earlier = missingCells !== undefined && missingUnits.length === 0 ? phrases.missingEarlier(missingCells) : undefined;
  const base = missingUnits.length === 0 && lower !== undefined && upper !== undefined ? phrases.baseIncomplete : undefined;
  const range = lower !== undefined && upper !== undefined;
  return [
    missingUnits.length > 0 ? phrases.missing(missingUnits.length, unitsWord(speech), named(speech, missingUnits)) : (earlier ?? base),
    range ? phrases.bounds(amount(speech, lower, definition.value), amount(speech, upper, definition.value)) : undefined,
    verdict.carriedDenominators ? phrases.carriedDenominators : undefined,
  ];
}

function failingClause(speech: Speech): string | undefined {
  const { definition, verdict, language, phrases } = speech;
  const { failingUnits } = verdict;
  if (failingUnits.length === 0) return undefined;
  const names = named(speech, failingUnits);
  const level = definition.othersAtLeastLevel;
  if (level !== undefined) return phrases.secondCondition(failingUnits.length, unitsWord(speech), printedNumber(level, language), names);
  return phrases.failing(failingUnits.length, unitsWord(speech), names);
}

function standardClauses({ definition, verdict, words, phrases }: Speech): readonly (string | undefined)[] {
  const { standard, baseYear, year } = verdict;
  const base = basesOf(definition).find((one) => one.year === baseYear && one.standard === standard);
  const changed = base && year !== undefined && (base.version ?? versionOfYear(definition, base.year)) !== versionOfYear(definition, year);
  return [
    standard !== undefined && baseYear !== undefined ? phrases.standard(words.standardNames?.[standard] ?? standard, baseYear) : undefined,
    standard !== undefined && definition.bases.length > 1 ? phrases.seriesBreaks : undefined,
    base?.decision === null ? phrases.baseNotDecided : undefined,
    changed && definition.shape !== 'every-year' ? phrases.criterionChanged : undefined,
  ];
}

function joined(clauses: readonly (string | undefined)[], separator = '; '): string | undefined {
  const said = clauses.filter((clause) => clause !== undefined);
  return said.length > 0 ? said.join(separator) : undefined;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/**
 * The verdict in words, for a reader who sees nothing else: how it stands, what was seen, what was promised, at what
 * pace, what is missing and what the answer rests on.
 *
 * Differences of rates are points, never per cent; "at least" stands before sums and counts that can still grow; no
 * figure is rounded onto or across the target. Nothing here depends on the machine's own language.
 *
 * @param words names and words of the plan, in the same language.
 */
export function verdictSentence(definition: TargetDefinition, verdict: Verdict, language: SentenceLanguage, words: SentenceWords): string {
  const phrases = language === 'vi' ? vietnamesePhrases : englishPhrases;
  const speech: Speech = { definition, verdict, language, words, phrases };
  const withoutTarget = verdict.reason === 'no-target-for-unit' || verdict.reason === 'no-units';
  const ofAsOf = Number(verdict.asOf.slice(0, 4));
  const head = joined([
    verdict.reading === 'each-unit-each-year' ? phrases.eachUnitEachYear : undefined,
    joined([statusClause(speech), reasonClause(speech)], language === 'vi' ? ' vì ' : ', as '),
  ]);
  const seen = joined([valueClause(speech), withoutTarget ? undefined : targetClause(speech), pathClause(speech)], ', ');
  const opening = joined([head, seen], ': ') ?? '';
  const others = [
    joined(paceClauses(speech)),
    failingClause(speech),
    joined(missingClauses(speech)),
    verdict.year !== undefined && verdict.year < ofAsOf ? phrases.latestYear(verdict.year) : undefined,
    joined(standardClauses(speech)),
    verdict.thresholdOf === 'district' ? phrases.thresholdOfPlan : undefined,
  ].filter((sentence) => sentence !== undefined);
  const first = words.name === undefined ? capitalised(opening) : `${words.name}: ${opening}`;
  return [first, ...others.map(capitalised)].map((sentence) => `${sentence}.`).join(' ');
}
