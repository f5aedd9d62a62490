import { useDisplay, useLanguage, useUnit } from '@bac-thang/module-kit';
import { DataTable, EmptyState, Panel, type TableColumn } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { HiddenNote } from '../hidden-note.tsx';
import { usePublished } from '../published-count.ts';
import { ShareBar } from '../share-bar.tsx';
import { shareOf } from '../share-of.ts';
import { useShare } from '../use-share.ts';
import { type Feature, type FeatureRow, hidesSome, type Totals } from './feature.ts';

interface Props {
  readonly rows: readonly FeatureRow[];
  readonly totals: Totals;
  readonly note: string | null;
  /** The rows add up to the totals. */
  readonly additive: boolean;
  readonly title: string;
  readonly feature: Exclude<Feature, 'cause'>;
}

/** Households by what they are or where they live: how many, how many of them poor and near-poor. */
export function GroupTable({ rows, totals, note, additive, title, feature }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number } = useDisplay();
  const published = usePublished();
  const share = useShare();
  const [unit] = useUnit();
  const heads = {
    ethnicity: { panel: t`Biểu 9. Theo dân tộc`, name: t`Dân tộc` },
    group: { panel: t`Biểu 8. Theo nhóm đối tượng`, name: t`Nhóm` },
    hamlet: { panel: t`Theo thôn, tổ dân phố`, name: t`Thôn, tổ dân phố` },
  }[feature];
  const rate = ({ poor, households }: FeatureRow) => shareOf(poor.count, households.count);
  const nearRate = ({ nearPoor, households }: FeatureRow) => shareOf(nearPoor.count, households.count);
  const ofPoor = ({ poor }: FeatureRow) => shareOf(poor.count, totals.poor);
  const foot = (value: string) => (additive ? { foot: value } : {});
  const columns: TableColumn<FeatureRow>[] = [
    { id: 'name', label: heads.name, sortBy: ({ name }) => name, render: ({ name }) => name, ...foot(t`Cộng`) },
    ...(feature === 'hamlet' && unit === null
      ? [
          {
            id: 'unit',
            label: t`Xã, thị trấn`,
            sortBy: ({ administrativeUnit }: FeatureRow) => administrativeUnit?.name,
            render: ({ administrativeUnit }: FeatureRow) => administrativeUnit?.name ?? '–',
          },
        ]
      : []),
    {
      id: 'households',
      label: t`Số hộ`,
      align: 'right',
      sortBy: ({ households }) => households.count,
      render: ({ households }) => published(households),
      ...foot(number(totals.households)),
    },
    { id: 'poor', label: t`Hộ nghèo`, align: 'right', sortBy: ({ poor }) => poor.count, render: ({ poor }) => published(poor), ...foot(number(totals.poor)) },
    {
      id: 'rate',
      label: t`Tỷ lệ nghèo (và cận nghèo)`,
      sortBy: rate,
      render: (row) => (
        <ShareBar share={rate(row)} more={nearRate(row)}>
          {share(rate(row))}
        </ShareBar>
      ),
      ...(additive
        ? {
            foot: (
              <ShareBar share={shareOf(totals.poor, totals.households)} more={shareOf(totals.nearPoor, totals.households)}>
                {share(shareOf(totals.poor, totals.households))}
              </ShareBar>
            ),
          }
        : {}),
    },
    {
      id: 'near-poor',
      label: t`Hộ cận nghèo`,
      align: 'right',
      sortBy: ({ nearPoor }) => nearPoor.count,
      render: ({ nearPoor }) => published(nearPoor),
      ...foot(number(totals.nearPoor)),
    },
    {
      id: 'near-rate',
      label: t`Tỷ lệ cận nghèo`,
      align: 'right',
      sortBy: nearRate,
      render: (row) => share(nearRate(row)),
      ...foot(share(shareOf(totals.nearPoor, totals.households))),
    },
    {
      id: 'of-poor',
      label: t`Trong tổng hộ nghèo`,
      align: 'right',
      sortBy: ofPoor,
      render: (row) => share(ofPoor(row)),
      ...foot(share(totals.poor > 0 ? 1 : null)),
    },
    {
      id: 'persons',
      label: t`Nhân khẩu nghèo`,
      align: 'right',
      sortBy: ({ poorPersons }) => poorPersons,
      render: ({ poorPersons }) => number(poorPersons),
      ...foot(number(totals.poorPersons)),
    },
  ];
  return (
    <Panel title={heads.panel} aside={additive ? t`các dòng cộng lại thành tổng số hộ` : t`một hộ có thể thuộc nhiều nhóm`}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        caption={title}
        captionHidden
        language={locale}
        sort={{ column: feature === 'ethnicity' ? 'poor' : 'rate', descending: true }}
        empty={<EmptyState title={t`Tài khoản này không xem số của thôn ở xã khác`} />}
      />
      <p className="profile-key">
        <span className="profile-key-poor">
          <Trans>hộ nghèo</Trans>
        </span>
        <span className="profile-key-near">
          <Trans>hộ cận nghèo, trên số hộ của dòng</Trans>
        </span>
      </p>
      {note ? <p className="profile-break">{note}</p> : null}
      {hidesSome(rows) ? <HiddenNote /> : null}
    </Panel>
  );
}
