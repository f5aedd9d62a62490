import { useAddress } from '@bac-thang/module-kit';
import { EmptyState, NativeSelect } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { ProfileFrame, type Shown } from '../profile-frame.tsx';
import { UnitSelect } from '../unit-select.tsx';
import type { NamedStandard } from '../use-readings.ts';
import { UnderStandard } from './under-standard.tsx';
import './next-standard.css';

/** What the households of a review would be under another standard, above all the one that comes next. */
export function NextStandardPage() {
  const { t } = useLingui();
  return (
    <ProfileFrame
      page="next-standard"
      title={t`Nếu xếp theo chuẩn nghèo khác`}
      controls={(shown) => (
        <>
          <OtherStandard shown={shown} />
          <UnitSelect />
        </>
      )}
    >
      {(shown) => <Compared shown={shown} />}
    </ProfileFrame>
  );
}

/** The standard to compare with: that of the address, else the latest that is not the review's own. */
function useOther({ standards, reading }: Shown): NamedStandard | undefined {
  const { part } = useAddress();
  const others = standards.filter(({ id }) => id !== reading.standard);
  return others.find(({ id }) => id === part('under')) ?? others.at(-1);
}

function OtherStandard({ shown }: { shown: Shown }) {
  const { t } = useLingui();
  const { change } = useAddress();
  const other = useOther(shown);
  return (
    <NativeSelect
      size="xs"
      aria-label={t`Chuẩn nghèo để so`}
      value={other?.id ?? ''}
      data={shown.standards.filter(({ id }) => id !== shown.reading.standard).map(({ id, name }) => ({ value: id, label: t`so với ${name}` }))}
      onChange={(event) => change({ under: event.currentTarget.value })}
    />
  );
}

function Compared({ shown }: { shown: Shown }) {
  const { t } = useLingui();
  const other = useOther(shown);
  if (!other) return <EmptyState title={t`Chưa có chuẩn nghèo nào khác để so`} />;
  return <UnderStandard shown={shown} other={other} />;
}
