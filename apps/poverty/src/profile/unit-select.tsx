import { useSignedIn, useUnit } from '@bac-thang/module-kit';
import { NativeSelect } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';

/** The whole district or one unit; it stands in the address. `only`: the units that may be chosen. */
export function UnitSelect({ only }: { only?: ((code: string) => boolean) | undefined }) {
  const { t } = useLingui();
  const { units } = useSignedIn();
  const [unit, setUnit] = useUnit();
  const listed = units.filter(({ code }) => code === unit || (only?.(code) ?? true));
  return (
    <NativeSelect
      size="xs"
      aria-label={t`Xã, thị trấn`}
      value={unit ?? ''}
      data={[{ value: '', label: t`Toàn huyện` }, ...listed.map(({ code, name }) => ({ value: code, label: name }))]}
      onChange={(event) => setUnit(event.currentTarget.value || null)}
    />
  );
}
