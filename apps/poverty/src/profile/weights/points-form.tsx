import { useDisplay } from '@bac-thang/module-kit';
import { Button, NumberInput, Panel, printClass } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { shareOf } from '../share-of.ts';
import type { IndicatorName } from '../use-readings.ts';
import { useShare } from '../use-share.ts';
import { defaultPoints, isDefault, MOST_POINTS, type Points, problemOf, totalOf } from './points.ts';

interface Props {
  readonly points: Points;
  readonly indicators: readonly IndicatorName[];
  readonly onChange: (points: Points) => void;
}

/** A slider and a field for each indicator and for the cut-off; whatever moves is answered at once. */
export function PointsForm({ points, indicators, onChange }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const share = useShare();
  const total = totalOf(points);
  const problem = problemOf(points);
  const weigh = (place: number, weight: number) => onChange({ ...points, weights: points.weights.map((each, at) => (at === place ? weight : each)) });
  const ofTotal = share(shareOf(points.cutOff, total));
  const sum = number(total);
  return (
    <Panel
      title={t`Trọng số và ngưỡng`}
      aside={
        <Button size="compact-xs" variant="default" disabled={isDefault(points)} onClick={() => onChange(defaultPoints(indicators.length))}>
          <Trans>Đặt lại</Trans>
        </Button>
      }
    >
      <p className={problem ? 'points-problem' : 'profile-note'} role={problem ? 'alert' : undefined}>
        {problem === 'no-weight' ? (
          <Trans>Mọi trọng số đều bằng 0: cho ít nhất một chỉ số một điểm.</Trans>
        ) : problem === 'cut-off-beyond-total' ? (
          <Trans>
            Ngưỡng {points.cutOff} vượt tổng điểm {sum}: không hộ nào đạt được. Hạ ngưỡng, hoặc thêm điểm.
          </Trans>
        ) : problem === 'no-cut-off' ? (
          <Trans>Ngưỡng phải từ 1 điểm trở lên.</Trans>
        ) : (
          <Trans>
            Tổng {sum} điểm. Một hộ được tính là nghèo ở trang này khi thiếu hụt từ {points.cutOff} điểm trở lên ({ofTotal} tổng điểm).
          </Trans>
        )}
      </p>
      <div className="points">
        <div className="points-row points-cut">
          <PointsField
            label={t`Ngưỡng (điểm)`}
            value={points.cutOff}
            most={Math.max(total, points.cutOff)}
            least={1}
            share={ofTotal}
            onChange={(cutOff) => onChange({ ...points, cutOff })}
          />
        </div>
        {indicators.map(({ id, name, dimension, dimensionName }, place) => (
          <div key={id} className="points-row">
            {indicators[place - 1]?.dimension === dimension ? null : <h3 className="points-dimension">{dimensionName}</h3>}
            <PointsField
              label={name}
              value={points.weights[place] ?? 0}
              most={MOST_POINTS}
              least={0}
              share={share(shareOf(points.weights[place], total))}
              onChange={(weight) => weigh(place, weight)}
            />
          </div>
        ))}
      </div>
    </Panel>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Part of the total, as shown. */
  readonly share: string;
  readonly onChange: (value: number) => void;
}

function PointsField({ label, value, least, most, share, onChange }: FieldProps) {
  const id = useId();
  const give = (next: number) => {
    if (Number.isInteger(next) && next >= least && next <= most) onChange(next);
  };
  return (
    <>
      <span className="points-name" id={id}>
        {label}
      </span>
      <input type="range" aria-labelledby={id} min={least} max={most} step={1} value={value} onChange={(event) => give(Number(event.currentTarget.value))} />
      <NumberInput
        size="xs"
        hideControls
        allowDecimal={false}
        allowNegative={false}
        min={least}
        max={most}
        aria-labelledby={id}
        value={value}
        onChange={(next) => typeof next === 'number' && give(next)}
      />
      <span className={printClass.only}>{value}</span>
      <span className="points-share">{share}</span>
    </>
  );
}
