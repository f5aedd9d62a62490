import { useAddress, useDisplay, useLanguage, useUnit } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn, UiLink } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { HouseholdClass } from '../../gql/graphql.ts';
import { HouseholdLink } from '../household-link.tsx';
import { shareOf } from '../share-of.ts';
import { useShare } from '../use-share.ts';
import type { Counts, UnitRow } from './unit-row.ts';

interface Props {
  readonly rows: readonly UnitRow[];
  readonly district: Counts;
  readonly year: number;
  readonly inRegister: boolean;
  /** The choice of units, where they have changed. */
  readonly basis: ReactNode;
}

/** Every unit with its counts, and the district from their sums. */
export function RateTable({ rows, district, year, inRegister, basis }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number } = useDisplay();
  const { to } = useAddress();
  const [unit] = useUnit();
  const share = useShare();
  const count = (id: string, label: string, pick: (counts: Counts) => number, of?: HouseholdClass): TableColumn<UnitRow> => ({
    id,
    label,
    align: 'right',
    sortBy: ({ counts }) => counts && pick(counts),
    render: ({ counts, unit: { code } }) =>
      counts === undefined || !of || pick(counts) === 0 ? (
        number(counts && pick(counts))
      ) : (
        <HouseholdLink unit={code} year={year} of={of} ownStandard={inRegister}>
          {number(pick(counts))}
        </HouseholdLink>
      ),
    foot: number(pick(district)),
  });
  const rate = (id: string, label: string, pick: (counts: Counts) => number | null): TableColumn<UnitRow> => ({
    id,
    label,
    align: 'right',
    sortBy: ({ counts }) => counts && pick(counts),
    render: ({ counts }) => share(counts && pick(counts), 2),
    foot: share(pick(district), 2),
  });
  const columns: TableColumn<UnitRow>[] = [
    {
      id: 'unit',
      label: t`Xã, thị trấn`,
      sortBy: ({ unit: { name } }) => name,
      render: ({ unit: { code, name }, counts }) => (
        <>
          <UiLink href={to('', { unit: code === unit ? null : code, show: null })} {...(code === unit ? { 'aria-current': true } : {})}>
            {name}
          </UiLink>
          {counts ? null : (
            <span className="profile-quiet">
              {' '}
              <Trans>chưa công nhận</Trans>
            </span>
          )}
        </>
      ),
      foot: t`Toàn huyện`,
    },
    count('households', t`Số hộ`, ({ households }) => households),
    count('poor', t`Hộ nghèo`, ({ poor }) => poor, 'POOR'),
    rate('poor-rate', t`Tỷ lệ nghèo`, ({ poorRate }) => poorRate),
    count('near-poor', t`Hộ cận nghèo`, ({ nearPoor }) => nearPoor, 'NEAR_POOR'),
    rate('near-poor-rate', t`Tỷ lệ cận nghèo`, ({ nearPoorRate }) => nearPoorRate),
    count('poor-persons', t`Nhân khẩu nghèo`, ({ poorPersons }) => poorPersons),
    rate('poor-person-rate', t`% nhân khẩu`, ({ poorPersons, persons }) => shareOf(poorPersons, persons)),
  ];
  return (
    <Panel title={t`Theo xã, thị trấn`} aside={basis ?? t`biểu 1; tổng huyện cộng từ các xã`}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ unit: { code } }) => code}
        caption={t`Hộ nghèo, hộ cận nghèo năm ${year}, theo xã, thị trấn`}
        captionHidden
        sort={{ column: 'poor-rate', descending: true }}
        language={locale}
        rowClass={({ unit: { code } }) => (code === unit ? 'profile-chosen' : undefined)}
      />
    </Panel>
  );
}
