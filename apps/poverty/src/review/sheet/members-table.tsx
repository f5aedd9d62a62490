import { PageLink, useDisplay, useLanguage } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRegisterLists } from '../../register/household/register-lists.tsx';
import { ageOn } from '../../register/words/age.ts';
import { relationWords, sexWords } from '../../register/words/person-words.ts';
import { useSheet } from './sheet-context.ts';
import type { SheetMember } from './sheet-document.ts';

/** Part A of the paper form: who lives in the household on the day of the survey. Changes of persons are life events of the register. */
export function MembersTable() {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { locale } = useLanguage();
  const { date } = useDisplay();
  const { ethnicGroup } = useRegisterLists();
  const { sheet, on } = useSheet();
  const columns: TableColumn<SheetMember>[] = [
    { id: 'name', label: t`Họ và tên`, render: ({ name }) => name },
    { id: 'relation', label: t`Quan hệ`, render: ({ relation }) => _(relationWords[relation]) },
    {
      id: 'birth',
      label: t`Ngày, năm sinh`,
      render: (member) => {
        const birth = member.birthDate ? date(member.birthDate) : member.birthYear;
        if (birth === null) return <span title={t`Chưa biết ngày sinh`}>–</span>;
        const age = ageOn(member, on);
        return age === undefined ? birth : t`${birth} (${age} tuổi)`;
      },
    },
    { id: 'sex', label: t`Giới tính`, render: ({ sex }) => (sex ? _(sexWords[sex]) : <span title={t`Chưa biết`}>–</span>) },
    { id: 'ethnicity', label: t`Dân tộc`, render: ({ ethnicity }) => ethnicGroup(ethnicity) ?? <span title={t`Chưa biết`}>–</span> },
  ];
  return (
    <Panel title={t`A. Nhân khẩu`} aside={t`theo sổ hộ ngày ${date(on)}`}>
      <DataTable
        columns={columns}
        rows={sheet.members}
        rowKey={({ person }) => person}
        caption={t`Nhân khẩu của hộ`}
        captionHidden
        language={locale}
        empty={<Trans>Sổ hộ không có nhân khẩu nào vào ngày này.</Trans>}
      />
      <p className="review-soft review-small">
        <Trans>
          Có người sinh, mất, chuyển đi, về ở: ghi ở <PageLink to={`/poverty/register/${sheet.household.household}`}>trang của hộ trong sổ</PageLink> rồi tải
          lại phiếu.
        </Trans>
      </p>
    </Panel>
  );
}
