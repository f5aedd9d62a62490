import { useDisplay, useLanguage } from '@bac-thang/module-kit';
import { DataTable, type TableColumn } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ClassMark } from '../words/class-mark.tsx';
import { HouseholdLink } from './household-link.tsx';
import { Lacks } from './lacks.tsx';
import { foundClass, type RegisterFilters } from './register-filters.ts';
import type { ListedHousehold } from './use-households.ts';

interface Props {
  readonly households: readonly ListedHousehold[];
  readonly filters: RegisterFilters;
  readonly search: string;
  readonly empty: ReactNode;
  readonly toField: () => void;
}

/** What was found, one row a household. */
export function HouseholdTable({ households, filters, search, empty, toField }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const { locale } = useLanguage();
  const columns: TableColumn<ListedHousehold>[] = [
    { id: 'head', label: t`Chủ hộ`, render: (household) => <HouseholdLink household={household} search={search} toField={toField} /> },
    { id: 'code', label: t`Mã hộ`, render: ({ code }) => code },
    { id: 'hamlet', label: t`Thôn, bản, tổ`, render: ({ hamlet }) => hamlet },
    { id: 'unit', label: t`Xã, thị trấn`, render: ({ administrativeUnit }) => administrativeUnit.name },
    ...(households.some(({ memberCount }) => memberCount !== null)
      ? [{ id: 'persons', label: t`Nhân khẩu`, align: 'right', render: ({ memberCount }: ListedHousehold) => number(memberCount) } as const]
      : []),
    {
      id: 'class',
      label: t`Xếp loại ${filters.now ? filters.lastReview : filters.year}`,
      render: (household) => {
        const found = foundClass(household, filters);
        if (!found) return <span title={t`Chưa được công nhận trong kỳ rà soát này`}>–</span>;
        return (
          <>
            <ClassMark of={found.class} />
            {filters.now && household.ofYear ? <span className="register-soft"> {filters.year}</span> : null}
          </>
        );
      },
    },
    {
      id: 'deprivations',
      label: t`Thiếu hụt`,
      render: (household) => {
        const found = foundClass(household, filters);
        return found ? <Lacks {...found} /> : '–';
      },
    },
  ];
  return <DataTable columns={columns} rows={households} rowKey={({ id }) => id} caption={t`Các hộ tìm thấy`} captionHidden language={locale} empty={empty} />;
}
