import { useDisplay } from '@bac-thang/module-kit';
import { useElementSize } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { SeriesBreak } from './series-break.tsx';
import { seriesGeometry } from './series-geometry.ts';
import type { SeriesPoint } from './series-point.ts';
import { SeriesTable } from './series-table.tsx';

/** Rates by review as columns: the poor below, the near-poor hatched on them, a cut where the standard changes. */
export function SeriesSteps({ points }: { points: readonly SeriesPoint[] }) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const id = useId();
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const width = Math.max(Math.round(measured) || 520, 260);
  const height = 236;
  const values = points.map(({ standard, poor, nearPoor, households }) => ({ standard, poor: poor / households, nearPoor: nearPoor / households }));
  const { ground, steps, cuts, ticks } = seriesGeometry(values, { width, height, left: 34, top: 34, bottom: 38 });
  const cut = cuts.length > 0;
  const percent = (value: number) => number(value * 100, 1);
  return (
    <figure className="series">
      <div ref={ref}>
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-labelledby={`${id}-title`}>
          <title id={`${id}-title`}>{t`Tỷ lệ hộ nghèo và hộ cận nghèo qua các kỳ rà soát, %`}</title>
          <defs>
            <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className="series-hatch" d="M0 0V6" />
            </pattern>
          </defs>
          {ticks.map(({ share: tick, y }) => (
            <g key={tick} className="series-axis">
              <path d={`M34 ${y}H${width}`} />
              <text x={28} y={y + 4} textAnchor="end">
                {percent(tick)}
              </text>
            </g>
          ))}
          {steps.map((step, place) => {
            const point = points[place];
            const value = values[place];
            if (!point || !value) return null;
            const inset = Math.min(step.width * 0.12, 10);
            const box = { x: step.x + inset, width: step.width - 2 * inset };
            const centre = step.x + step.width / 2;
            return (
              <g key={`${point.year} ${point.standard}`} className={point.current ? 'series-current' : undefined}>
                <rect className="series-poor" {...box} y={step.poorTop} height={ground - step.poorTop} />
                <rect className="series-near-ground" {...box} y={step.top} height={step.poorTop - step.top} />
                <rect {...box} y={step.top} height={step.poorTop - step.top} fill={`url(#${id}-hatch)`} />
                <path className="series-outline" d={`M${box.x} ${step.top}h${box.width}`} />
                <text className="series-near-text" x={centre} y={step.top - 6} textAnchor="middle">
                  {percent(value.nearPoor)}
                </text>
                <text
                  className={ground - step.poorTop > 24 ? 'series-poor-text' : 'series-near-text'}
                  x={centre}
                  y={ground - step.poorTop > 24 ? step.poorTop + 17 : step.top - 20}
                  textAnchor="middle"
                >
                  {percent(value.poor)}
                </text>
                <text className="series-year" x={centre} y={ground + 17} textAnchor="middle">
                  {point.year}
                  {point.whole ? '' : '*'}
                </text>
              </g>
            );
          })}
          {cuts.map(({ x }) => (
            <g key={x}>
              <path className="series-cut" d={`M${x} 18V${ground + 22}`} />
              <text className="series-cut-text" x={x} y={12} textAnchor={x > width / 2 ? 'end' : 'start'}>
                {t`đổi chuẩn nghèo`}
              </text>
            </g>
          ))}
          <path className="series-ground" d={`M34 ${ground}H${width}`} />
        </svg>
      </div>
      <figcaption>
        <p className="profile-key">
          <span className="profile-key-poor">
            <Trans>hộ nghèo, %</Trans>
          </span>
          <span className="profile-key-near">
            <Trans>hộ cận nghèo, % (số phía trên cột)</Trans>
          </span>
          {points.some(({ whole }) => !whole) ? (
            <span>
              <Trans>* chưa đủ các xã</Trans>
            </span>
          ) : null}
        </p>
        {cut ? <SeriesBreak points={points} /> : null}
        <SeriesTable points={points} />
      </figcaption>
    </figure>
  );
}
