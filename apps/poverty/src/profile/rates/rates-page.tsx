import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, type PlanUnit, useSignedIn, useUnit } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react/macro';
import { graphql, readFragment } from '../../gql/index.ts';
import { ProfileFrame, type Shown } from '../profile-frame.tsx';
import { ownStandard } from '../reading.ts';
import { StaleNotice } from '../stale-notice.tsx';
import { UnitSelect } from '../unit-select.tsx';
import { BasisSwitch, useBasis } from './basis-switch.tsx';
import { RateFigures } from './rate-figures.tsx';
import { RateMap } from './rate-map.tsx';
import { RateSeries } from './rate-series.tsx';
import { RateTable } from './rate-table.tsx';
import { countsFragment, type UnitRow } from './unit-row.ts';

const ratesDocument = graphql(`
  query RatesPage($year: Int!, $standard: String!, $on: Date, $countedOn: Date!) {
    inForce: administrativeUnits(on: $countedOn) {
      code
      name
      kind
      tileRow
      tileColumn
    }
    povertyProfile(year: $year, standard: $standard) {
      ...Rates_Counts
      units(on: $on) {
        administrativeUnit {
          code
        }
        ...Rates_Counts
      }
    }
  }
`);

/** Poor and near-poor households of one review: how many, of how many, and in which communes. */
export function RatesPage() {
  const { t } = useLingui();
  return (
    <ProfileFrame page="rates" title={t`Hộ nghèo, hộ cận nghèo`} controls={() => <UnitOfPlan />}>
      {(shown) => <Rates shown={shown} />}
    </ProfileFrame>
  );
}

/** Units of another day are chosen on the map: their codes may have meant another unit before. */
function UnitOfPlan() {
  return useBasis() === 'plan' ? <UnitSelect /> : null;
}

function Rates({ shown }: { shown: Shown }) {
  const { year, standard, countedOn } = shown.reading;
  const { units: planUnits } = useSignedIn();
  const [unit] = useUnit();
  const ofPlan = useBasis() === 'plan';
  const {
    data: answer,
    error,
    refetch,
  } = useQuery(ratesDocument, {
    variables: { year, standard, countedOn, on: ofPlan ? null : countedOn },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !answer) return <FailureState error={error} again={refetch} />;
  if (!answer) return <Loading height={560} />;
  const district = readFragment(countsFragment, answer.povertyProfile);
  const units: readonly PlanUnit[] = ofPlan ? planUnits : answer.inForce;
  const rows = units.flatMap((each): UnitRow[] => {
    const found = answer.povertyProfile.units.find(({ administrativeUnit }) => administrativeUnit?.code === each.code);
    // A unit of another day without any unit of the plan in it is not this district's.
    return found || ofPlan ? [{ unit: each, counts: found ? readFragment(countsFragment, found) : undefined }] : [];
  });
  const chosen = rows.find((row) => row.unit.code === unit);
  const inRegister = ofPlan && ownStandard(shown.readings, year, shown.standards) === standard;
  const changed = answer.inForce.some(({ code, name }) => !planUnits.some((each) => each.code === code && each.name === name)) || !ofPlan;
  return (
    <div className="rates">
      {error ? <StaleNotice error={error} again={refetch} /> : null}
      <RateFigures row={chosen ?? { unit: undefined, counts: district }} year={year} inRegister={inRegister} />
      <div className="rates-columns">
        <div className="rates-side">
          <RateMap rows={rows} district={district} year={year} />
          <RateSeries unit={ofPlan ? chosen?.unit : undefined} shown={shown} />
        </div>
        <RateTable rows={rows} district={district} year={year} inRegister={inRegister} basis={changed ? <BasisSwitch on={countedOn} /> : undefined} />
      </div>
    </div>
  );
}
