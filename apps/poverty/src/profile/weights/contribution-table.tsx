import { useLanguage } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { ShareBar } from '../share-bar.tsx';
import type { IndicatorName } from '../use-readings.ts';
import { useShare } from '../use-share.ts';
import type { IndicatorView, MeasureView } from './measure-view.ts';
import type { Points } from './points.ts';

interface Row {
  readonly indicator: IndicatorName;
  readonly weight: number;
  readonly view: IndicatorView | undefined;
}

interface Props {
  readonly indicators: readonly IndicatorName[];
  readonly points: Points;
  readonly figures: MeasureView | undefined;
  readonly name: string;
}

/** What M0 is made of: the part of each indicator, with how many persons lack it. */
export function ContributionTable({ indicators, points, figures, name }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const share = useShare();
  if (figures && !figures.indicators) {
    return (
      <Panel title={t`Đóng góp của từng chỉ số vào M0`}>
        <Trans>Khi tính trên các chỉ số đã biết của từng hộ, M0 không chia được theo chỉ số; chọn cách tính khác để xem.</Trans>
      </Panel>
    );
  }
  const rows = indicators.map((indicator, place): Row => ({ indicator, weight: points.weights[place] ?? 0, view: figures?.indicators?.[place] }));
  const widest = Math.max(...rows.map(({ view }) => view?.contribution ?? 0), 0);
  const ratio = (id: string, label: string, pick: (row: Row) => number | null | undefined): TableColumn<Row> => ({
    id,
    label,
    align: 'right',
    sortBy: pick,
    render: (row) => share(pick(row)),
  });
  const columns: TableColumn<Row>[] = [
    { id: 'indicator', label: t`Chỉ số`, sortBy: ({ indicator }) => indicator.name, render: ({ indicator }) => indicator.name },
    { id: 'weight', label: t`Điểm`, align: 'right', sortBy: ({ weight }) => weight, render: ({ weight }) => weight },
    {
      id: 'contribution',
      label: t`Đóng góp vào M0`,
      sortBy: ({ view }) => view?.contribution,
      render: ({ view }) => <ShareBar share={view?.contribution && widest ? view.contribution / widest : null}>{share(view?.contribution)}</ShareBar>,
    },
    ratio('censored', t`Người nghèo và thiếu`, ({ view }) => view?.censoredHeadcountRatio),
    ratio('uncensored', t`Mọi người thiếu`, ({ view }) => view?.uncensoredHeadcountRatio),
  ];
  return (
    <Panel title={t`Đóng góp của từng chỉ số vào M0`} aside={t`% nhân khẩu; các đóng góp cộng lại là 100 %`}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ indicator }) => indicator.id}
        caption={t`Đóng góp của từng chỉ số vào M0, ${name}`}
        captionHidden
        language={locale}
        sort={{ column: 'contribution', descending: true }}
      />
    </Panel>
  );
}
