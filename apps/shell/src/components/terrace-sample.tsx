import { useDisplay, useTerraceLabels } from '@bac-thang/module-kit';
import { Group, Terrace, TerraceSmall, type Tone } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';

const rising = [2020, 2021, 2022, 2023, 2024, 2025].map((year, index) => ({
  year,
  expected: 62 + 3.6 * index,
  actual: index < 4 ? 61.5 + 2.7 * index : null,
  lower: index === 3 ? 67 : null,
  upper: index === 3 ? 74 : null,
  pending: index === 4 ? 71.8 : null,
}));
const falling = [
  { year: 2020, standard: 'qd59-2015', expected: 24.6, actual: 24.6 },
  { year: 2021, standard: 'qd59-2015', expected: 17.6, actual: 17.1 },
  { year: 2021, standard: 'nd07-2021', expected: 52, actual: 52 },
  { year: 2022, standard: 'nd07-2021', expected: 45, actual: 42.9, published: 42.96 },
  { year: 2023, standard: 'nd07-2021', expected: 38, actual: 33.8 },
  { year: 2024, standard: 'nd07-2021', expected: 31 },
  { year: 2025, standard: 'nd07-2021', expected: 24 },
];
const tones: readonly Tone[] = ['leaf', 'rice', 'brick', 'slate'];

/** Rising with bounds, a pending value and a projection; falling with a change of standard; small; without any value. */
export function TerraceSample() {
  const { t } = useLingui();
  const { number } = useDisplay();
  const labels = useTerraceLabels();
  const shared = { format: (value: number) => number(value), labels, unit: '%' };
  return (
    <>
      <Terrace
        {...shared}
        points={rising}
        target={80}
        targetText="≥ 80 %"
        direction="rise"
        tone="rice"
        title={t`Chỉ tiêu tăng`}
        currentYear={2023}
        projection={{ year: 2025, value: 75 }}
      />
      <Terrace {...shared} points={falling} direction="fall" tone="leaf" title={t`Chỉ tiêu giảm, đổi chuẩn`} currentYear={2023} />
      <Terrace {...shared} points={[{ year: 2025 }]} direction="rise" tone="slate" title={t`Chưa có số liệu`} />
      <Group mt="sm">
        {tones.map((tone) => (
          <TerraceSmall key={tone} points={rising} target={80} tone={tone} title={t`Chỉ tiêu tăng`} />
        ))}
      </Group>
    </>
  );
}
