import { useAddress, useUnit } from '@bac-thang/module-kit';
import { type MapTile, Panel, SegmentedControl, TileMap } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useShare } from '../use-share.ts';
import { type Counts, type Measure, measures, rateOf, type UnitRow } from './unit-row.ts';

/** Communes at or above it are a target of their own (plan, III.1): the share of poor households from which a commune is told apart. */
const VERY_POOR = 0.4;

interface Props {
  readonly rows: readonly UnitRow[];
  readonly district: Counts;
  readonly year: number;
}

/** The units as they lie, each with its rate; a click narrows the figures above to it. */
export function RateMap({ rows, district, year }: Props) {
  const { t } = useLingui();
  const share = useShare();
  const [unit, setUnit] = useUnit();
  const { part, change } = useAddress();
  const measure: Measure = measures.find((each) => each === part('show')) ?? 'poor';
  const names: Record<Measure, string> = { poor: t`Hộ nghèo`, 'near-poor': t`Hộ cận nghèo`, both: t`Cả hai` };
  const name = names[measure];
  const mean = rateOf(measure, district);
  const tone = (rate: number) => (measure === 'poor' && rate >= VERY_POOR ? 'brick' : mean !== null && rate > mean ? 'rice' : 'leaf');
  const tiles = rows.flatMap(({ unit: each, counts }): MapTile[] => {
    if (!each.tileRow || !each.tileColumn) return [];
    const rate = rateOf(measure, counts);
    return [
      {
        id: each.code,
        name: each.name.replace(/^(Xã|Thị trấn) /, ''),
        row: each.tileRow,
        column: each.tileColumn,
        value: share(rate),
        tone: rate === null ? 'slate' : tone(rate),
        missing: rate === null,
        selected: each.code === unit,
        ...(rate === null ? { statusWord: t`chưa công nhận` } : {}),
      },
    ];
  });
  const middle = share(mean);
  return (
    <Panel
      title={t`Bản đồ ô`}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={t`Tỷ lệ trên bản đồ`}
          value={measure}
          onChange={(value) => change({ show: value === 'poor' ? null : value })}
          data={measures.map((each) => ({ value: each, label: names[each] }))}
        />
      }
    >
      <TileMap tiles={tiles} label={t`${name}, % số hộ, năm ${year}, theo xã, thị trấn`} onSelect={(code) => setUnit(code === unit ? null : code)} />
      <p className="profile-key">
        {measure === 'poor' ? (
          <span className="profile-key-brick">
            <Trans>từ 40 % trở lên</Trans>
          </span>
        ) : null}
        <span className="profile-key-rice">
          <Trans>trên mức huyện ({middle})</Trans>
        </span>
        <span className="profile-key-leaf">
          <Trans>không quá mức huyện</Trans>
        </span>
        {tiles.some(({ missing }) => missing) ? (
          <span className="profile-key-missing">
            <Trans>“–” chưa công nhận</Trans>
          </span>
        ) : null}
      </p>
    </Panel>
  );
}
