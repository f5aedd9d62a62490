import { canReadReviewedHouseholds } from '@bac-thang/access';
import { inReview } from '../../review/in-review.ts';
import type { RegisteredMember } from '../../review/members-of.ts';
import type { LoadedScoreTable } from '../../review/score-tables.ts';
import { type SurveySheet, surveySheet } from '../../review/survey-sheet.ts';
import { builder } from '../builder.ts';
import { notFound } from '../errors.ts';
import { AreaEnum } from '../household/household.ts';
import { HouseholdFactsType } from '../household/household-facts.ts';
import { MemberFactsType } from '../household/member-facts.ts';
import { type Relation, RelationEnum, SexEnum } from '../household/person-words.ts';
import { logLook } from '../household/show-households.ts';
import { asking, readsHouseholdsOf } from './asking.ts';
import { ReviewType } from './review.ts';
import { ReviewHouseholdType } from './review-household.ts';
import { SurveyType } from './survey.ts';

const ScoreOptionType = builder.objectRef<LoadedScoreTable['options'][number]>('ScoreOption').implement({
  description: 'One option of one item of sheet B1.',
  fields: (t) => ({
    item: t.exposeString('item'),
    option: t.exposeString('option'),
    rural: t.int({ description: 'Points in a rural area.', resolve: ({ points }) => points.rural }),
    urban: t.int({ description: 'Points in an urban area.', resolve: ({ points }) => points.urban }),
  }),
});

export const ScoreTableType = builder.objectRef<LoadedScoreTable>('ScoreTable').implement({
  description: 'Points of sheet B1 as the district loaded them. None are shipped: the annex of the circular was not found.',
  fields: (t) => ({
    id: t.exposeID('id'),
    source: t.exposeString('source'),
    validFrom: t.expose('validFrom', { type: 'Date' }),
    validTo: t.expose('validTo', { type: 'Date', nullable: true }),
    sample: t.exposeBoolean('sample', { description: 'Made up to show how it works; results from it say so.' }),
    options: t.field({ type: [ScoreOptionType], resolve: ({ options }) => [...options] }),
    loadedBy: t.exposeString('loadedBy'),
    loadedAt: t.expose('loadedAt', { type: 'DateTime' }),
  }),
});

/** A member as registered; on sheets and certificates all of him is shown to those who may see the household. */
export const RegisteredMemberType = builder.objectRef<RegisteredMember>('RegisteredMember').implement({
  description: 'A member of a household as the register has him on the day.',
  fields: (t) => ({
    person: t.exposeID('id'),
    name: t.exposeString('name'),
    relation: t.field({ type: RelationEnum, resolve: ({ relation }) => relation as Relation }),
    birthDate: t.expose('birthDate', { type: 'Date', nullable: true }),
    birthYear: t.exposeInt('birthYear', { nullable: true }),
    sex: t.expose('sex', { type: SexEnum, nullable: true }),
    ethnicity: t.exposeString('ethnicity', { nullable: true, description: 'Id of an EthnicGroup.' }),
    facts: t.field({ type: MemberFactsType, resolve: ({ facts }) => facts }),
  }),
});

const SurveySheetType = builder.objectRef<SurveySheet>('SurveySheet').implement({
  description: "What the sheet of a household needs: the register's facts to begin with, and every version saved so far.",
  fields: (t) => ({
    review: t.field({ type: ReviewType, resolve: ({ review }) => review }),
    household: t.field({ type: ReviewHouseholdType, resolve: ({ household }) => household }),
    on: t.expose('on', { type: 'Date', description: 'Day as of which the register is shown.' }),
    area: t.expose('area', { type: AreaEnum, description: 'Of the place where it lives, on that day.' }),
    facts: t.field({ type: HouseholdFactsType, resolve: ({ facts }) => facts }),
    ethnicity: t.exposeString('ethnicity', { nullable: true, description: 'Id of an EthnicGroup.' }),
    policyFamily: t.exposeBoolean('policyFamily', { nullable: true }),
    unableToWork: t.exposeBoolean('unableToWork', { nullable: true }),
    causes: t.stringList({ description: 'Ids of PovertyCause.', resolve: ({ causes }) => [...causes] }),
    wishes: t.stringList({ resolve: ({ wishes }) => [...wishes] }),
    members: t.field({ type: [RegisteredMemberType], description: 'The head first.', resolve: ({ members }) => [...members] }),
    latest: t.field({
      type: SurveyType,
      nullable: true,
      description: 'The version saved last; null: none. `basedOn` of the next.',
      resolve: ({ versions }) => versions[0] ?? null,
    }),
    versions: t.field({ type: [SurveyType], description: 'The newest first.', resolve: ({ versions }) => [...versions] }),
    scoreTable: t.field({
      type: ScoreTableType,
      nullable: true,
      description: 'null: none is loaded; the total of B1 is typed.',
      resolve: ({ scoreTable }) => scoreTable,
    }),
  }),
});

builder.queryField('surveySheet', (t) =>
  t.field({
    type: SurveySheetType,
    authScopes: { may: canReadReviewedHouseholds },
    description: 'The sheet of a household in a review. A log line of its own. The posts of a commune in their own, Labour everywhere.',
    args: {
      reviewHousehold: t.arg.id({ required: true }),
      on: t.arg({ type: 'Date', description: 'Day of the survey; left out: today.' }),
    },
    resolve: async (_root, { reviewHousehold, on }, context) => {
      const { db, tenant, plan, day } = asking(context);
      const found = await inReview(db, tenant, reviewHousehold, day);
      if (!readsHouseholdsOf(context, found.review, found.household.unit)) throw notFound('hộ này trong kỳ rà soát', 'this household in a review');
      const sheet = await surveySheet(db, tenant, plan, found, on ?? day);
      await logLook(context, 'household:read', found.household.householdId, { code: found.household.code, on: sheet.on, review: found.review.id });
      return sheet;
    },
  }),
);
