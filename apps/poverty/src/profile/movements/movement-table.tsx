import { useDisplay, useLanguage } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type Counts, differenceOf, type FormColumn, formColumns } from './bridge.ts';
import { type ColumnFigures, countsOf, type Row } from './form-counts.ts';

interface UnitFlows {
  readonly administrativeUnit: { readonly code: string; readonly name: string } | null;
  readonly forms: readonly { readonly columns: readonly ColumnFigures[] }[];
}
interface Line {
  readonly code: string;
  readonly name: string;
  readonly counts: Counts | undefined;
}

interface Props {
  /** Empty where one unit is shown, and for those who see no unit's small counts. */
  readonly units: readonly UnitFlows[];
  readonly district: readonly ColumnFigures[];
  readonly names: ReadonlyMap<number, string>;
  readonly row: Row;
  readonly place: string;
  readonly narrowed: boolean;
}

/** The official form: a line for each commune, every line closing by itself. */
export function MovementTable({ units, district, names, row, place, narrowed }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number } = useDisplay();
  const total = countsOf(district, row);
  const lines = units.map(
    ({ administrativeUnit, forms }): Line => ({
      code: administrativeUnit?.code ?? '',
      name: administrativeUnit?.name ?? '',
      counts: countsOf(forms[0]?.columns ?? [], row),
    }),
  );
  const rows = lines.length > 0 ? lines : [{ code: 'all', name: place, counts: total }];
  const foot = lines.length > 0 ? total : undefined;
  const moved = movedBetween(lines, total);
  const movedText = number(moved);
  const columns: TableColumn<Line>[] = [
    { id: 'unit', label: t`Xã, thị trấn`, sortBy: ({ name }) => name, render: ({ name }) => name, ...(foot ? { foot: t`Toàn huyện` } : {}) },
    ...formColumns.map(
      (column): TableColumn<Line> => ({
        id: `column-${column}`,
        label: `(${column}) ${names.get(column) ?? ''}`,
        align: 'right',
        sortBy: ({ counts }) => counts?.[column],
        render: ({ counts }) => number(counts?.[column]),
        ...(foot ? { foot: number(foot[column]) } : {}),
      }),
    ),
    {
      id: 'closes',
      label: t`Khớp`,
      render: ({ counts }) => <Closes counts={counts} />,
      ...(foot ? { foot: <Closes counts={foot} /> } : {}),
    },
  ];
  return (
    <div className="movement-table" id="movement-table">
      <Panel title={t`Bảng theo xã, thị trấn`} aside="9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8">
        <DataTable columns={columns} rows={rows} rowKey={({ code }) => code} caption={t`Diễn biến theo xã, thị trấn`} captionHidden language={locale} />
        {lines.length === 0 && !narrowed ? (
          <p className="profile-note">
            <Trans>Số theo từng xã chỉ hiện với lãnh đạo huyện, Phòng Lao động, kiểm toán và chính xã ấy.</Trans>
          </p>
        ) : null}
        {moved ? (
          <p className="profile-note">
            <Trans>
              Cộng các xã, cột 4 và cột 8 đều hơn toàn huyện {movedText}: hộ chuyển giữa hai xã là khác giảm ở nơi đi, khác tăng ở nơi đến, nhưng không ra khỏi
              huyện.
            </Trans>
          </p>
        ) : null}
      </Panel>
    </div>
  );
}

/** How many moved from one commune to another and stayed in the district: the same in both columns, or nothing is said. */
function movedBetween(lines: readonly Line[], total: Counts | undefined): number {
  if (lines.length < 2 || !total || lines.some(({ counts }) => !counts)) return 0;
  const more = (column: FormColumn) => lines.reduce((sum, { counts }) => sum + (counts?.[column] ?? 0), 0) - total[column];
  return more(4) === more(8) && more(4) > 0 ? more(4) : 0;
}

function Closes({ counts }: { counts: Counts | undefined }) {
  const { t } = useLingui();
  const { number } = useDisplay();
  if (!counts) return '–';
  const difference = differenceOf(counts);
  const off = number(difference);
  return difference === 0 ? <span className="closes">✓ {t`khớp`}</span> : <span className="closes-not">✖ {t`lệch ${off}`}</span>;
}
