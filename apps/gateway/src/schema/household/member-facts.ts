import type { MemberFacts } from '@bac-thang/indicators';
import { builder } from '../builder.ts';
import { CompletedLevelEnum, SchoolLevelEnum, VocationalCertificateEnum, WorkStatusEnum } from './fact-words.ts';

/** What a survey knows of a member beside name, birth and sex, which the register keeps in columns of their own. */
export type KeptMemberFacts = Omit<MemberFacts, 'id' | 'birth' | 'sex'>;

export const MemberFactsType = builder.objectRef<KeptMemberFacts>('MemberFacts').implement({
  description: 'Facts behind the deprivations of one member. null: not known, or not for this post (then `Member.hidden` names it).',
  fields: (t) => ({
    schooling: t.expose('schooling', { type: SchoolLevelEnum, nullable: true }),
    completed: t.expose('completed', { type: CompletedLevelEnum, nullable: true }),
    vocational: t.expose('vocational', { type: VocationalCertificateEnum, nullable: true }),
    trainedOnTheJob: t.exposeBoolean('trainedOnTheJob', { nullable: true, description: 'Hired and trained by an enterprise (vừa học vừa làm).' }),
    work: t.expose('work', { type: WorkStatusEnum, nullable: true }),
    labourContract: t.exposeBoolean('labourContract', { nullable: true, description: 'Of wage work: under a labour contract.' }),
    ableToWork: t.exposeBoolean('ableToWork', { nullable: true }),
    lookingForWork: t.exposeBoolean('lookingForWork', { nullable: true, description: 'Able to work, ready to, and finds none.' }),
    healthInsurance: t.exposeBoolean('healthInsurance', { nullable: true }),
    disability: t.exposeBoolean('disability', { nullable: true }),
    socialAllowance: t.exposeBoolean('socialAllowance', { nullable: true, description: 'Monthly social allowance (trợ cấp xã hội hằng tháng).' }),
    stunted: t.exposeBoolean('stunted', { nullable: true, description: 'Malnourished by height for age.' }),
    underweight: t.exposeBoolean('underweight', { nullable: true, description: 'Malnourished by weight for age.' }),
  }),
});

export const MemberFactsInput = builder.inputType('MemberFactsInput', {
  description: 'As MemberFacts. A field that is left out stays as it is (of a new member: not known); null: not known.',
  fields: (t) => ({
    schooling: t.field({ type: SchoolLevelEnum }),
    completed: t.field({ type: CompletedLevelEnum }),
    vocational: t.field({ type: VocationalCertificateEnum }),
    trainedOnTheJob: t.boolean(),
    work: t.field({ type: WorkStatusEnum }),
    labourContract: t.boolean(),
    ableToWork: t.boolean(),
    lookingForWork: t.boolean(),
    healthInsurance: t.boolean(),
    disability: t.boolean(),
    socialAllowance: t.boolean(),
    stunted: t.boolean(),
    underweight: t.boolean(),
  }),
});
