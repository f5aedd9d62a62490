import type { AlkireFosterGroup } from '@bac-thang/indicators';
import { useDisplay, useLanguage, useUnit, useUnitName } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { ShareBar } from '../share-bar.tsx';
import { useShare } from '../use-share.ts';

/** H, A and M0 of every commune, and the part of each in the district's M0. */
export function UnitMeasures({ units }: { units: readonly AlkireFosterGroup[] }) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number } = useDisplay();
  const share = useShare();
  const unitName = useUnitName();
  const [unit] = useUnit();
  const most = Math.max(...units.map(({ adjustedHeadcountRatio }) => adjustedHeadcountRatio ?? 0), 0);
  const ratio = (id: string, label: string, pick: (row: AlkireFosterGroup) => number | undefined): TableColumn<AlkireFosterGroup> => ({
    id,
    label,
    align: 'right',
    sortBy: pick,
    render: (row) => share(pick(row)),
  });
  const columns: TableColumn<AlkireFosterGroup>[] = [
    { id: 'unit', label: t`Xã, thị trấn`, sortBy: ({ name }) => unitName(name), render: ({ name }) => unitName(name) },
    {
      id: 'm0',
      label: 'M0',
      sortBy: ({ adjustedHeadcountRatio }) => adjustedHeadcountRatio,
      render: ({ adjustedHeadcountRatio }) => (
        <ShareBar share={adjustedHeadcountRatio && most ? adjustedHeadcountRatio / most : null}>{number(adjustedHeadcountRatio, 3)}</ShareBar>
      ),
    },
    ratio('h', 'H', ({ headcountRatio }) => headcountRatio),
    ratio('a', 'A', ({ intensity }) => intensity),
    { id: 'persons', label: t`Nhân khẩu`, align: 'right', sortBy: ({ population }) => population, render: ({ population }) => number(population) },
    ratio('population-share', t`Phần dân số`, ({ populationShare }) => populationShare),
    ratio('contribution', t`Phần trong M0 của huyện`, ({ contribution }) => contribution),
    { id: 'dropped', label: t`Hộ để riêng`, align: 'right', sortBy: ({ dropped }) => dropped, render: ({ dropped }) => number(dropped) },
  ];
  return (
    <Panel title={t`Theo xã, thị trấn`}>
      <DataTable
        columns={columns}
        rows={units}
        rowKey={({ name }) => name}
        caption={t`H, A, M0 theo xã, thị trấn`}
        captionHidden
        language={locale}
        sort={{ column: 'm0', descending: true }}
        rowClass={({ name }) => (name === unit ? 'profile-chosen' : undefined)}
        empty={t`Trọng số hoặc ngưỡng chưa dùng được.`}
      />
    </Panel>
  );
}
