import { canChangeHousehold, type HouseholdField, reachesResults } from '@bac-thang/access';
import { reportingUnitOf } from '@bac-thang/plan';
import { signedIn } from '../../context.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { LifeEventType } from '../life-event/life-event.ts';
import { ClassificationType, RecognisedClassType } from './classification.ts';
import { HouseholdFactsType } from './household-facts.ts';
import type { HouseholdView } from './household-view.ts';
import { MemberType } from './member.ts';
import { placeOf, unitOfRegister } from './register-scope.ts';
import { lastDayOf, resultOfYear, resultsByReach } from './results.ts';
import { wordEnum } from './word-enum.ts';

export const AreaEnum = wordEnum('Area', 'RURAL nông thôn, URBAN thành thị.', ['rural', 'urban']);

const factFields = [
  ...(['floorArea', 'wall', 'column', 'roof', 'waterSource', 'latrine', 'internetUse', 'telephoneUse', 'informationMeans'] as const),
  ...(['hearsLoudspeaker', 'wasteTreatment', 'untreatedIllness'] as const),
];
const ownFields = ['memberCount', 'ethnicity', 'phone', 'policyFamily', 'unableToWork', 'causes', 'wishes', 'events', 'history'] as const;

const ifSeen = <Value>({ sight }: HouseholdView, field: HouseholdField, value: Value): Value | null => (sight.household.has(field) ? value : null);

export const HouseholdType = builder.objectRef<HouseholdView>('Household').implement({
  description: 'A household (hộ) on a day, as the register knows it. What the post does not need is null or empty and named in `hidden`.',
  fields: (t) => ({
    id: t.exposeID('id'),
    code: t.exposeString('code', { description: 'Running code of the register; stays with the household for ever.' }),
    head: t.exposeString('head', { description: 'Name of the head (chủ hộ).' }),
    administrativeUnit: t.field({
      type: AdministrativeUnitType,
      description: "Unit of the plan's set, whatever the day.",
      resolve: ({ unit }, _args, { plan }) => unitOfRegister(plan, unit),
    }),
    reportingUnit: t.field({
      type: AdministrativeUnitType,
      description: 'The unit that it belongs to on the day asked: another one where units have merged.',
      resolve: ({ unit, on }, _args, { plan }) => reportingUnitOf(plan, unit, on),
    }),
    hamlet: t.exposeString('hamlet', { description: 'Name of the hamlet (thôn, bản, tổ dân phố).' }),
    hamletId: t.exposeID('hamletId'),
    area: t.field({
      type: AreaEnum,
      description: 'As of the day asked.',
      resolve: ({ unit, on }, _args, { plan }) => (reportingUnitOf(plan, unit, on).urban ? 'urban' : 'rural'),
    }),
    on: t.field({ type: 'Date', description: 'The day as of which it is shown.', resolve: ({ on }) => on }),
    revision: t.exposeID('revision', { description: 'The event that touched it last; what a change must be based on (`basedOn`).' }),
    mayChange: t.boolean({
      description: 'The viewer may record life events of it.',
      resolve: ({ unit }, _args, context) => canChangeHousehold(signedIn(context), placeOf(context, unit)),
    }),
    ethnicity: t.string({ nullable: true, description: 'Id of an EthnicGroup.', resolve: (of) => ifSeen(of, 'ethnicity', of.ethnicity) }),
    phone: t.string({ nullable: true, resolve: (of) => ifSeen(of, 'phone', of.phone) }),
    policyFamily: t.boolean({
      nullable: true,
      description: 'Hộ có thành viên là người có công với cách mạng.',
      resolve: (of) => ifSeen(of, 'policyFamily', of.policyFamily),
    }),
    unableToWork: t.boolean({
      nullable: true,
      description: 'Hộ không có khả năng lao động.',
      resolve: (of) => ifSeen(of, 'unableToWork', of.unableToWork),
    }),
    causes: t.stringList({
      description: 'Causes of poverty (nguyên nhân nghèo), ids of PovertyCause.',
      resolve: (of) => [...(ifSeen(of, 'causes', of.causes) ?? [])],
    }),
    wishes: t.stringList({ description: 'What the household asks for (nguyện vọng).', resolve: (of) => [...(ifSeen(of, 'wishes', of.wishes) ?? [])] }),
    facts: t.field({
      type: HouseholdFactsType,
      resolve: ({ facts, sight }) => Object.fromEntries(Object.entries(facts).filter(([field]) => sight.household.has(field as HouseholdField))),
    }),
    members: t.field({
      type: [MemberType],
      description: 'On the day and as known then, the head first. Empty for posts that see the head only.',
      resolve: ({ members, sight }) => (sight.members.size > 0 ? [...members] : []),
    }),
    memberCount: t.int({ nullable: true, description: 'null: not for this post.', resolve: (of) => ifSeen(of, 'memberCount', of.memberCount) }),
    events: t.field({
      type: [LifeEventType],
      description: 'Life events of the household, the latest recorded first, also those that were undone.',
      resolve: (of) => [...(ifSeen(of, 'events', of.events) ?? [])],
    }),
    history: t.field({
      type: [RecognisedClassType],
      description: "Every review's result, newest first.",
      resolve: (of) => (ifSeen(of, 'history', of.results) ?? []).map((result) => ({ result, indicators: of.sight.indicators })),
    }),
    classification: t.field({
      type: ClassificationType,
      nullable: true,
      description:
        'The recognised result that counts of a year; standard left out: that of the year (2021: qd59-2015). null: no review of that year has recognised it, or not for this post.',
      args: { year: t.arg.int({ required: true }), standard: t.arg.string() },
      resolve: (of, { year, standard }, { now }) => {
        const result = resultOfYear(of.results, year, standard ?? undefined);
        if (!result || !reachesResults(of.sight, resultsByReach(of.results), year, lastDayOf(year, now()))) return null;
        return { result, indicators: of.sight.indicators };
      },
    }),
    validFrom: t.field({ type: 'Date', nullable: true, description: 'First day of the version shown.', resolve: (of) => ifSeen(of, 'validity', of.validFrom) }),
    validTo: t.field({
      type: 'Date',
      nullable: true,
      description: 'First day on which it no longer was so; null: still so, or not for this post.',
      resolve: (of) => ifSeen(of, 'validity', of.validTo),
    }),
    hidden: t.stringList({
      description: 'Fields that are null or empty because this post does not see them: phone, members, facts.latrine …',
      resolve: ({ sight }) => [
        ...ownFields.filter((field) => !sight.household.has(field)),
        ...(sight.household.has('validity') ? [] : ['validFrom', 'validTo']),
        ...(sight.members.size > 0 ? [] : ['members']),
        ...factFields.filter((field) => !sight.household.has(field)).map((field) => `facts.${field}`),
      ],
    }),
  }),
});
