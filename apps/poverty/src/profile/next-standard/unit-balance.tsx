import { useDisplay, useLanguage } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn } from '@bac-thang/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, readFragment } from '../../gql/index.ts';
import { balanceFragment } from './balance.tsx';

type Counts = ResultOf<typeof balanceFragment>;
interface Line {
  readonly code: string;
  readonly name: string;
  readonly counts: Counts;
}

interface Props {
  readonly units: readonly ({ readonly administrativeUnit: { readonly code: string; readonly name: string } | null } & FragmentType<typeof balanceFragment>)[];
  readonly district: FragmentType<typeof balanceFragment>;
  readonly narrowed: boolean;
}

/** The same by commune, leaving to the left and entering to the right. */
export function UnitBalance({ units, district, narrowed }: Props) {
  const { t } = useLingui();
  const { locale } = useLanguage();
  const { number } = useDisplay();
  const total = readFragment(balanceFragment, district);
  const rows = units.map(
    (unit): Line => ({
      code: unit.administrativeUnit?.code ?? '',
      name: unit.administrativeUnit?.name ?? '',
      counts: readFragment(balanceFragment, unit),
    }),
  );
  if (narrowed) return null;
  if (rows.length === 0)
    return (
      <p className="profile-note">
        <Trans>Số theo từng xã chỉ hiện với lãnh đạo huyện, Phòng Lao động, kiểm toán và chính xã ấy.</Trans>
      </p>
    );
  const most = Math.max(1, ...rows.flatMap(({ counts }) => [counts.entering, counts.leaving]));
  const whole = rows.length > 1;
  const count = (id: string, label: string, pick: (counts: Counts) => number): TableColumn<Line> => ({
    id,
    label,
    align: 'right',
    sortBy: ({ counts }) => pick(counts),
    render: ({ counts }) => number(pick(counts)),
    ...(whole ? { foot: number(pick(total)) } : {}),
  });
  const columns: TableColumn<Line>[] = [
    { id: 'unit', label: t`Xã, thị trấn`, sortBy: ({ name }) => name, render: ({ name }) => name, ...(whole ? { foot: t`Toàn huyện` } : {}) },
    count('poor', t`Hộ nghèo đã công nhận`, ({ poor }) => poor),
    {
      id: 'change',
      label: t`Ra ← → Vào`,
      sortBy: ({ counts }) => counts.entering - counts.leaving,
      render: ({ counts: { entering, leaving } }) => <BothWays leaving={leaving} entering={entering} most={most} />,
    },
    count('poor-under', t`Hộ nghèo nếu đổi chuẩn`, ({ poorUnder }) => poorUnder),
    count('near-poor-under', t`Hộ cận nghèo nếu đổi chuẩn`, ({ nearPoorUnder }) => nearPoorUnder),
    count('undecided', t`Chưa đủ thông tin`, ({ undecided }) => undecided),
  ];
  return (
    <Panel title={t`Theo xã, thị trấn`}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        caption={t`Hộ vào và ra khỏi diện nghèo theo xã, thị trấn`}
        captionHidden
        language={locale}
        sort={{ column: 'change', descending: true }}
      />
    </Panel>
  );
}

function BothWays({ leaving, entering, most }: { leaving: number; entering: number; most: number }) {
  const { number } = useDisplay();
  const width = (value: number) => `${(value / most) * 100}%`;
  return (
    <span className="both-ways">
      <span className="both-ways-number">
        {leaving > 0 ? '−' : ''}
        {number(leaving)}
      </span>
      <span className="both-ways-left" aria-hidden="true">
        <span style={{ width: width(leaving) }} />
      </span>
      <span className="both-ways-right" aria-hidden="true">
        <span style={{ width: width(entering) }} />
      </span>
      <span className="both-ways-number">
        {entering > 0 ? '+' : ''}
        {number(entering)}
      </span>
    </span>
  );
}
