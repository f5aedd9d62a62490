import { useAddress, useDisplay } from '@bac-thang/module-kit';
import { SegmentedControl } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';

/** Which units a table has: those of the plan, whatever the year, or those in force on the day of the review. */
type Basis = 'plan' | 'day';

export function useBasis(): Basis {
  const { part } = useAddress();
  return part('basis') === 'day' ? 'day' : 'plan';
}

/** Sums are the same on both: a merged unit is the sum of its members. */
export function BasisSwitch({ on }: { on: string }) {
  const { t } = useLingui();
  const { change } = useAddress();
  const { date } = useDisplay();
  const day = date(on);
  return (
    <SegmentedControl
      size="xs"
      aria-label={t`Địa bàn`}
      value={useBasis()}
      onChange={(basis) => change({ basis: basis === 'plan' ? null : basis, unit: null })}
      data={[
        { value: 'plan', label: t`Xã của kế hoạch` },
        { value: 'day', label: t`Xã ngày ${day}` },
      ]}
    />
  );
}
