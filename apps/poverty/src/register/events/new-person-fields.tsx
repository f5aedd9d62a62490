import { useLingui } from '@lingui/react/macro';
import { sexWords } from '../words/person-words.ts';
import { BirthField } from './birth-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { CitizenNumberField } from './citizen-number-field.tsx';
import { EthnicGroupField } from './ethnic-group-field.tsx';
import type { NewPerson } from './new-person.ts';
import { RelationSelect } from './relation-select.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly person: NewPerson;
  readonly onChange: (person: NewPerson) => void;
  /** Place in the list of members. */
  readonly index?: number;
  /** The head's relation is not asked. */
  readonly head?: boolean;
}

/** A new person, in the order of the paper form. */
export function NewPersonFields({ person, onChange, index, head = false }: Props) {
  const { t } = useLingui();
  const place = index === undefined ? {} : { index };
  const put = (changes: Partial<NewPerson>) => onChange({ ...person, ...changes });
  return (
    <div className="register-person">
      <TextField label={t`Họ và tên`} field="name" required value={person.name} onChange={(name) => put({ name })} {...place} />
      {head ? null : <RelationSelect label={t`Quan hệ với chủ hộ`} value={person.relation} onChange={(relation) => put({ relation })} {...place} />}
      <BirthField value={person.birth} onChange={(birth) => put({ birth })} {...place} />
      <ChoiceField label={t`Giới`} field="sex" words={sexWords} value={person.sex} onChange={(sex) => put({ sex })} {...place} />
      <EthnicGroupField value={person.ethnicity} onChange={(ethnicity) => put({ ethnicity })} {...place} />
      <CitizenNumberField value={person.citizenNumber} onChange={(citizenNumber) => put({ citizenNumber })} {...place} />
    </div>
  );
}
