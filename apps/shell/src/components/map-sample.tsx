import { unknown, useSignedIn } from '@bac-thang/module-kit';
import { statusTone, TileMap, verdictStatuses } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

/** The plan's units, one after another in every status; each seventh has not reported. */
export function MapSample() {
  const { t } = useLingui();
  const { units } = useSignedIn();
  const [selected, setSelected] = useState<string>();
  const tiles = units.flatMap(({ code, name, tileRow, tileColumn }, index) => {
    const status = verdictStatuses[index % verdictStatuses.length] ?? 'MET';
    const missing = index % 7 === 6;
    if (!tileRow || !tileColumn) return [];
    return [
      {
        id: code,
        name,
        row: tileRow,
        column: tileColumn,
        value: missing ? unknown : String(60 + index),
        tone: statusTone(status),
        status: missing ? null : status,
        missing,
        selected: code === selected,
      },
    ];
  });
  return <TileMap tiles={tiles} label={t`Bản đồ mẫu`} onSelect={setSelected} />;
}
