import { canCorrectReviewRules } from '@bac-thang/access';
import type { CalendarDay, ConsultedAuthority, ReviewLimit } from '@bac-thang/plan';
import type { Context } from '../../context.ts';
import { correctCalendar, correctConsultedAuthority, correctReviewLimit } from '../../review/corrections.ts';
import { type ReviewRules, reviewRules } from '../../review/review-rules.ts';
import { loadScoreTable, scoreTables } from '../../review/score-tables.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { wordEnum } from '../household/word-enum.ts';
import { spoken, spokenIfAny } from '../language.ts';
import { ProvenanceType } from '../poverty-profile/poverty-standards.ts';
import { isRefused, orProblems, type Refused, ReviewProblemsType } from './problems.ts';
import { ScoreTableType } from './survey-sheet.ts';
import { ReviewLimitEnum } from './words.ts';

const CalendarDayType = builder.objectRef<CalendarDay>('CalendarDay').implement({
  description: 'A day that offices are closed, or open, against the rule of the week.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date' }),
    working: t.exposeBoolean('working'),
    name: spoken(t, ({ name }) => name),
    provenance: t.field({ type: ProvenanceType, resolve: (day) => day }),
  }),
});
const LimitType = builder.objectRef<ReviewLimit>('ReviewLimit').implement({
  description: 'A time limit of the review, in working days from the day after.',
  fields: (t) => ({
    limit: t.expose('name', { type: ReviewLimitEnum }),
    workingDays: t.exposeInt('workingDays'),
    provenance: t.field({ type: ProvenanceType, resolve: (limit) => limit }),
  }),
});
const AuthorityType = builder.objectRef<ConsultedAuthority>('ConsultedAuthority').implement({
  description: "Who is consulted about a unit's results from a day on.",
  fields: (t) => ({
    validFrom: t.expose('validFrom', { type: 'Date' }),
    name: spokenIfAny(t, ({ name }) => name, 'null: not known who; officers name it when they ask.'),
    provenance: t.field({ type: ProvenanceType, resolve: (authority) => authority }),
  }),
});

/** Of a day that stands twice the later entry, which is the correction. */
const daysOfYear = ({ calendar }: ReviewRules, year: number): CalendarDay[] =>
  [...new Map(calendar.filter(({ day }) => day.startsWith(`${year}-`)).map((day) => [day.day, day])).values()].sort((one, other) =>
    one.day.localeCompare(other.day),
  );

const ReviewRulesType = builder.objectRef<ReviewRules>('ReviewRules').implement({
  description: 'Calendar, time limits and who is consulted, each with its source and how sure it is. Labour corrects them.',
  fields: (t) => ({
    calendar: t.field({
      type: [CalendarDayType],
      description: 'Of a year, in order.',
      complexity: { field: 1, multiplier: 25 },
      args: { year: t.arg.int({ required: true }) },
      resolve: (rules, { year }) => daysOfYear(rules, year),
    }),
    limits: t.field({ type: [LimitType], resolve: ({ limits }) => [...limits] }),
    authorities: t.field({ type: [AuthorityType], description: 'Oldest first.', resolve: ({ authorities }) => [...authorities] }),
  }),
});

builder.queryField('reviewRules', (t) =>
  t.field({
    type: ReviewRulesType,
    description: 'What the steps of the review are counted by.',
    resolve: (_root, _args, { db, tenant }) => reviewRules(db, tenant),
  }),
);
builder.queryField('scoreTables', (t) =>
  t.field({
    type: [ScoreTableType],
    description: 'Point tables of sheet B1 that were loaded, the newest first. None are shipped.',
    resolve: (_root, _args, { db, tenant }) => scoreTables(db, tenant),
  }),
);

const ReviewRulesResult = builder.unionType('ReviewRulesResult', {
  types: [ReviewRulesType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : ReviewRulesType),
});
/** The rules after a correction, read anew: what is kept with the key is only that it was made. */
async function corrected(context: Context, work: Promise<object>): Promise<ReviewRules | Refused> {
  const answer = await orProblems(work);
  return isRefused(answer) ? answer : reviewRules(context.db, context.tenant);
}

