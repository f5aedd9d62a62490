import { classByIncome, classByScore, classSentence, type HouseholdClass, indicatorsOfProfile, popcount, povertyStandard } from '@bac-thang/indicators';
import type { Text } from '@bac-thang/plan';
import type { SavedOutcome, Survey } from '../../review/surveys.ts';
import { builder } from '../builder.ts';
import { HouseholdClassEnum } from '../household/classification.ts';
import { AreaEnum } from '../household/household.ts';
import { HouseholdFactsType } from '../household/household-facts.ts';
import { MemberFactsType } from '../household/member-facts.ts';
import { spoken } from '../language.ts';
import { SurveyStateEnum } from './words.ts';

interface ShownOutcome {
  readonly outcome: SavedOutcome;
  readonly survey: Survey;
}

/** Why the sheet says so, and how far the household is from each line. */
function outcomeSentence({ outcome, survey: { area, b1, income } }: ShownOutcome): Text {
  // of a corrected standard the sentence names the shipped lines: the class itself is the one that was saved
  const standard = povertyStandard(outcome.standard);
  const place = area ?? 'rural';
  const [lacks, open] = [popcount(outcome.deprived), popcount(outcome.unknown)];
  const points = standard.reviewScore?.pointsPerIndicator;
  const computed =
    b1 !== null && points !== undefined && outcome.class !== 'average-living-standard'
      ? classByScore(standard, place, { b1, b2: lacks * points, b2Open: open * points })
      : classByIncome(standard, place, income ?? undefined, lacks, open);
  const say = (language: 'vi' | 'en') => classSentence({ ...computed, class: outcome.class as HouseholdClass }, language, outcome);
  return { vi: say('vi'), en: say('en') };
}

const SurveyOutcomeType = builder.objectRef<ShownOutcome>('SurveyOutcome').implement({
  description: 'What a sheet says under one standard. Not a decision yet.',
  fields: (t) => ({
    standard: t.string({ resolve: ({ outcome }) => outcome.standard }),
    standardVersion: t.int({ description: 'Version of the standard when the sheet was saved.', resolve: ({ outcome }) => outcome.standardVersion }),
    class: t.field({ type: HouseholdClassEnum, resolve: ({ outcome }) => outcome.class }),
    deprivations: t.stringList({
      description: "Ids of the indicators, in the standard's order.",
      resolve: ({ outcome }) => indicatorsOfProfile(povertyStandard(outcome.standard), outcome.deprived).map(({ id }) => id),
    }),
    unknown: t.stringList({
      description: 'Ids of the indicators that lack an answer.',
      resolve: ({ outcome }) => indicatorsOfProfile(povertyStandard(outcome.standard), outcome.unknown).map(({ id }) => id),
    }),
    b2: t.int({
      nullable: true,
      description: 'Points of sheet B2; null: an answer is missing, or the standard has no sheets.',
      resolve: ({ outcome }) => outcome.b2,
    }),
    sentence: spoken(t, outcomeSentence),
  }),
});

const SurveyedMemberType = builder.objectRef<Survey['members'][number]>('SurveyedMember').implement({
  description: 'What a sheet says of one member.',
  fields: (t) => ({ person: t.exposeID('person'), facts: t.field({ type: MemberFactsType, resolve: ({ facts }) => facts }) }),
});
const B1AnswerType = builder.objectRef<{ readonly item: string; readonly option: string }>('B1Answer').implement({
  description: 'The option taken of one item of sheet B1.',
  fields: (t) => ({ item: t.exposeString('item'), option: t.exposeString('option') }),
});

export const SurveyType = builder.objectRef<Survey>('Survey').implement({
  description: 'A saved version of a sheet (phiếu rà soát). Earlier versions stay.',
  fields: (t) => ({
    id: t.exposeID('id'),
    version: t.exposeInt('version'),
    state: t.expose('state', { type: SurveyStateEnum }),
    surveyedOn: t.expose('surveyedOn', { type: 'Date', nullable: true }),
    surveyor: t.exposeString('surveyor', { nullable: true, description: 'Rà soát viên.' }),
    complaint: t.exposeID('complaint', { nullable: true, description: 'The complaint whose re-check (phúc tra) it is.' }),
    area: t.expose('area', { type: AreaEnum, nullable: true, description: 'Column of sheet B1.' }),
    facts: t.field({ type: HouseholdFactsType, resolve: ({ facts }) => facts }),
    members: t.field({ type: [SurveyedMemberType], resolve: ({ members }) => [...members] }),
    policyFamily: t.exposeBoolean('policyFamily', { nullable: true }),
    unableToWork: t.exposeBoolean('unableToWork', { nullable: true }),
    causes: t.stringList({ resolve: ({ causes }) => [...causes] }),
    wishes: t.stringList({ resolve: ({ wishes }) => [...wishes] }),
    income: t.exposeFloat('income', { nullable: true, description: 'VND per person and month.' }),
    b1: t.exposeInt('b1', { nullable: true, description: 'Points of sheet B1.' }),
    b1Answers: t.field({
      type: [B1AnswerType],
      nullable: true,
      description: 'null: the total was typed.',
      resolve: ({ b1Answers }) => b1Answers && [...b1Answers],
    }),
    samplePoints: t.exposeBoolean('samplePoints', { description: 'The points are from a table that is a sample.' }),
    outcomes: t.field({
      type: [SurveyOutcomeType],
      description: 'One a standard of the review, that of the year first.',
      resolve: (survey) => survey.outcomes.map((outcome) => ({ outcome, survey })),
    }),
    savedBy: t.exposeString('savedBy'),
    savedAt: t.expose('savedAt', { type: 'DateTime' }),
  }),
});
