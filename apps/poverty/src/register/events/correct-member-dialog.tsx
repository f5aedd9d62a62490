import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Relation, RelationInput } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import type { RegisterMember } from '../household/register-household.ts';
import { sexWords } from '../words/person-words.ts';
import { today } from '../words/today.ts';
import { BirthField } from './birth-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { CitizenNumberField } from './citizen-number-field.tsx';
import { EthnicGroupField } from './ethnic-group-field.tsx';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { MemberFactFields } from './member-fact-fields.tsx';
import { changedMember, type MemberFields, memberFieldsOf } from './member-fields.ts';
import { NewRelations } from './new-relations.tsx';
import { RelationSelect } from './relation-select.tsx';
import { SoFrom } from './so-from.tsx';
import { TextField } from './text-field.tsx';

const correctMemberDocument = graphql(`
  mutation CorrectMemberDialog($input: CorrectMemberInput!, $language: Language!) {
    result: correctMember(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** What the register says of a member is set right. */
export default function CorrectMemberDialog({ household, member, ...page }: EventDialogProps & { readonly member: RegisterMember }) {
  const { t } = useLingui();
  const [before] = useState(() => memberFieldsOf(member));
  const [fields, setFields] = useState(before);
  const [relations, setRelations] = useState<Readonly<Record<string, Relation | ''>>>({});
  const [happenedOn, setHappenedOn] = useState(today());
  const [note, setNote] = useState('');
  const put = (changes: Partial<MemberFields>) => setFields({ ...fields, ...changes });
  const newHead = fields.relation === 'HEAD' && before.relation !== 'HEAD';
  const others = household.members.filter(({ id }) => id !== member.id);
  const given = Object.entries(relations).flatMap(([person, relation]): RelationInput[] => (relation ? [{ person, relation }] : []));
  return (
    <EventDialog
      {...page}
      document={correctMemberDocument}
      title={t`Sửa thông tin – ${member.name}`}
      action={t`Ghi thay đổi`}
      input={(revisionOf) => {
        const changes = changedMember(before, fields);
        if (!changes || Object.keys(changes).length === 0) return undefined;
        return {
          household: household.id,
          basedOn: revisionOf(household),
          person: member.id,
          happenedOn,
          ...changes,
          ...(newHead && given.length > 0 ? { relations: given } : {}),
          ...noteOf(note),
        };
      }}
    >
      <div className="register-grid">
        <TextField label={t`Họ và tên`} field="name" required value={fields.name} onChange={(name) => put({ name })} />
        <RelationSelect label={t`Quan hệ với chủ hộ`} head value={fields.relation} onChange={(relation) => put({ relation })} />
        <BirthField value={fields.birth} onChange={(birth) => put({ birth })} />
        <ChoiceField label={t`Giới`} field="sex" words={sexWords} value={fields.sex} onChange={(sex) => put({ sex })} />
        <EthnicGroupField value={fields.ethnicity} onChange={(ethnicity) => put({ ethnicity })} />
        <CitizenNumberField
          value={fields.citizenNumber}
          onChange={(citizenNumber) => put({ citizenNumber })}
          description={member.citizenNumber ? t`Đang có số; chỉ gõ khi cần thay.` : t`Chưa có số.`}
        />
      </div>
      {newHead ? (
        <NewRelations members={others} relations={relations} relate={(person, relation) => setRelations({ ...relations, [person]: relation })} />
      ) : null}
      <MemberFactFields facts={fields.facts} onChange={(facts) => put({ facts })} />
      <SoFrom since={household.validFrom} value={happenedOn} onChange={setHappenedOn} />
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
