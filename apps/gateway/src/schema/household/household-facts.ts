import type { HouseholdFacts } from '@bac-thang/indicators';
import { builder } from '../builder.ts';
import { DurabilityEnum, InformationMeansEnum, LatrineEnum, WasteTreatmentEnum, WaterSourceEnum } from './fact-words.ts';

/** What a survey knows of the household; the area follows from the unit and the day and is not kept. */
export type KeptHouseholdFacts = Omit<HouseholdFacts, 'area'>;

export const HouseholdFactsType = builder.objectRef<KeptHouseholdFacts>('HouseholdFacts').implement({
  description: 'Facts behind the deprivations of the household as a whole. null: not known, or not for this post (then `Household.hidden` names it).',
  fields: (t) => ({
    floorArea: t.exposeFloat('floorArea', { nullable: true, description: 'Unit: m² of the whole dwelling.' }),
    wall: t.expose('wall', { type: DurabilityEnum, nullable: true }),
    column: t.expose('column', { type: DurabilityEnum, nullable: true }),
    roof: t.expose('roof', { type: DurabilityEnum, nullable: true }),
    waterSource: t.expose('waterSource', { type: WaterSourceEnum, nullable: true }),
    latrine: t.expose('latrine', { type: LatrineEnum, nullable: true }),
    internetUse: t.exposeBoolean('internetUse', { nullable: true, description: 'At least one member uses an internet service.' }),
    telephoneUse: t.exposeBoolean('telephoneUse', { nullable: true, description: 'At least one member uses a telephone service.' }),
    informationMeans: t.field({
      type: [InformationMeansEnum],
      nullable: true,
      description: 'All that the household has; empty: it has none.',
      resolve: ({ informationMeans }) => informationMeans && [...informationMeans],
    }),
    hearsLoudspeaker: t.exposeBoolean('hearsLoudspeaker', { nullable: true, description: "The commune's loudspeaker is heard at the house." }),
    wasteTreatment: t.expose('wasteTreatment', { type: WasteTreatmentEnum, nullable: true }),
    untreatedIllness: t.exposeBoolean('untreatedIllness', {
      nullable: true,
      description: 'Someone was ill enough for bed or hospital in the last 12 months and was not treated.',
    }),
  }),
});

export const HouseholdFactsInput = builder.inputType('HouseholdFactsInput', {
  description: 'As HouseholdFacts. A field that is left out stays as it is (in a registration: not known); null: not known.',
  fields: (t) => ({
    floorArea: t.float({ description: 'Unit: m² of the whole dwelling.' }),
    wall: t.field({ type: DurabilityEnum }),
    column: t.field({ type: DurabilityEnum }),
    roof: t.field({ type: DurabilityEnum }),
    waterSource: t.field({ type: WaterSourceEnum }),
    latrine: t.field({ type: LatrineEnum }),
    internetUse: t.boolean(),
    telephoneUse: t.boolean(),
    informationMeans: t.field({ type: [InformationMeansEnum] }),
    hearsLoudspeaker: t.boolean(),
    wasteTreatment: t.field({ type: WasteTreatmentEnum }),
    untreatedIllness: t.boolean(),
  }),
});
