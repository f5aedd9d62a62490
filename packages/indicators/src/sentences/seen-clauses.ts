import { printedNumber } from './printed-number.ts';
import { amount, change, countsUnits, isFall, isMean, isSum, type Speech, targetAmount, trendOf, unitsWord } from './speech.ts';

export function targetClause(speech: Speech): string {
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
export function valueClause(speech: Speech): string | undefined {
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

const offPath = new Set(['BEHIND', 'FAR_BEHIND', 'WORSENING']);

export function pathClause(speech: Speech): string | undefined {
  const { definition, verdict, phrases } = speech;
  if (verdict.expected === undefined || !offPath.has(verdict.status) || verdict.reason === 'second-condition' || isFall(definition) || isMean(definition))
    return undefined;
  if (definition.shape === 'every-year' || definition.shape === 'each-unit') return undefined;
  return phrases.pathToday(amount(speech, verdict.expected, verdict.actual));
}

export function paceClauses(speech: Speech): readonly (string | undefined)[] {
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
