import { useAddress } from '@bac-thang/module-kit';
import { NativeSelect } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import type { Readings } from './use-readings.ts';

/** Which review, read under which standard; both stand in the address. */
export function ReadingSelect({ of: { readings, standards, reading } }: { of: Readings }) {
  const { t } = useLingui();
  const { change } = useAddress();
  const key = (year: number, standard: string) => `${year} ${standard}`;
  const options = readings.map(({ year, standard }) => ({
    value: key(year, standard),
    label: `${year} · ${standards.find(({ id }) => id === standard)?.name ?? standard}`,
  }));
  const choose = (value: string) => {
    const chosen = readings.find(({ year, standard }) => key(year, standard) === value);
    if (chosen) change({ year: chosen.year, standard: chosen.standard });
  };
  return (
    <NativeSelect
      size="xs"
      aria-label={t`Kỳ rà soát và chuẩn nghèo`}
      value={reading ? key(reading.year, reading.standard) : ''}
      data={reading ? options : [{ value: '', label: t`Chọn kỳ rà soát` }, ...options]}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}
