import { classByIncome, classByScore, classSentence, householdClasses, householdClassName, indicatorsOfProfile, povertyStandard } from '@bac-thang/indicators';
import type { Text } from '@bac-thang/plan';
import { builder } from '../builder.ts';
import { spoken } from '../language.ts';
import type { ResultView } from './household-view.ts';
import { wordEnum } from './word-enum.ts';

export const HouseholdClassEnum = wordEnum(
  'HouseholdClass',
  'POOR hộ nghèo, NEAR_POOR hộ cận nghèo, AVERAGE_LIVING_STANDARD hộ có mức sống trung bình, ABOVE hộ không nghèo, UNKNOWN chưa xác định.',
  householdClasses,
);

/** A recognised result, narrowed to the indicators that a post may name. */
export interface ShownResult {
  readonly result: ResultView;
  /** undefined: all. */
  readonly indicators: readonly string[] | undefined;
}

function named({ result, indicators }: ShownResult, bits: number): string[] {
  const ids = indicatorsOfProfile(povertyStandard(result.standard), bits).map(({ id }) => id);
  return indicators ? ids.filter((id) => indicators.includes(id)) : ids;
}

/** How many bits are set. */
const count = (standard: string, bits: number) => indicatorsOfProfile(povertyStandard(standard), bits).length;

const days = (day: string) => day.split('-').reverse().join('/');

/** Why the review found so, and the decision that says so; to a post with indicators of its own, the class alone. */
function resultSentence({ result, indicators }: ShownResult): Text {
  const standard = povertyStandard(result.standard);
  const decision = {
    vi: `Công nhận tại Quyết định số ${result.decision} ngày ${days(result.decidedOn)}.`,
    en: `Recognised by decision ${result.decision} of ${result.decidedOn}.`,
  };
  if (indicators) {
    const name = (language: 'vi' | 'en') => {
      const word = householdClassName(result.class, language);
      return word.charAt(0).toUpperCase() + word.slice(1);
    };
    return {
      vi: `${name('vi')} theo ${standard.name.vi}. ${decision.vi}`,
      en: `${name('en')} under ${standard.name.en}. ${decision.en}`,
    };
  }
  const lacks = count(result.standard, result.deprived);
  const open = count(result.standard, result.unknown);
  const computed =
    result.b1 !== null && standard.reviewScore
      ? classByScore(standard, result.area, { b1: result.b1, b2: result.b2 ?? undefined })
      : classByIncome(standard, result.area, result.income ?? undefined, lacks, open);
  const say = (language: 'vi' | 'en') => classSentence({ ...computed, class: result.class }, language, { deprived: result.deprived, unknown: result.unknown });
  return { vi: `${say('vi')} ${decision.vi}`, en: `${say('en')} ${decision.en}` };
}

export const ClassificationType = builder.objectRef<ShownResult>('Classification').implement({
  description: 'What the review of a year recognised a household to be: the decision itself, not a recomputation.',
  fields: (t) => ({
    class: t.field({ type: HouseholdClassEnum, resolve: ({ result }) => result.class }),
    standard: t.string({ description: 'Id of the poverty standard: qd59-2015, nd07-2021, nd351-2025.', resolve: ({ result }) => result.standard }),
    deprivations: t.stringList({
      description: "Ids of the indicators in which it was found deprived, in the standard's order; a department sees its own.",
      resolve: (shown) => named(shown, shown.result.deprived),
    }),
    unknown: t.stringList({
      description: 'Ids of the indicators that the review could not answer; a department sees its own.',
      resolve: (shown) => named(shown, shown.result.unknown),
    }),
    sentence: spoken(t, resultSentence, 'The class, why, and by which decision; to a department the class and the decision.'),
  }),
});

export const RecognisedClassType = builder.objectRef<ShownResult>('RecognisedClass').implement({
  description: 'One result of one review, also one that a later decision has replaced.',
  fields: (t) => ({
    year: t.int({ resolve: ({ result }) => result.year }),
    standard: t.string({ resolve: ({ result }) => result.standard }),
    class: t.field({ type: HouseholdClassEnum, resolve: ({ result }) => result.class }),
    decision: t.string({ description: 'Number of the decision.', resolve: ({ result }) => result.decision }),
    decidedOn: t.field({ type: 'Date', resolve: ({ result }) => result.decidedOn }),
    current: t.boolean({ description: 'It counts; false: a later decision took its place.', resolve: ({ result }) => result.isCurrent }),
    deprivations: t.stringList({
      description: "Ids of the indicators in which it was found deprived, in the standard's order; a department sees its own.",
      resolve: (shown) => named(shown, shown.result.deprived),
    }),
    unknown: t.stringList({
      description: 'Ids of the indicators that the review could not answer; a department sees its own.',
      resolve: (shown) => named(shown, shown.result.unknown),
    }),
    sentence: spoken(t, resultSentence, 'The class, why, and by which decision.'),
  }),
});
