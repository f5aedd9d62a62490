import { type PlanUnit, useLanguage } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { HiddenNote } from '../hidden-note.tsx';
import type { IndicatorName } from '../use-readings.ts';
import { useShare } from '../use-share.ts';
import { type Base, type DeprivationCell, type DeprivationsOfProfile, deprivationCell } from './deprivation-row.ts';
import { heatBounds, heatOf } from './heat.ts';

export interface HeatRow {
  readonly unit: PlanUnit;
  readonly profile: DeprivationsOfProfile | undefined;
}

export interface DeprivationProps {
  readonly rows: readonly HeatRow[];
  readonly district: DeprivationsOfProfile;
  readonly indicators: readonly IndicatorName[];
  readonly base: Base;
  readonly year: number;
}

/** Communes by indicators: each share written in its cell, the darker the more. */
export function HeatTable({ rows, district, indicators, base, year }: DeprivationProps) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number } = useHeatNumbers();
  const columns: TableColumn<HeatRow>[] = [
    { id: 'unit', label: t`Xã, thị trấn`, sortBy: ({ unit }) => unit.name, render: ({ unit }) => unit.name, foot: t`Toàn huyện` },
    ...indicators.map(
      ({ id, name }): TableColumn<HeatRow> => ({
        id,
        label: name,
        align: 'right',
        sortBy: ({ profile }) => deprivationCell(profile, id, base).share,
        render: ({ profile }) => <HeatCell cell={deprivationCell(profile, id, base)} />,
        foot: <HeatCell cell={deprivationCell(district, id, base)} />,
      }),
    ),
  ];
  const hidden = district.hiddenIndicators.length > 0 || rows.some(({ profile }) => profile?.hiddenIndicators.length);
  return (
    <div className="heat-table">
      <Panel title={base === 'poor' ? t`Tỷ lệ hộ nghèo thiếu hụt, %` : t`Tỷ lệ hộ nghèo và cận nghèo thiếu hụt, %`} aside={t`tổng huyện cộng từ các xã`}>
        <DataTable
          columns={columns}
          rows={rows}
          rowKey={({ unit }) => unit.code}
          caption={t`Tỷ lệ hộ thiếu hụt từng chỉ số, theo xã, thị trấn, năm ${year}`}
          captionHidden
          language={locale}
        />
        <ul className="heat-key" aria-label={t`Màu của ô, %`}>
          {[...heatBounds, null].map((bound, place) => {
            const from = number(heatBounds[place - 1] ?? 0);
            const to = bound === null ? '' : number(bound);
            return (
              <li key={from} className={`heat-${place}`}>
                {bound === null ? (
                  <Trans>từ {from}</Trans>
                ) : place === 0 ? (
                  <Trans>dưới {to}</Trans>
                ) : (
                  <Trans>
                    {from} đến dưới {to}
                  </Trans>
                )}
              </li>
            );
          })}
        </ul>
        {hidden ? <HiddenNote /> : null}
      </Panel>
    </div>
  );
}

/** Per cent without the sign, as the title of the table gives it. */
function useHeatNumbers() {
  const share = useShare();
  return { number: (value: number | null) => share(value).replace(/\u00a0%$/, '') };
}

function HeatCell({ cell: { share, hidden } }: { cell: DeprivationCell }) {
  const { t } = useLingui();
  const { number } = useHeatNumbers();
  return <span className={`heat-cell${share === null ? '' : ` heat-${heatOf(share)}`}`}>{hidden ? t`ẩn` : number(share)}</span>;
}
