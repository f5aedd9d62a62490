import type { HouseholdFieldsInput } from '../../gql/graphql.ts';
import type { RegisterHousehold } from '../household/register-household.ts';
import { wishWords } from '../words/wish-words.ts';

/** Features of a household as the form holds them; null: not known. */
export interface HouseholdFields extends Pick<RegisterHousehold, 'ethnicity' | 'policyFamily' | 'unableToWork' | 'facts'> {
  readonly phone: string;
  readonly causes: readonly string[];
  /** Ids of the wishes that the sheet lists. */
  readonly wishes: readonly string[];
  /** The others, one a line. */
  readonly otherWishes: string;
  /** As it is typed. */
  readonly floorArea: string;
}

export const unknownFacts: RegisterHousehold['facts'] = {
  __typename: 'HouseholdFacts',
  floorArea: null,
  wall: null,
  column: null,
  roof: null,
  waterSource: null,
  latrine: null,
  internetUse: null,
  telephoneUse: null,
  informationMeans: null,
  hearsLoudspeaker: null,
  wasteTreatment: null,
  untreatedIllness: null,
};

export const nothingKnown: HouseholdFields = {
  ethnicity: null,
  phone: '',
  policyFamily: null,
  unableToWork: null,
  causes: [],
  wishes: [],
  otherWishes: '',
  facts: unknownFacts,
  floorArea: '',
};

export function fieldsOf(household: RegisterHousehold, written: (area: number) => string): HouseholdFields {
  const { ethnicity, phone, policyFamily, unableToWork, causes, wishes, facts } = household;
  return {
    ethnicity,
    phone: phone ?? '',
    policyFamily,
    unableToWork,
    causes,
    wishes: wishes.filter((wish) => wish in wishWords),
    otherWishes: wishes.filter((wish) => !(wish in wishWords)).join('\n'),
    facts,
    floorArea: facts.floorArea === null ? '' : written(facts.floorArea),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const wishesOf = ({ wishes, otherWishes }: HouseholdFields): string[] => [...[...wishes].sort(), ...linesOf(otherWishes)];

/** Only what differs from what was there: what was not touched stays as it is, also what somebody else writes meanwhile. */
export function changedFields(before: HouseholdFields, after: HouseholdFields, floorArea: number | null): HouseholdFieldsInput {
  const { __typename: _type, ...kept } = before.facts;
  const next = { ...after.facts, floorArea };
  const facts = Object.fromEntries(
    Object.keys(kept).flatMap((field) => {
      const value = next[field as keyof typeof kept];
      return same(kept[field as keyof typeof kept], value) ? [] : [[field, value]];
    }),
  );
  return {
    ...(after.ethnicity === before.ethnicity ? {} : { ethnicity: after.ethnicity }),
    ...(after.phone.trim() === before.phone ? {} : { phone: after.phone.trim() === '' ? null : after.phone.trim() }),
    ...(after.policyFamily === before.policyFamily ? {} : { policyFamily: after.policyFamily }),
    ...(after.unableToWork === before.unableToWork ? {} : { unableToWork: after.unableToWork }),
    ...(same([...after.causes].sort(), [...before.causes].sort()) ? {} : { causes: [...after.causes] }),
    ...(same(wishesOf(after), wishesOf(before)) ? {} : { wishes: wishesOf(after) }),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  };
}
