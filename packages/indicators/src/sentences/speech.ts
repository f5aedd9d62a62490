import type { TargetDefinition } from '../targets/target-definition.ts';
import type { Verdict } from '../targets/verdict-type.ts';
import { printedNumber } from './printed-number.ts';
import type { Said, SentencePhrases, Trend } from './sentence-phrases.ts';
import type { SentenceLanguage, SentenceWords } from './sentence-words.ts';

/** So many names are read in a sentence; the rest is counted. */
const mostNames = 5;

/** Everything a clause needs to speak. */
export interface Speech {
  readonly definition: TargetDefinition;
  readonly verdict: Verdict;
  readonly language: SentenceLanguage;
  readonly words: SentenceWords;
  readonly phrases: SentencePhrases;
}

export const isFall = ({ shape }: TargetDefinition) => shape === 'average-change' || shape === 'average-change-of-subset';
export const isMean = ({ shape }: TargetDefinition) => shape === 'average-per-unit-and-year' || shape === 'average-per-unit-every-year';
export const isSum = ({ shape }: TargetDefinition) => shape === 'cumulative' || shape === 'money-by-source';
export const countsUnits = ({ shape, of }: TargetDefinition) =>
  shape === 'count-of-units' || shape === 'share-of-units' || (shape === 'every-year' && (of === 'count-of-units' || of === 'share-of-units'));
const inPercent = (definition: TargetDefinition) => definition.inPercent && !isFall(definition);

export const unitsWord = ({ definition, words, phrases }: Speech) =>
  definition.shape === 'money-by-source' ? phrases.sources : (words.units ?? phrases.defaultUnits);
export const trendOf = (change: number): Trend => (change > 0 ? 'up' : change < 0 ? 'down' : 'still');

/** A value of the target in its unit of measure. */
export function amount(speech: Speech, value: number, against?: number): Said {
  const { definition, language, words, phrases } = speech;
  const number = printedNumber(value, language, against);
  if (isFall(definition)) return phrases.perYear(phrases.points(number));
  if (inPercent(definition)) return phrases.percent(number);
  return `${number} ${countsUnits(definition) ? unitsWord(speech) : words.unitOfMeasure}`;
}

/** A change a year: points where the value is in per cent. */
export function change(speech: Speech, value: number): Said {
  const { definition, language, words, phrases } = speech;
  const number = printedNumber(Math.abs(value), language, 0);
  if (countsUnits(definition) && !definition.inPercent) return phrases.perYear(`${number} ${unitsWord(speech)}`);
  return phrases.perYear(definition.inPercent ? phrases.points(number) : `${number} ${words.unitOfMeasure}`);
}

export function named({ words, phrases }: Speech, codes: readonly string[]): string {
  const names = codes.slice(0, mostNames).map((code) => words.unitNames?.[code] ?? code);
  return phrases.names(names, Math.max(0, codes.length - mostNames));
}

export function targetAmount(speech: Speech): Said {
  const { definition, verdict, phrases } = speech;
  const { operator, value } = definition;
  // "100 % or more" and "19 of 19 or more" are said without the "or more".
  const all = inPercent(definition) ? value === 100 : countsUnits(definition) && value === verdict.unitsExpected;
  return operator === '>=' && all ? amount(speech, value) : phrases.target[operator](amount(speech, value));
}
