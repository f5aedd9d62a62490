import { IndicatorError } from '../indicator-error.ts';
import type { Indicator, IndicatorOf } from '../standards/indicator.ts';
import { type Answer, allOf, isAmong, not } from './answer.ts';
import type { HouseholdFacts } from './household-facts.ts';
import type { PersonIndicator } from './member-deprivation.ts';

/** Indicators that are judged by the household as a whole. */
export type HouseholdIndicator = Exclude<Indicator, PersonIndicator | IndicatorOf<'dependants'>>;

/** The answer with the facts that decide it, or that it lacks. */
export interface FactJudgement {
  readonly answer: Answer;
  readonly fields: readonly (keyof HouseholdFacts)[];
}

const one = (answer: Answer, field: keyof HouseholdFacts): FactJudgement => ({ answer, fields: [field] });

function qualityOfHouse(household: HouseholdFacts, notDurableFrom: number): FactJudgement {
  const parts = ['wall', 'column', 'roof'] as const;
  const weak = parts.filter((field) => household[field] === 'not-durable');
  const unseen = parts.filter((field) => household[field] === undefined);
  if (weak.length >= notDurableFrom) return { answer: true, fields: weak };
  return weak.length + unseen.length < notDurableFrom ? { answer: false, fields: [] } : { answer: undefined, fields: unseen };
}

/** 32 m² for 4 are exactly 8 m² each and enough; compared without a division. */
function areaOfHouse({ floorArea }: HouseholdFacts, members: number, belowSquareMetres: number): FactJudgement {
  if (floorArea === undefined || members === 0) return one(undefined, 'floorArea');
  if (!Number.isFinite(floorArea)) throw new IndicatorError('not-a-number', `the floor area is not a finite number: ${floorArea}`);
  if (floorArea < 0) throw new IndicatorError('negative-value', `the floor area is below zero: ${floorArea}`);
  return one(floorArea < belowSquareMetres * members, 'floorArea');
}

function useOfTelecom(household: HouseholdFacts, { services }: IndicatorOf<'telecom'>): FactJudgement {
  const fields = services.map((service) => (service === 'internet' ? 'internetUse' : 'telephoneUse') as 'internetUse' | 'telephoneUse');
  const answer = allOf(fields.map((field) => not(household[field])));
  return { answer, fields: answer === undefined ? fields.filter((field) => household[field] === undefined) : fields };
}

function assetsOfInformation({ informationMeans, hearsLoudspeaker }: HouseholdFacts, { means }: IndicatorOf<'info_assets'>): FactJudgement {
  const noneOwned = hasNone(informationMeans, means);
  const answer = allOf([noneOwned, not(hearsLoudspeaker)]);
  if (answer !== undefined) return { answer, fields: ['informationMeans', 'hearsLoudspeaker'] };
  return {
    answer,
    fields: [...(noneOwned === undefined ? (['informationMeans'] as const) : []), ...(hearsLoudspeaker === undefined ? (['hearsLoudspeaker'] as const) : [])],
  };
}

function hasNone<T>(owned: readonly T[] | undefined, counted: readonly T[]): Answer {
  return owned && !owned.some((thing) => counted.includes(thing));
}

/**
 * Whether the household as a whole is deprived in an indicator of its house, water, latrine, information or waste.
 *
 * @param members how many persons live in it; 0: not recorded, so that no area per person is known.
 * @throws IndicatorError `not-a-number`, `negative-value` for the floor area.
 */
export function isDeprivedHousehold(household: HouseholdFacts, members: number, indicator: HouseholdIndicator): FactJudgement {
  switch (indicator.id) {
    case 'health_access':
      return one(household.untreatedIllness, 'untreatedIllness');
    case 'housing_quality':
      return qualityOfHouse(household, indicator.notDurableFrom);
    case 'housing_area':
      return areaOfHouse(household, members, indicator.belowSquareMetres);
    case 'water':
      return one(not(isAmong(household.waterSource, indicator.accepted)), 'waterSource');
    case 'latrine':
      return one(not(isAmong(household.latrine, indicator.accepted)), 'latrine');
    case 'telecom':
      return useOfTelecom(household, indicator);
    case 'info_means':
      return one(hasNone(household.informationMeans, indicator.means), 'informationMeans');
    case 'info_assets':
      return assetsOfInformation(household, indicator);
    case 'waste':
      return one(not(isAmong(household.wasteTreatment, indicator.accepted)), 'wasteTreatment');
  }
}
