import { indicatorsOfProfile } from '../deprivations/profile-bits.ts';
import { printedNumber } from '../sentences/printed-number.ts';
import type { SentenceLanguage } from '../sentences/sentence-words.ts';
import { isConfirmed } from '../standards/provenance.ts';
import { type ClassPhrases, classPhrases } from './class-phrases.ts';
import type { Classification, DeprivationTest, MeansTest } from './classification.ts';

/** Bits of the indicators to be named; see `deprivationProfile`. */
export interface NamedProfile {
  readonly deprived: number;
  readonly unknown: number;
}

const inBrackets = (items: readonly string[]) => (items.length === 0 ? '' : ` (${items.join(', ')})`);
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function meansClause({ by, value, lines }: MeansTest, phrases: ClassPhrases, language: SentenceLanguage): string {
  const amount = (number: number, against?: number) => phrases.amount[by](printedNumber(number, language, against));
  if (value === undefined) return `${phrases.noValue[by]} (${lines.map(({ name, limit }) => phrases.lineKnown(name[language], amount(limit))).join('; ')})`;
  const [nearest] = lines.toSorted((one, other) => Math.abs(one.distance ?? 0) - Math.abs(other.distance ?? 0));
  const toLines = lines.map(({ name, limit, distance = 0 }) => {
    if (distance === 0) return phrases.at(name[language], amount(limit));
    return (distance < 0 ? phrases.below : phrases.over)(name[language], amount(limit), amount(Math.abs(distance), 0));
  });
  return `${phrases.value[by](amount(value, nearest?.limit))}, ${phrases.and(toLines)}`;
}

function lackClause({ by, known, cutoff, distance }: DeprivationTest, names: readonly string[], phrases: ClassPhrases, language: SentenceLanguage): string {
  if (known === undefined || distance === undefined) return phrases.noLacks[by];
  const print = (number: number) => printedNumber(number, language);
  const toCutoff =
    distance === 0 ? phrases.atCutoff(print(cutoff)) : (distance < 0 ? phrases.belowCutoff : phrases.overCutoff)(print(cutoff), print(Math.abs(distance)));
  return `${phrases.lacks[by](print(known))}${inBrackets(names)}, ${toCutoff}`;
}

/**
 * The class of a household and why, in one or two sentences that an officer can read out: by which standard, how far from
 * each line, in what it is deprived, which answers are missing and whether they matter, and which facts of the standard
 * are not confirmed.
 *
 * @param profile names the indicators; without it they are only counted. Must be that of the classification's standard.
 * @example "Hộ cận nghèo theo Nghị định 07/2021/NĐ-CP (khu vực nông thôn): thu nhập bình quân 1.500.000 đồng/người/tháng,
 *   đúng bằng mức thu nhập của chuẩn nghèo (1.500.000 đồng) nên chưa vượt và …; thiếu hụt 2 chỉ số, còn 1 nữa là đến ngưỡng 3."
 */
export function classSentence(result: Classification, language: SentenceLanguage, profile?: NamedProfile): string {
  const { standard, means, deprivation } = result;
  const phrases = classPhrases[language];
  const deprived = profile === undefined ? [] : indicatorsOfProfile(standard, profile.deprived);
  const unanswered = profile === undefined ? [] : indicatorsOfProfile(standard, profile.unknown);
  const namesOf = (indicators: typeof deprived) => indicators.map(({ name }) => name[language]);

  const className = result.class === 'unknown' ? phrases.undecided(phrases.or(result.possible.map((one) => phrases.names[one]))) : phrases.names[result.class];
  const clauses = [meansClause(means, phrases, language), lackClause(deprivation, namesOf(deprived), phrases, language)];
  const { open } = deprivation;
  if (open !== undefined && open > 0) {
    const missing = `${phrases.open[deprivation.by](printedNumber(open, language))}${inBrackets(namesOf(unanswered))}`;
    clauses.push(result.class === 'unknown' ? missing : `${missing}, ${phrases.changesNothing}`);
  }
  const sentence = `${sentenceCase(phrases.opening(className, standard.name[language], phrases.areas[result.area]))}: ${clauses.join('; ')}.`;

  const unconfirmed = means.lines.filter(({ confirmed }) => !confirmed).map(({ name }) => name[language]);
  if ([...deprived, ...unanswered].some(({ cutoff }) => !isConfirmed(cutoff))) unconfirmed.push(phrases.cutoffsOfIndicators);
  return unconfirmed.length === 0 ? sentence : `${sentence} ${phrases.unconfirmed(phrases.and(unconfirmed))}`;
}
