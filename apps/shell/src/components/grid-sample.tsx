import { useDisplay, useEntryLabels, useParseNumber } from '@bac-thang/module-kit';
import { applyEntryChanges, cellKey, type EntryCells, type EntryColumn, EntryGrid } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

const rows = ['Bản Phố', 'Cốc Ly', 'Lùng Cải', 'Na Hối'].map((label, index) => ({ id: String(index), label }));

const start: EntryCells = new Map([
  [cellKey('0', 'share'), { numerator: 85, denominator: 86, state: 'ACCEPTED' as const, previous: { numerator: 83, denominator: 84 } }],
  [cellKey('1', 'share'), { numerator: 45, denominator: 38, state: 'SUBMITTED' as const, problem: '45 > 38' }],
  [cellKey('2', 'share'), { numerator: 76, denominator: 76, state: 'RETURNED' as const, note: 'chưa tính 3 trẻ' }],
  [cellKey('0', 'level'), { level: 2, state: 'DRAFT' as const }],
  [cellKey('1', 'quantity'), { quantity: 0, readOnly: true }],
]);

/** The grid with a share, a quantity and a level, in every state of a cell. */
export function GridSample() {
  const { t } = useLingui();
  const { number } = useDisplay();
  const parseNumber = useParseNumber();
  const labels = useEntryLabels();
  const [cells, setCells] = useState<EntryCells>(start);
  const columns: EntryColumn[] = [
    {
      id: 'share',
      kind: 'share',
      label: t`Trẻ 6 tuổi vào lớp 1`,
      numeratorLabel: t`vào lớp 1`,
      denominatorLabel: t`trẻ 6 tuổi`,
      ratioLabel: '%',
      ratio: (part, whole) => (part > whole ? undefined : number((100 * part) / whole, 1)),
    },
    { id: 'quantity', kind: 'quantity', label: t`Phòng học mới`, hint: t`phòng` },
    {
      id: 'level',
      kind: 'level',
      label: t`Phổ cập THCS`,
      levels: [0, 1, 2, 3].map((value) => ({ value, label: t`mức ${value}` })),
      summary: (levels) => t`${levels.length} xã`,
    },
  ];
  return (
    <EntryGrid
      rows={rows}
      columns={columns}
      cells={cells}
      caption={t`Bảng mẫu`}
      rowHead={t`Xã, thị trấn`}
      parseNumber={parseNumber}
      format={(value) => number(value, 6)}
      onChange={(changes) => setCells((now) => applyEntryChanges(now, changes))}
      onCellAction={() => undefined}
      problems={[{ row: '1', column: 'share', field: 'numerator', message: t`số trẻ vào lớp 1 lớn hơn số trẻ 6 tuổi.` }]}
      labels={labels}
    />
  );
}
