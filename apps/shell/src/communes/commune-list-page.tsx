import { useQuery } from '@apollo/client/react';
import {
  endOfYear,
  FailureState,
  Loading,
  PageLink,
  useAddress,
  useBoard,
  useDisplay,
  useLanguage,
  useSignedIn,
  useYear,
  YearSelect,
} from '@bac-thang/module-kit';
import { DataTable, PageHeader, Panel, type TableColumn, TileMap } from '@bac-thang/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';

const communesDocument = graphql(`
  query CommuneList($on: Date!) {
    administrativeUnits(on: $on) {
      code
      name
      kind
      validFrom
      validTo
      tileRow
      tileColumn
    }
  }
`);

type Unit = ResultOf<typeof communesDocument>['administrativeUnits'][number];

/** The communes and the town in force on a date, with how many targets still lack each one's value. */
export default function CommuneListPage() {
  const { t } = useLingui();
  const [year] = useYear();
  const { part, to } = useAddress();
  const { date } = useDisplay();
  const { locale } = useLanguage();
  const { units: planUnits } = useSignedIn();
  const on = part('on') ?? endOfYear(year);
  const { data, error, refetch } = useQuery(communesDocument, { variables: { on } });
  const { board } = useBoard(year);
  if (error && !data) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={480} />;
  const missing = (code: string) =>
    planUnits.some((unit) => unit.code === code) ? board?.rows.filter(({ verdict }) => verdict.missingUnits.includes(code)).length : undefined;
  const units = data.administrativeUnits;
  const path = (code: string) => to(`/communes/${code}`, part('on') ? { on } : {});
  const tiles = units.flatMap(({ code, name, tileRow, tileColumn }) => {
    if (!tileRow || !tileColumn) return [];
    const lacks = missing(code);
    return [
      {
        id: code,
        name,
        row: tileRow,
        column: tileColumn,
        value: lacks === undefined ? '–' : String(lacks),
        tone: lacks ? ('rice' as const) : ('leaf' as const),
        href: path(code),
      },
    ];
  });
  const columns: TableColumn<Unit>[] = [
    { id: 'name', label: t`Tên`, sortBy: ({ name }) => name, render: ({ code, name }) => <PageLink to={path(code)}>{name}</PageLink> },
    { id: 'kind', label: t`Loại`, sortBy: ({ kind }) => kind, render: ({ kind }) => (kind === 'TOWN' ? t`thị trấn` : t`xã`) },
    { id: 'code', label: t`Mã`, sortBy: ({ code }) => code, render: ({ code }) => code },
    { id: 'missing', label: t`Chỉ tiêu còn thiếu số liệu`, align: 'right', sortBy: ({ code }) => missing(code), render: ({ code }) => missing(code) ?? '–' },
  ];
  const day = date(on);
  return (
    <>
      <PageHeader title={t`Xã, thị trấn`} lead={<Trans>Các đơn vị hành chính ngày {day}</Trans>} actions={<YearSelect />} />
      <div className="target-columns">
        <Panel title={t`Vị trí`} aside={t`số chỉ tiêu còn thiếu số liệu`}>
          <TileMap tiles={tiles} label={t`Các xã, thị trấn: số chỉ tiêu còn thiếu số liệu`} />
        </Panel>
        <Panel title={t`Danh sách`} aside={<Plural value={units.length} other="# đơn vị" />}>
          <DataTable columns={columns} rows={units} rowKey={({ code }) => code} caption={t`Các đơn vị hành chính`} captionHidden language={locale} />
        </Panel>
      </div>
    </>
  );
}
