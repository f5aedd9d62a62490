import { useAddress, useSignedIn, useUnit, useUnitName } from '@bac-thang/module-kit';
import { NativeSelect } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { UnitSelect } from '../unit-select.tsx';
import type { IndicatorName } from '../use-readings.ts';
import { ContributionTable } from './contribution-table.tsx';
import { figuresWith, type HistogramColumns, histogramOf, type OfferedPolicy } from './histogram.ts';
import { MeasureFigures } from './measure-figures.tsx';
import { defaultPoints, isDefault, type Points, problemOf } from './points.ts';
import { UnitMeasures } from './unit-measures.tsx';

interface Props {
  readonly points: Points;
  readonly indicators: readonly IndicatorName[];
  readonly histogram: HistogramColumns;
  readonly poorRate: number | null;
}

const policies: readonly OfferedPolicy[] = ['drop', 'not-deprived', 'reweight'];

/** Answers worked out in the browser: every movement of a slider, without a question to the gateway. */
export function LocalFigures({ points, indicators, histogram: columns, poorRate }: Props) {
  const { t } = useLingui();
  const { part } = useAddress();
  const { session } = useSignedIn();
  const [unit] = useUnit();
  const unitName = useUnitName();
  const policy = policies.find((each) => each === part('missing')) ?? 'drop';
  const histogram = useMemo(() => histogramOf(columns), [columns]);
  const place = histogram.units.indexOf(unit ?? '');
  const scope = useMemo(
    () =>
      place < 0
        ? histogram
        : { ...histogram, units: [unit ?? ''], counts: histogram.counts.filter((count) => count.unit === place).map((count) => ({ ...count, unit: 0 })) },
    [histogram, place, unit],
  );
  const sound = problemOf(points) === undefined;
  const usual = useMemo(() => figuresWith(scope, defaultPoints(indicators.length), policy), [scope, indicators.length, policy]);
  const figures = useMemo(() => (sound ? figuresWith(scope, points, policy) : undefined), [scope, points, policy, sound]);
  const byUnit = useMemo(() => (sound ? figuresWith(histogram, points, policy).units : undefined), [histogram, points, policy, sound]);
  const name = place >= 0 && unit ? unitName(unit) : session.administrativeUnit ? unitName(session.administrativeUnit) : t`Toàn huyện`;
  return (
    <>
      <MeasureFigures
        name={name}
        figures={figures}
        usual={isDefault(points) ? undefined : usual}
        poorRate={place < 0 ? poorRate : undefined}
        controls={histogram.units.length > 1 ? <UnitSelect only={(code) => histogram.units.includes(code)} /> : undefined}
        policy={<PolicySelect policy={policy} />}
      />
      <ContributionTable indicators={indicators} points={points} figures={figures} name={name} />
      {histogram.units.length > 1 ? <UnitMeasures units={byUnit ?? []} /> : null}
    </>
  );
}

function PolicySelect({ policy }: { policy: OfferedPolicy }) {
  const { t } = useLingui();
  const { change } = useAddress();
  const words: Record<OfferedPolicy, string> = {
    drop: t`Hộ thiếu câu trả lời: để riêng, không tính`,
    'not-deprived': t`Hộ thiếu câu trả lời: coi là không thiếu hụt`,
    reweight: t`Hộ thiếu câu trả lời: tính trên chỉ số đã biết`,
  };
  return (
    <NativeSelect
      size="xs"
      aria-label={t`Cách tính hộ chưa rõ chỉ số`}
      value={policy}
      data={policies.map((each) => ({ value: each, label: words[each] }))}
      onChange={(event) => change({ missing: event.currentTarget.value === 'drop' ? null : event.currentTarget.value })}
    />
  );
}
