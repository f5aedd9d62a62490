import type { HouseholdFacts, MemberFacts } from '@bac-thang/indicators';
import type { RegisterHousehold, RegisterMember } from './register-household.ts';

/** Facts as the register shows them, or as a sheet of the review holds them. */
type Facts = Omit<RegisterHousehold['facts'], '__typename'>;

export interface FactsOfMember extends Pick<RegisterMember, 'id' | 'birthDate' | 'birthYear' | 'sex'> {
  readonly facts: Omit<RegisterMember['facts'], '__typename'>;
}

type Kebab<Word extends string> = Word extends `${infer Head}_${infer Rest}` ? `${Lowercase<Head>}-${Kebab<Rest>}` : Lowercase<Word>;

/** NOT_DURABLE of the schema is not-durable of the calculation; null is not known there. */
const kebab = <Word extends string>(value: Word) => value.toLowerCase().replaceAll('_', '-') as Kebab<Word>;
const word = <Word extends string>(value: Word | null): Kebab<Word> | undefined => (value === null ? undefined : kebab(value));

/** The facts of the household as the calculation takes them. */
export function householdFacts({ facts }: { readonly facts: Facts }): HouseholdFacts {
  return {
    floorArea: facts.floorArea ?? undefined,
    wall: word(facts.wall),
    column: word(facts.column),
    roof: word(facts.roof),
    waterSource: word(facts.waterSource),
    latrine: word(facts.latrine),
    internetUse: facts.internetUse ?? undefined,
    telephoneUse: facts.telephoneUse ?? undefined,
    informationMeans: facts.informationMeans?.map((each) => kebab(each)),
    hearsLoudspeaker: facts.hearsLoudspeaker ?? undefined,
    wasteTreatment: word(facts.wasteTreatment),
    untreatedIllness: facts.untreatedIllness ?? undefined,
  };
}

/** The facts of a member as the calculation takes them. */
export function memberFacts({ id, birthDate, birthYear, sex, facts }: FactsOfMember): MemberFacts {
  return {
    id,
    birth: birthDate ?? (birthYear === null ? undefined : String(birthYear)),
    sex: word(sex),
    schooling: word(facts.schooling),
    completed: word(facts.completed),
    vocational: word(facts.vocational),
    trainedOnTheJob: facts.trainedOnTheJob ?? undefined,
    work: word(facts.work),
    labourContract: facts.labourContract ?? undefined,
    ableToWork: facts.ableToWork ?? undefined,
    lookingForWork: facts.lookingForWork ?? undefined,
    healthInsurance: facts.healthInsurance ?? undefined,
    disability: facts.disability ?? undefined,
    socialAllowance: facts.socialAllowance ?? undefined,
    stunted: facts.stunted ?? undefined,
    underweight: facts.underweight ?? undefined,
  };
}
