import { useQuery } from '@apollo/client/react';
import { FailureState, failureOf, Loading, PageLink, useDisplay, useLanguage, useUnitName } from '@bac-thang/module-kit';
import { DataTable, EmptyState, FilterBar, KeyFigure, Notice, PageHeader, Panel, type TableColumn } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { HouseholdClass } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { ClassMark } from '../words/class-mark.tsx';
import { RegisterFilterBar } from './register-filter-bar.tsx';
import { useRegisterFilters } from './register-filters.ts';
import './register.css';

const countsDocument = graphql(`
  query RegisterCounts($unit: String, $year: Int!) {
    povertyProfile(administrativeUnit: $unit, year: $year) {
      households
      poor
      nearPoor
      averageLivingStandard
      above
      undecided
    }
  }
`);

interface Line {
  readonly of: HouseholdClass;
  readonly count: number;
}

/** The register for posts that see how many and not who: leaders, the Front, the auditor. */
export function RegisterCounts() {
  const { t } = useLingui();
  const { number } = useDisplay();
  const { locale } = useLanguage();
  const unitName = useUnitName();
  const filters = useRegisterFilters();
  const { data, previousData, error, refetch } = useQuery(countsDocument, { variables: { unit: filters.unit, year: filters.year } });
  const shown = (data ?? previousData)?.povertyProfile;
  const lines: Line[] = shown
    ? [
        { of: 'POOR', count: shown.poor },
        { of: 'NEAR_POOR', count: shown.nearPoor },
        { of: 'AVERAGE_LIVING_STANDARD', count: shown.averageLivingStandard },
        { of: 'ABOVE', count: shown.above },
        { of: 'UNKNOWN', count: shown.undecided },
      ]
    : [];
  const total = shown?.households ?? 0;
  const notYet = error !== undefined && failureOf(error).code === 'NOT_FOUND';
  const columns: TableColumn<Line>[] = [
    { id: 'class', label: t`Xếp loại`, render: ({ of }) => <ClassMark of={of} />, foot: t`Tất cả` },
    { id: 'count', label: t`Số hộ`, align: 'right', render: ({ count }) => number(count), foot: number(total) },
    { id: 'share', label: t`Tỷ lệ`, align: 'right', render: ({ count }) => (total > 0 ? `${number((count / total) * 100)} %` : '–'), foot: '' },
  ];
  return (
    <>
      <PageHeader title={t`Sổ hộ`} lead={<Trans>Số hộ trong kỳ rà soát {filters.year}, theo xếp loại đã công nhận.</Trans>} />
      <FilterBar label={t`Lọc danh sách`}>
        <RegisterFilterBar filters={filters} hamlets={false} classes={false} />
      </FilterBar>
      {notYet ? (
        <EmptyState title={t`Chưa có kết quả rà soát được công nhận`}>
          <Trans>Năm này, ở đơn vị này, chưa có Chủ tịch UBND xã nào công nhận kết quả rà soát. Chọn năm khác.</Trans>
        </EmptyState>
      ) : error && !shown ? (
        <FailureState error={error} again={refetch} />
      ) : !shown ? (
        <Loading height={300} />
      ) : (
        <div className="register-counts">
          <Panel title={filters.unit ? unitName(filters.unit) : t`Toàn huyện`} aside={t`rà soát ${filters.year}`}>
            <KeyFigure label={t`Tổng số hộ`} value={number(total)} unit={t`hộ`} />
            <DataTable columns={columns} rows={lines} rowKey={({ of }) => of} caption={t`Số hộ theo xếp loại`} captionHidden language={locale} />
          </Panel>
          <Notice title={t`Vì sao không có tên`}>
            <Trans>
              Tài khoản này xem số lượng, không xem danh tính: họ tên, ngày sinh, số định danh chỉ mở cho người cần chúng để làm việc. Cần danh sách một thôn,
              hỏi cán bộ xã hoặc Phòng Lao động - TBXH.
            </Trans>{' '}
            <PageLink to="/poverty/profile">{t`Theo xã, chỉ số, nguyên nhân: Bức tranh nghèo`}</PageLink>
          </Notice>
        </div>
      )}
    </>
  );
}
