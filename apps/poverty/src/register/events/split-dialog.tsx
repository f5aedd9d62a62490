import { NativeSelect } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Relation, RelationInput } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { today } from '../words/today.ts';
import { EventDialog, type EventDialogProps } from './event-dialog.tsx';
import { EventNote, noteOf } from './event-note.tsx';
import { HamletField } from './hamlet-field.tsx';
import { HappenedOn } from './happened-on.tsx';
import { MemberChecks } from './member-choice.tsx';
import { RelationSelect } from './relation-select.tsx';
import { useMemberName } from './use-member-name.ts';
import { useSuccession } from './use-succession.tsx';

const splitDocument = graphql(`
  mutation SplitDialog($input: SplitHouseholdInput!, $language: Language!) {
    result: splitHousehold(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

/** Members leave and form a household of their own. */
export default function SplitDialog({ household, ...page }: EventDialogProps) {
  const { t } = useLingui();
  const nameOf = useMemberName(household.on);
  const [going, setGoing] = useState<readonly string[]>([]);
  const [head, setHead] = useState('');
  const [relations, setRelations] = useState<Readonly<Record<string, Relation | ''>>>({});
  const [hamlet, setHamlet] = useState<string | null>(household.hamletId);
  const [happenedOn, setHappenedOn] = useState(today());
  const [note, setNote] = useState('');
  const succession = useSuccession(household, going);
  const leaving = household.members.filter(({ id }) => going.includes(id));
  const newHead = going.includes(head) ? head : '';
  const members = leaving.map(({ id }): RelationInput | undefined => {
    const relation = id === newHead ? 'HEAD' : relations[id];
    return relation ? { person: id, relation } : undefined;
  });
  const complete = members.every((each) => each !== undefined);
  return (
    <EventDialog
      {...page}
      document={splitDocument}
      title={t`Tách hộ – hộ ${household.head}`}
      action={t`Tách hộ`}
      input={(revisionOf) =>
        newHead && complete
          ? {
              household: household.id,
              basedOn: revisionOf(household),
              happenedOn,
              members,
              ...(hamlet && hamlet !== household.hamletId ? { hamlet } : {}),
              ...succession.input,
              ...noteOf(note),
            }
          : undefined
      }
    >
      <MemberChecks household={household} field="members" label={t`Ai ra ở riêng`} value={going} onChange={setGoing} />
      {leaving.length > 0 ? (
        <NativeSelect
          label={t`Chủ hộ của hộ mới`}
          required
          value={newHead}
          data={[{ value: '', label: t`Chọn…` }, ...leaving.map((member) => ({ value: member.id, label: nameOf(member) }))]}
          onChange={(event) => setHead(event.currentTarget.value)}
        />
      ) : null}
      {newHead && leaving.length > 1 ? (
        <fieldset className="register-relations">
          <legend>
            <Trans>Quan hệ với chủ hộ của hộ mới</Trans>
          </legend>
          <div className="register-grid">
            {leaving.map(({ id, name }, index) =>
              id === newHead ? null : (
                <RelationSelect
                  key={id}
                  size="xs"
                  label={name}
                  index={index}
                  value={relations[id] ?? ''}
                  onChange={(relation) => setRelations({ ...relations, [id]: relation })}
                />
              ),
            )}
          </div>
        </fieldset>
      ) : null}
      {succession.fields}
      <div className="register-grid">
        <HamletField label={t`Thôn của hộ mới`} value={hamlet} onChange={setHamlet} />
        <HappenedOn label={t`Ngày tách hộ`} value={happenedOn} onChange={setHappenedOn} />
      </div>
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