const SetDayInput = builder.inputType('CalendarDayInput', {
  fields: (t) => ({ day: t.field({ type: 'Date', required: true }), working: t.boolean({ required: true }), name: t.string({ required: true }) }),
});
const CorrectCalendarInput = builder.inputType('CorrectCalendarInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    days: t.field({ type: [SetDayInput], required: true }),
    source: t.string({ required: true, description: 'The text that says so.' }),
    confirmed: t.boolean({ required: true, description: 'Somebody has seen it in the text itself.' }),
  }),
});
builder.mutationField('correctCalendar', (t) =>
  t.field({
    type: ReviewRulesResult,
    authScopes: { may: canCorrectReviewRules },
    description: 'Sets days against the shipped calendar; the last word for a day holds, and nothing that was counted before changes. Labour only.',
    args: { input: t.arg({ type: CorrectCalendarInput, required: true }) },
    resolve: (_root, { input }, context) =>
      corrected(
        context,
        once(context, 'correctCalendar', input, (deed) => correctCalendar(deed, input).then(() => ({}))),
      ),
  }),
);

const CorrectReviewLimitInput = builder.inputType('CorrectReviewLimitInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    limit: t.field({ type: ReviewLimitEnum, required: true }),
    workingDays: t.int({ required: true }),
    source: t.string({ required: true, description: 'The text that says so.' }),
    confirmed: t.boolean({ required: true, description: 'Somebody has seen it in the text itself.' }),
  }),
});
builder.mutationField('correctReviewLimit', (t) =>
  t.field({
    type: ReviewRulesResult,
    authScopes: { may: canCorrectReviewRules },
    description: 'Sets a time limit of the review, for what is posted, received and asked from now on. Labour only.',
    args: { input: t.arg({ type: CorrectReviewLimitInput, required: true }) },
    resolve: (_root, { input }, context) =>
      corrected(
        context,
        once(context, 'correctReviewLimit', input, (deed) => correctReviewLimit(deed, input).then(() => ({}))),
      ),
  }),
);

const CorrectConsultedAuthorityInput = builder.inputType('CorrectConsultedAuthorityInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    validFrom: t.field({ type: 'Date', required: true }),
    name: t.string({ description: 'Left out: not known who.' }),
    source: t.string({ required: true, description: 'The text that says so.' }),
    confirmed: t.boolean({ required: true, description: 'Somebody has seen it in the text itself.' }),
  }),
});
builder.mutationField('correctConsultedAuthority', (t) =>
  t.field({
    type: ReviewRulesResult,
    authScopes: { may: canCorrectReviewRules },
    description: 'Sets who is consulted from a day on. Labour only.',
    args: { input: t.arg({ type: CorrectConsultedAuthorityInput, required: true }) },
    resolve: (_root, { input }, context) =>
      corrected(
        context,
        once(context, 'correctConsultedAuthority', input, (deed) => correctConsultedAuthority(deed, input).then(() => ({}))),
      ),
  }),
);

const LoadScoreTableInput = builder.inputType('LoadScoreTableInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    source: t.string({ required: true, description: 'The paper that it was taken from.' }),
    validFrom: t.field({ type: 'Date', required: true }),
    validTo: t.field({ type: 'Date', description: 'Last day; left out: still valid.' }),
    sample: t.boolean({ required: true, description: 'Made up to show how it works: results say so.' }),
    format: t.field({
      type: wordEnum('ScoreTableFormat', 'JSON: list of { item, option, points: { rural, urban } }; CSV: item,option,rural,urban.', ['json', 'csv']),
      required: true,
    }),
    content: t.string({ required: true, description: 'The file itself.' }),
  }),
});
const LoadScoreTableResult = builder.unionType('LoadScoreTableResult', {
  types: [ScoreTableType, ReviewProblemsType],
  resolveType: (answer: object) => (isRefused(answer) ? ReviewProblemsType : ScoreTableType),
});
builder.mutationField('loadScoreTable', (t) =>
  t.field({
    type: LoadScoreTableResult,
    authScopes: { may: canCorrectReviewRules },
    description: 'Loads the points of sheet B1 from a file; the table loaded last among those valid on a day holds. Labour only.',
    args: { input: t.arg({ type: LoadScoreTableInput, required: true }) },
    resolve: async (_root, { input }, context) => {
      const answer = await orProblems(once(context, 'loadScoreTable', input, (deed) => loadScoreTable(deed, input).then((id) => ({ id }))));
      if (isRefused(answer)) return answer;
      const loaded = (await scoreTables(context.db, context.tenant)).find(({ id }) => id === answer.id);
      if (!loaded) throw new Error('a table that was loaded is not there');
      return loaded;
    },
  }),
);
