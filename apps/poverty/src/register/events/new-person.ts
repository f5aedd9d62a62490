import type { NewPersonInput, Relation, Sex } from '../../gql/graphql.ts';
import { citizenDigits } from './citizen-number-field.tsx';
import { readBirth } from './read-birth.ts';

/** A person who enters the register, as the form holds it. */
export interface NewPerson {
  readonly name: string;
  readonly relation: Relation | '';
  readonly birth: string;
  readonly sex: Sex | null;
  /** null: not known. */
  readonly ethnicity: string | null;
  readonly citizenNumber: string;
}

export const nobody: NewPerson = { name: '', relation: '', birth: '', sex: null, ethnicity: null, citizenNumber: '' };

/** What is sent of it; undefined while something needed is missing or cannot be read. */
export function newPersonInput({ name, relation, birth, sex, ethnicity, citizenNumber }: NewPerson): NewPersonInput | undefined {
  const { wrong, ...born } = readBirth(birth);
  if (relation === '' || wrong) return undefined;
  const digits = citizenDigits(citizenNumber);
  return {
    name: name.trim(),
    relation,
    ...born,
    ...(sex ? { sex } : {}),
    ...(ethnicity ? { ethnicity } : {}),
    ...(digits ? { citizenNumber: digits } : {}),
  };
}
