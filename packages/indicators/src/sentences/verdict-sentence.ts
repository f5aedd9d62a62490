import type { TargetDefinition } from '../targets/target-definition.ts';
import type { Verdict } from '../targets/verdict-type.ts';
import { englishPhrases } from './english-phrases.ts';
import { failingClause, missingClauses, standardClauses } from './ground-clauses.ts';
import { paceClauses, pathClause, targetClause, valueClause } from './seen-clauses.ts';
import type { SentenceLanguage, SentenceWords } from './sentence-words.ts';
import type { Speech } from './speech.ts';
import { reasonClause, statusClause } from './status-clauses.ts';
import { vietnamesePhrases } from './vietnamese-phrases.ts';

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
