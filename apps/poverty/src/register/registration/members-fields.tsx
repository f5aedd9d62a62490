import { Button, Panel } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { type NewPerson, nobody } from '../events/new-person.ts';
import { NewPersonFields } from '../events/new-person-fields.tsx';

interface Props {
  /** The head first. */
  readonly members: readonly NewPerson[];
  readonly onChange: (members: readonly NewPerson[]) => void;
}

/** The members one below the other, as on the paper; a new line begins with the ethnic group of the head. */
export function MembersFields({ members, onChange }: Props) {
  const { t } = useLingui();
  const list = useRef<HTMLDivElement>(null);
  const add = () => {
    onChange([...members, { ...nobody, ethnicity: members[0]?.ethnicity ?? null }]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[data-member]:last-of-type input')?.focus());
  };
  return (
    <Panel title={t`Nhân khẩu`} aside={<Plural value={members.length} other="# người" />}>
      <div ref={list} className="register-members">
        {members.map((person, index) => {
          const number = index + 1;
          return (
            <fieldset key={index} className="register-relations" data-member={index}>
              <legend>{index === 0 ? <Trans>1. Chủ hộ</Trans> : <Trans>{number}. Thành viên</Trans>}</legend>
              <NewPersonFields
                person={person}
                index={index}
                head={index === 0}
                onChange={(changed) => onChange(members.map((each, at) => (at === index ? changed : each)))}
              />
              {index === 0 ? null : (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  mt="xs"
                  onClick={() => onChange(members.filter((_each, at) => at !== index))}
                  aria-label={t`Bỏ dòng này: ${number}`}
                >
                  <Trans>Bỏ dòng này</Trans>
                </Button>
              )}
            </fieldset>
          );
        })}
      </div>
      <Button variant="default" mt="sm" onClick={add}>
        <Trans>Thêm người</Trans>
      </Button>
    </Panel>
  );
}
