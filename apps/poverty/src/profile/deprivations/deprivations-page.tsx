import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, useAddress, useSignedIn } from '@bac-thang/module-kit';
import { SegmentedControl } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment } from '../../gql/index.ts';
import { ProfileFrame, type Shown } from '../profile-frame.tsx';
import { StaleNotice } from '../stale-notice.tsx';
import { DeprivationBars } from './deprivation-bars.tsx';
import { type Base, deprivationsFragment } from './deprivation-row.ts';
import { type HeatRow, HeatTable } from './heat-table.tsx';
import './deprivations.css';

const deprivationsDocument = graphql(`
  query DeprivationsPage($year: Int!, $standard: String!) {
    povertyProfile(year: $year, standard: $standard) {
      ...Deprivations_Profile
      units {
        administrativeUnit {
          code
        }
        ...Deprivations_Profile
      }
    }
  }
`);

/** What the poor lack: every indicator of the standard by commune, then one indicator from the worst commune down. */
export function DeprivationsPage() {
  const { t } = useLingui();
  return (
    <ProfileFrame page="deprivations" title={t`Thiếu hụt dịch vụ xã hội cơ bản`} controls={() => <BaseSwitch />}>
      {(shown) => <Deprivations shown={shown} />}
    </ProfileFrame>
  );
}

function useBase(): Base {
  const { part } = useAddress();
  return part('of') === 'both' ? 'both' : 'poor';
}

function BaseSwitch() {
  const { t } = useLingui();
  const { change } = useAddress();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t`Tính trên`}
      value={useBase()}
      onChange={(value) => change({ of: value === 'poor' ? null : value })}
      data={[
        { value: 'poor', label: t`Hộ nghèo` },
        { value: 'both', label: t`Hộ nghèo và cận nghèo` },
      ]}
    />
  );
}

function Deprivations({ shown }: { shown: Shown }) {
  const { year, standard } = shown.reading;
  const { units } = useSignedIn();
  const base = useBase();
  const { data: answer, error, refetch } = useQuery(deprivationsDocument, { variables: { year, standard }, fetchPolicy: 'cache-and-network' });
  if (error && !answer) return <FailureState error={error} again={refetch} />;
  if (!answer) return <Loading height={560} />;
  const indicators = shown.standards.find(({ id }) => id === standard)?.indicators ?? [];
  const district = readFragment(deprivationsFragment, answer.povertyProfile);
  const rows = units.map((unit): HeatRow => {
    const found = answer.povertyProfile.units.find(({ administrativeUnit }) => administrativeUnit?.code === unit.code);
    return { unit, profile: found && readFragment(deprivationsFragment, found) };
  });
  const shared = { rows, district, indicators, base, year };
  return (
    <div className="deprivation-columns">
      {error ? <StaleNotice error={error} again={refetch} /> : null}
      <HeatTable {...shared} />
      <DeprivationBars {...shared} />
    </div>
  );
}
