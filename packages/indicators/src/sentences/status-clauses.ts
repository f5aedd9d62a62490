import { printedNumber } from './printed-number.ts';
import { amount, type Speech } from './speech.ts';

export function reasonClause({ definition, verdict, language, words, phrases }: Speech): string | undefined {
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

export function statusClause(speech: Speech): string {
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
