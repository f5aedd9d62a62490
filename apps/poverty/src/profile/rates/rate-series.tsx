import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, type PlanUnit } from '@bac-thang/module-kit';
import { Panel } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import type { Shown } from '../profile-frame.tsx';
import type { SeriesPoint } from './series-point.ts';
import { SeriesSteps } from './series-steps.tsx';

const seriesDocument = graphql(`
  query RateSeries($unit: String) {
    recognisedReviews {
      id
      year
      profiles(administrativeUnit: $unit) {
        standard
        households
        poor
        nearPoor
        unitsRecognised
        unitsExpected
      }
    }
  }
`);

/** The rates of every recognised review, cut where the standard changes. */
export function RateSeries({ unit, shown: { readings, standards, reading } }: { unit: PlanUnit | undefined; shown: Shown }) {
  const { t } = useLingui();
  const {
    data: answer,
    error,
    refetch,
  } = useQuery(seriesDocument, {
    variables: { unit: unit?.code ?? null },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !answer) return <FailureState error={error} again={refetch} />;
  if (!answer) return <Loading height={260} />;
  const points = readings.flatMap(({ year, standard }): SeriesPoint[] => {
    const found = answer.recognisedReviews.find((review) => review.year === year)?.profiles.find((profile) => profile.standard === standard);
    if (!found || found.households === 0) return [];
    return [
      {
        year,
        standard,
        standardName: standards.find(({ id }) => id === standard)?.name ?? standard,
        poor: found.poor,
        nearPoor: found.nearPoor,
        households: found.households,
        whole: found.unitsRecognised === found.unitsExpected,
        current: year === reading.year && standard === reading.standard,
      },
    ];
  });
  return (
    <Panel title={t`Qua các kỳ rà soát`} aside={unit?.name ?? t`Toàn huyện`}>
      <SeriesSteps points={points} />
    </Panel>
  );
}
