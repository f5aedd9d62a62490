import { type VerdictTrend, verdictSentence } from '@bac-thang/indicators';
import type { Plan } from '@bac-thang/plan';
import type { Counted } from '../../values/counted-values.ts';
import { builder } from '../builder.ts';
import { inLanguage, say } from '../language.ts';
import { sentenceWords } from './sentence-words.ts';
import { sourceSentence } from './source-sentence.ts';
import type { TargetVerdict } from './verdicts.ts';

const VerdictStatusEnum = builder.enumType('VerdictStatus', {
  description:
    'MET đạt, MISSED không đạt, ON_TRACK đúng tiến độ, BEHIND chậm, FAR_BEHIND rất chậm, WORSENING xấu đi, BROKEN đã vi phạm, UNDECIDED chưa kết luận, NOT_ASSESSABLE chưa đánh giá được.',
  values: ['MET', 'MISSED', 'ON_TRACK', 'BEHIND', 'FAR_BEHIND', 'WORSENING', 'BROKEN', 'UNDECIDED', 'NOT_ASSESSABLE'] as const,
});

const number = (value: number | undefined) => value ?? null;

const TrendType = builder.objectRef<VerdictTrend>('Trend').implement({
  description: 'Least-squares line through three or more comparable years, carried on to the end, with its 80 per cent prediction interval.',
  fields: (t) => ({
    projected: t.exposeFloat('projected', { description: "At the end of the plan, in the target's unit of measure." }),
    lower: t.exposeFloat('lower', { description: "In the target's unit of measure." }),
    upper: t.exposeFloat('upper', { description: "In the target's unit of measure." }),
    years: t.exposeInt('years'),
    indicative: t.exposeBoolean('indicative', { description: 'Fewer than five years: indicative only.' }),
  }),
});

export const VerdictType = builder.objectRef<TargetVerdict>('Verdict').implement({
  description:
    "Whether a target is met, on track or behind (đánh giá), by how much and why. Numbers are in the target's unit of measure, not rounded; null: not known.",
});
builder.objectFields(VerdictType, (t) => ({
  status: t.expose('status', { type: VerdictStatusEnum }),
  reason: t.string({ nullable: true, resolve: ({ reason }) => reason ?? null }),
  asOf: t.expose('asOf', { type: 'Date', description: 'The date asked.' }),
  year: t.int({ nullable: true, description: 'Latest year with an accepted value on or before the date.', resolve: ({ year }) => number(year) }),
  baseYear: t.int({ nullable: true, resolve: ({ baseYear }) => number(baseYear) }),
  standard: t.string({ nullable: true, description: 'Poverty standard of the values.', resolve: ({ standard }) => standard ?? null }),
  reading: t.string({
    nullable: true,
    description: "null for the verdict itself; a standard's id, each-unit-each-year … for the others.",
    resolve: ({ reading }) => reading ?? null,
  }),
  level: t.float({ nullable: true, description: 'Of average changes: the rate of the year, in per cent.', resolve: ({ level }) => number(level) }),
  impliedEndLevel: t.float({
    nullable: true,
    description: 'Of average changes: the rate at the end if the average goes on, in per cent.',
    resolve: ({ impliedEndLevel }) => number(impliedEndLevel),
  }),
  actual: t.float({ nullable: true, resolve: ({ actual }) => number(actual) }),
  numerator: t.float({ nullable: true, description: 'Pooled over the units with both numbers, of the year.', resolve: ({ numerator }) => number(numerator) }),
  denominator: t.float({
    nullable: true,
    description: 'Pooled over the units with both numbers, of the year.',
    resolve: ({ denominator }) => number(denominator),
  }),
  expected: t.float({ nullable: true, description: 'Where the target should stand by the year.', resolve: ({ expected }) => number(expected) }),
  observedPace: t.float({ nullable: true, description: 'Change a year so far.', resolve: ({ observedPace }) => number(observedPace) }),
  requiredPace: t.float({ nullable: true, description: 'Change a year still needed.', resolve: ({ requiredPace }) => number(requiredPace) }),
  projected: t.float({ nullable: true, description: 'At the end, if the pace goes on.', resolve: ({ projected }) => number(projected) }),
  paceRatio: t.float({
    nullable: true,
    description: 'Progress made over progress due; 1: exactly on the path.',
    resolve: ({ paceRatio }) => number(paceRatio),
  }),
  lower: t.float({ nullable: true, description: 'Bound while units are missing.', resolve: ({ lower }) => number(lower) }),
  upper: t.float({ nullable: true, description: 'Bound while units are missing; null for sums, which can only grow.', resolve: ({ upper }) => number(upper) }),
  unitsReported: t.exposeInt('unitsReported'),
  unitsExpected: t.exposeInt('unitsExpected'),
  breachYear: t.int({ nullable: true, description: 'First year in which a yearly promise was broken.', resolve: ({ breachYear }) => number(breachYear) }),
  missingUnits: t.stringList({ description: 'Units without an accepted value in the year.', resolve: ({ missingUnits }) => [...missingUnits] }),
  failingUnits: t.stringList({ description: 'Units below the minimum, or that break the second condition.', resolve: ({ failingUnits }) => [...failingUnits] }),
  trend: t.field({ type: TrendType, nullable: true, description: 'null: fewer than three comparable years.', resolve: ({ trend }) => trend ?? null }),
  otherReadings: t.field({
    type: [VerdictType],
    description: 'Other standards and readings, each named; they do not decide.',
    resolve: ({ otherReadings, target, unit }) =>
      otherReadings.map((reading): TargetVerdict => ({ ...reading, target, ...(unit === undefined ? {} : { unit }) })),
  }),
  sentence: t.string({
    description: 'The verdict in words, with its figures.',
    args: inLanguage(t),
    resolve: async (verdict, { language }, { plan, counted }) => sentenceOf(plan, verdict, language ?? 'VI', await counted()),
  }),
}));

export function sentenceOf(plan: Plan, verdict: TargetVerdict, language: 'VI' | 'EN', counted: Counted): string {
  const said = verdictSentence(
    verdict.target.definition,
    verdict,
    language === 'EN' ? 'en' : 'vi',
    sentenceWords(plan, verdict.target, language === 'EN' ? 'en' : 'vi', counted.organisationNames),
  );
  const source = sourceSentence(plan, verdict, counted);
  return source ? `${said} ${say(source, language)}` : said;
}
