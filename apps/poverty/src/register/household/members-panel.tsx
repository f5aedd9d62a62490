import { useDisplay, useLanguage, useRegisterSight } from '@bac-thang/module-kit';
import { Button, DataTable, Panel, type TableColumn } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ageOn } from '../words/age.ts';
import { relationWords, sexWords } from '../words/person-words.ts';
import { completedWords, schoolWords, vocationalWords, workWords } from '../words/school-words.ts';
import { CitizenNumber } from './citizen-number.tsx';
import { memberTags } from './member-tags.ts';
import type { RegisterHousehold, RegisterMember } from './register-household.ts';
import { useRegisterLists } from './register-lists.tsx';

interface Props {
  readonly household: RegisterHousehold;
  /** Absent: nothing is changed here. */
  readonly correct: ((member: RegisterMember) => void) | undefined;
}

/** The members, the head first. Columns that the post does not see are left out. */
export function MembersPanel({ household, correct }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { locale } = useLanguage();
  const { date } = useDisplay();
  const { ethnicGroup } = useRegisterLists();
  const { members: seen } = useRegisterSight();
  const { members, on } = household;
  const born = (member: RegisterMember) => {
    const age = ageOn(member, on);
    const birth = member.birthDate ? date(member.birthDate) : member.birthYear;
    if (birth === null || birth === undefined) return <span title={t`Chưa biết ngày sinh`}>–</span>;
    return <span className="register-nowrap">{age === undefined ? birth : t`${birth} (${age} tuổi)`}</span>;
  };
  const schooling = ({ facts: { schooling, completed, vocational } }: RegisterMember) => {
    const words = [
      schooling && schooling !== 'NONE' ? t`đang học ${_(schoolWords[schooling])}` : schooling === 'NONE' ? t`không đi học` : null,
      completed ? _(completedWords[completed]) : null,
      vocational && vocational !== 'NONE' ? _(vocationalWords[vocational]) : null,
    ].filter((word) => word !== null);
    return words.length > 0 ? words.join('; ') : <span title={t`Chưa hỏi`}>–</span>;
  };
  const working = ({ facts: { work, labourContract } }: RegisterMember) => {
    if (!work) return <span title={t`Chưa hỏi, hoặc chưa đến tuổi`}>–</span>;
    if (work !== 'WAGE') return work === 'OWN_ACCOUNT' ? t`tự làm` : _(workWords[work]);
    return labourContract === true ? t`làm công, có hợp đồng` : labourContract === false ? t`làm công, không hợp đồng` : t`làm công, chưa rõ hợp đồng`;
  };
  const yesOrNo = (answer: boolean | null) => (answer === null ? <span title={t`Chưa hỏi`}>–</span> : answer ? t`có` : t`không`);
  const otherPeople = members.some(({ ethnicity }) => ethnicity !== household.ethnicity);
  const column = (shown: boolean, each: TableColumn<RegisterMember>) => (shown ? [each] : []);
  const columns: TableColumn<RegisterMember>[] = [
    {
      id: 'name',
      label: t`Họ và tên`,
      render: (member) => {
        const tags = memberTags(member).map((tag) => _(tag));
        return (
          <>
            {member.name}
            {tags.length > 0 ? <div className="register-soft">{tags.join(' · ')}</div> : null}
          </>
        );
      },
    },
    ...column(seen.has('relation'), { id: 'relation', label: t`Quan hệ`, render: ({ relation }) => _(relationWords[relation]) }),
    ...column(seen.has('birth'), { id: 'birth', label: t`Ngày sinh (tuổi)`, render: born }),
    ...column(seen.has('sex'), { id: 'sex', label: t`Giới`, render: ({ sex }) => (sex ? _(sexWords[sex]) : '–') }),
    ...column(seen.has('ethnicity') && otherPeople, { id: 'ethnicity', label: t`Dân tộc`, render: ({ ethnicity }) => ethnicGroup(ethnicity) ?? '–' }),
    ...column(seen.has('schooling'), { id: 'schooling', label: t`Học vấn`, render: schooling }),
    ...column(seen.has('work'), { id: 'work', label: t`Việc làm`, render: working }),
    ...column(seen.has('healthInsurance'), { id: 'insurance', label: t`BHYT`, render: ({ facts }) => yesOrNo(facts.healthInsurance) }),
    ...column(seen.has('citizenNumber'), {
      id: 'citizen',
      label: t`Số định danh`,
      render: ({ id, name, citizenNumber }) => <CitizenNumber person={id} name={name} masked={citizenNumber} mayReveal={household.mayChange} />,
    }),
    ...column(correct !== undefined, {
      id: 'correct',
      label: t`Sửa`,
      render: (member) => (
        <Button size="compact-xs" variant="subtle" onClick={() => correct?.(member)} aria-label={t`Sửa thông tin của ${member.name}`}>
          <Trans>Sửa…</Trans>
        </Button>
      ),
    }),
  ];
  return (
    <Panel title={t`Nhân khẩu`} aside={<Plural value={members.length} other="# người" />}>
      <div className={correct ? 'register-correctable' : undefined}>
        <DataTable columns={columns} rows={members} rowKey={({ id }) => id} caption={t`Nhân khẩu của hộ`} captionHidden language={locale} />
      </div>
    </Panel>
  );
}
