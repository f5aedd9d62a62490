import { useDisplay, useLanguage } from '@bac-thang/module-kit';
import { DataTable, EmptyState, Panel, type TableColumn } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { HiddenNote } from '../hidden-note.tsx';
import { usePublished } from '../published-count.ts';
import { ShareBar } from '../share-bar.tsx';
import { shareOf } from '../share-of.ts';
import { useShare } from '../use-share.ts';
import { type FeatureRow, hidesSome, type Totals } from './feature.ts';

interface Props {
  readonly rows: readonly FeatureRow[];
  readonly totals: Totals;
  readonly note: string | null;
  readonly title: string;
}

/** Causes of poverty (form 10): how many households name each; one household may name several, so nothing is summed. */
export function CauseTable({ rows, totals, note, title }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number } = useDisplay();
  const published = usePublished();
  const share = useShare();
  const ofPoor = ({ poor }: FeatureRow) => shareOf(poor.count, totals.poor);
  const ofNearPoor = ({ nearPoor }: FeatureRow) => shareOf(nearPoor.count, totals.nearPoor);
  const [allPoor, allNearPoor] = [number(totals.poor), number(totals.nearPoor)];
  const columns: TableColumn<FeatureRow>[] = [
    { id: 'cause', label: t`Nguyên nhân`, sortBy: ({ name }) => name, render: ({ name }) => name },
    {
      id: 'poor-share',
      label: t`% của ${allPoor} hộ nghèo`,
      sortBy: ofPoor,
      render: (row) => <ShareBar share={ofPoor(row)}>{share(ofPoor(row))}</ShareBar>,
    },
    { id: 'poor', label: t`Hộ nghèo`, align: 'right', sortBy: ({ poor }) => poor.count, render: ({ poor }) => published(poor) },
    {
      id: 'near-poor-share',
      label: t`% của ${allNearPoor} hộ cận nghèo`,
      sortBy: ofNearPoor,
      render: (row) => <ShareBar share={ofNearPoor(row)}>{share(ofNearPoor(row))}</ShareBar>,
    },
    { id: 'near-poor', label: t`Hộ cận nghèo`, align: 'right', sortBy: ({ nearPoor }) => nearPoor.count, render: ({ nearPoor }) => published(nearPoor) },
  ];
  return (
    <Panel title={t`Biểu 10. Theo nguyên nhân`} aside={t`một hộ có thể có nhiều nguyên nhân`}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        caption={title}
        captionHidden
        language={locale}
        sort={{ column: 'poor-share', descending: true }}
        empty={<EmptyState title={t`Chưa hộ nào được ghi nguyên nhân nghèo`} />}
      />
      {note ? <p className="profile-break">{note}</p> : null}
      {hidesSome(rows) ? <HiddenNote /> : null}
    </Panel>
  );
}
