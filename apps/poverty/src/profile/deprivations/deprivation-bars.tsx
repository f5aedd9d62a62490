import { useAddress, useDisplay, useLanguage } from '@bac-thang/module-kit';
import { DataTable, NativeSelect, Panel, type TableColumn } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { ShareBar } from '../share-bar.tsx';
import { useShare } from '../use-share.ts';
import { type DeprivationCell, deprivationCell } from './deprivation-row.ts';
import type { DeprivationProps, HeatRow } from './heat-table.tsx';

/** One indicator by commune as bars, the worst first, with the households behind each share. */
export function DeprivationBars({ rows, district, indicators, base, year }: DeprivationProps) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number } = useDisplay();
  const share = useShare();
  const { part, change } = useAddress();
  const worst = [...indicators].sort(
    (one, other) => (deprivationCell(district, other.id, base).share ?? -1) - (deprivationCell(district, one.id, base).share ?? -1),
  )[0];
  const indicator = indicators.find(({ id }) => id === part('indicator')) ?? worst;
  if (!indicator) return null;
  const cell = ({ profile }: HeatRow) => deprivationCell(profile, indicator.id, base);
  const text = ({ share: value, hidden }: DeprivationCell) => (hidden ? t`ẩn` : share(value));
  const ofDistrict = deprivationCell(district, indicator.id, base);
  const columns: TableColumn<HeatRow>[] = [
    { id: 'unit', label: t`Xã, thị trấn`, sortBy: ({ unit }) => unit.name, render: ({ unit }) => unit.name, foot: t`Toàn huyện` },
    {
      id: 'share',
      label: t`Tỷ lệ thiếu hụt`,
      sortBy: (row) => cell(row).share,
      render: (row) => <ShareBar share={cell(row).share}>{text(cell(row))}</ShareBar>,
      foot: <ShareBar share={ofDistrict.share}>{text(ofDistrict)}</ShareBar>,
    },
    {
      id: 'deprived',
      label: t`Số hộ thiếu hụt`,
      align: 'right',
      sortBy: (row) => cell(row).deprived,
      render: (row) => (cell(row).hidden ? t`ẩn` : number(cell(row).deprived)),
      foot: ofDistrict.hidden ? t`ẩn` : number(ofDistrict.deprived),
    },
    {
      id: 'households',
      label: base === 'poor' ? t`Số hộ nghèo` : t`Số hộ nghèo, cận nghèo`,
      align: 'right',
      sortBy: (row) => cell(row).households,
      render: (row) => number(cell(row).households),
      foot: number(ofDistrict.households),
    },
  ];
  return (
    <div className="deprivation-bars">
      <Panel
        title={indicator.name}
        aside={
          <NativeSelect
            size="xs"
            aria-label={t`Chỉ số thiếu hụt`}
            value={indicator.id}
            data={indicators.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => change({ indicator: event.currentTarget.value })}
          />
        }
      >
        <DataTable
          key={`${indicator.id} ${base}`}
          columns={columns}
          rows={rows}
          rowKey={({ unit }) => unit.code}
          caption={t`${indicator.name}: hộ thiếu hụt theo xã, thị trấn, năm ${year}`}
          captionHidden
          sort={{ column: 'share', descending: true }}
          language={locale}
        />
      </Panel>
    </div>
  );
}
