import { basesOf, versionOfYear } from '../targets/target-readings.ts';
import { printedNumber } from './printed-number.ts';
import { amount, named, type Speech, unitsWord } from './speech.ts';

export function missingClauses(speech: Speech): readonly (string | undefined)[] {
  const { definition, verdict, phrases } = speech;
  const { missingUnits, missingCells, missingAtBase, lower, upper } = verdict;
  if (verdict.year === undefined) return [];
  const range = lower !== undefined && upper !== undefined;
  return [
    missingUnits.length > 0 ? phrases.missing(missingUnits.length, unitsWord(speech), named(speech, missingUnits)) : undefined,
    missingUnits.length === 0 && missingCells !== undefined ? phrases.missingEarlier(missingCells) : undefined,
    missingAtBase === undefined ? undefined : phrases.missingAtBase(missingAtBase.length, unitsWord(speech), named(speech, missingAtBase)),
    range ? phrases.bounds(amount(speech, lower, definition.value), amount(speech, upper, definition.value)) : undefined,
    verdict.carriedDenominators ? phrases.carriedDenominators : undefined,
  ];
}

export function failingClause(speech: Speech): string | undefined {
  const { definition, verdict, language, phrases } = speech;
  const { failingUnits } = verdict;
  if (failingUnits.length === 0) return undefined;
  const names = named(speech, failingUnits);
  const level = definition.othersAtLeastLevel;
  if (level !== undefined) return phrases.secondCondition(failingUnits.length, unitsWord(speech), printedNumber(level, language), names);
  return phrases.failing(failingUnits.length, unitsWord(speech), names);
}

export function standardClauses({ definition, verdict, words, phrases }: Speech): readonly (string | undefined)[] {
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
