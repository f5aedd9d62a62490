import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, useAddress, useLanguage, useParseNumber, useRegisterSight, useSignedIn } from '@bac-thang/module-kit';
import { Button, PageHeader, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { NewPersonInput } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { DwellingFields } from '../events/dwelling-fields.tsx';
import { EventForm } from '../events/event-form.tsx';
import { EventNote, noteOf } from '../events/event-note.tsx';
import { HamletField } from '../events/hamlet-field.tsx';
import { HappenedOn } from '../events/happened-on.tsx';
import { HouseholdFeatureFields } from '../events/household-feature-fields.tsx';
import { changedFields, type HouseholdFields, nothingKnown } from '../events/household-fields.ts';
import { type NewPerson, newPersonInput, nobody } from '../events/new-person.ts';
import { RegisterListsContext } from '../household/register-lists.tsx';
import { handOver } from '../household/registered.ts';
import { today } from '../words/today.ts';
import { MembersFields } from './members-fields.tsx';
import '../household/household.css';

const listsDocument = graphql(`
  query RegistrationPage($language: Language!) {
    ethnicGroups {
      id
      name
    }
    povertyCauses {
      id
      name(language: $language)
    }
  }
`);

const registerDocument = graphql(`
  mutation RegisterHousehold($input: RegisterHouseholdInput!, $language: Language!) {
    result: registerHousehold(input: $input) {
      ...LifeEventOutcome
    }
  }
`);

const head: NewPerson = { ...nobody, relation: 'HEAD' };

/** A household that was not in the register: place, people, then what is already known of the house. */
export function RegistrationPage() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { to } = useAddress();
  const { session } = useSignedIn();
  const { ownUnit } = useRegisterSight();
  const go = useNavigate();
  const parse = useParseNumber();
  const { data, error, refetch } = useQuery(listsDocument, { variables: { language } });
  const [hamlet, setHamlet] = useState<string | null>(null);
  const [happenedOn, setHappenedOn] = useState(today());
  const [members, setMembers] = useState<readonly NewPerson[]>([head]);
  const [fields, setFields] = useState<HouseholdFields>(nothingKnown);
  const [withHouse, setWithHouse] = useState(false);
  const [note, setNote] = useState('');
  const typed = members.some(({ name, birth, citizenNumber }) => `${name}${birth}${citizenNumber}` !== '');
  useEffect(() => {
    // What is typed of persons is kept nowhere but on this page: closing it by mistake is asked about.
    if (!typed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [typed]);
  if (error && !data) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={640} />;
  return (
    <RegisterListsContext value={{ ethnicGroups: data.ethnicGroups, causes: data.povertyCauses }}>
      <PageHeader
        title={t`Đăng ký hộ mới`}
        crumbs={[{ label: t`Sổ hộ`, href: '/poverty/register' }, { label: t`Đăng ký hộ mới` }]}
        crumbsLabel={t`Đường dẫn`}
        lead={<Trans>Hộ chưa có trong sổ. Con mới sinh, dâu rể, tách hộ: ghi ở trang của hộ đang có.</Trans>}
      />
      <EventForm
        document={registerDocument}
        action={t`Đăng ký hộ`}
        close={() => void go(to('/poverty/register'))}
        recorded={(event) => {
          handOver(event);
          const [household] = event.households;
          void go(to(household ? `/poverty/register/${household.id}` : '/poverty/register'));
        }}
        input={() => {
          const people = members.map(newPersonInput);
          const area = parse(fields.floorArea);
          if (!hamlet || people.some((person) => person === undefined) || 'problem' in area) return undefined;
          return {
            hamlet,
            happenedOn,
            members: people.filter((person): person is NewPersonInput => person !== undefined),
            ...changedFields(nothingKnown, fields, area.value),
            ...noteOf(note),
          };
        }}
      >
        <div className="register-household">
          <Panel title={t`Nơi ở`}>
            <div className="register-grid">
              <HamletField label={t`Thôn, bản, tổ dân phố`} unit={ownUnit ? session.administrativeUnit : undefined} value={hamlet} onChange={setHamlet} />
              <HappenedOn label={t`Ở đây từ ngày`} value={happenedOn} onChange={setHappenedOn} />
            </div>
          </Panel>
          <MembersFields
            members={members}
            onChange={(next) => {
              setMembers(next);
              const [first] = next;
              if (first?.ethnicity && fields.ethnicity === members[0]?.ethnicity) setFields({ ...fields, ethnicity: first.ethnicity });
            }}
          />
          <Panel title={t`Đặc điểm của hộ`}>
            <HouseholdFeatureFields value={fields} onChange={setFields} />
          </Panel>
          <Panel
            title={t`Nhà ở, nước, vệ sinh, thông tin`}
            aside={
              withHouse ? undefined : (
                <Button size="compact-sm" variant="default" onClick={() => setWithHouse(true)}>
                  <Trans>Ghi luôn</Trans>
                </Button>
              )
            }
          >
            {withHouse ? (
              <DwellingFields value={fields} onChange={setFields} />
            ) : (
              <p className="register-small register-soft">
                <Trans>Có thể để trống; phiếu rà soát hỏi những mục này. Mục chưa ghi là chưa biết, không phải “không”.</Trans>
              </p>
            )}
          </Panel>
          <EventNote value={note} onChange={setNote} />
        </div>
      </EventForm>
    </RegisterListsContext>
  );
}
