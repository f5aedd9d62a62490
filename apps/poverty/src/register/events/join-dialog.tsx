import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Relation, RelationInput } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import type { RegisterHousehold } from '../household/register-household.ts';
import { today } from '../words/today.ts';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HappenedOn } from './happened-on.tsx';
import { HouseholdPicker } from './household-picker.tsx';
import { RelationSelect } from './relation-select.tsx';
import { useMemberName } from './use-member-name.ts';

const joinDocument = graphql(`
  mutation JoinDialog($input: JoinHouseholdsInput!, $language: Language!) {
    result: joinHouseholds(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** All members enter another household, and this one is no more. */
export default function JoinDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const nameOf = useMemberName(household.on);
  const [into, setInto] = useState<RegisterHousehold>();
  const [relations, setRelations] = useState<Readonly<Record<string, Relation | ''>>>({});
  const [happenedOn, setHappenedOn] = useState(today());
  const [note, setNote] = useState('');
  const members = household.members.map(({ id }): RelationInput | undefined => {
    const relation = relations[id];
    return relation ? { person: id, relation } : undefined;
  });
  const complete = members.every((each) => each !== undefined);
  return (
    <EventDialog
      {...page}
      document={joinDocument}
      title={t`Nhập hộ ${household.head} vào hộ khác`}
      action={t`Nhập hộ`}
      input={(revisionOf) =>
        into && complete
          ? {
              from: { household: household.id, basedOn: revisionOf(household) },
              into: { household: into.id, basedOn: revisionOf(into) },
              happenedOn,
              members,
              ...noteOf(note),
            }
          : undefined
      }
    >
      <HouseholdPicker
        label={t`Nhập vào hộ`}
        description={t`Mọi người của hộ ${household.head} về hộ này; mã hộ ${household.code} không còn dùng nữa.`}
        field="into"
        except={household.id}
        value={into}
        onChange={setInto}
      />
      {into ? (
        <fieldset className="register-relations">
          <legend>
            <Trans>Quan hệ với chủ hộ {into.head}</Trans>
          </legend>
          <div className="register-grid">
            {household.members.map((member, index) => (
              <RelationSelect
                key={member.id}
                size="xs"
                label={nameOf(member)}
                index={index}
                value={relations[member.id] ?? ''}
                onChange={(relation) => setRelations({ ...relations, [member.id]: relation })}
              />
            ))}
          </div>
        </fieldset>
      ) : null}
      <HappenedOn label={t`Ngày nhập hộ`} value={happenedOn} onChange={setHappenedOn} />
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
