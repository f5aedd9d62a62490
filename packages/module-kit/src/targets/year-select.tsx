import { NativeSelect } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useYear } from '../address/use-address.ts';
import { useSignedIn } from '../session/session-context.tsx';

/** The year looked at; it stands in the address. `fromBase`: values of the base year are entered too, verdicts begin a year later. */
export function YearSelect({ fromBase = false }: { fromBase?: boolean }) {
  const { t } = useLingui();
  const { plan } = useSignedIn();
  const [year, setYear] = useYear();
  const first = fromBase ? plan.baseYear : plan.firstYear;
  const years = Array.from({ length: plan.endYear - first + 1 }, (_, index) => String(first + index));
  return (
    <NativeSelect size="xs" aria-label={t`Năm`} value={String(year)} data={years} onChange={(event) => setYear(Number(event.currentTarget.value))} w={96} />
  );
}
