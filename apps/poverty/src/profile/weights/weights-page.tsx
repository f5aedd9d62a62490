import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, useSignedIn } from '@bac-thang/module-kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { ProfileFrame, type Shown } from '../profile-frame.tsx';
import { StaleNotice } from '../stale-notice.tsx';
import { AskedFigures } from './asked-figures.tsx';
import { LocalFigures } from './local-figures.tsx';
import { PointsForm } from './points-form.tsx';
import { usePoints } from './use-points.ts';
import './weights.css';

const histogramDocument = graphql(`
  query WeightsPage($unit: String, $year: Int!, $standard: String!) {
    povertyProfile(administrativeUnit: $unit, year: $year, standard: $standard) {
      poorRate
      histogram {
        indicators
        units {
          code
        }
        unit
        deprived
        unknown
        households
        persons
      }
    }
  }
`);

/** Headcount, intensity and adjusted headcount with weights and cut-off in the reader's hand. */
export function WeightsPage() {
  const { t } = useLingui();
  return (
    <ProfileFrame
      page="weights"
      title={t`Nghèo đa chiều với trọng số tự đặt`}
      lead={
        <Trans>
          Cách nhìn thứ hai của người phân tích (phương pháp Alkire–Foster), không phải kết quả xếp loại theo luật: hộ nghèo, hộ cận nghèo theo luật còn xét thu
          nhập và do Chủ tịch UBND xã công nhận.
        </Trans>
      }
    >
      {(shown) => <Weights shown={shown} />}
    </ProfileFrame>
  );
}

function Weights({ shown }: { shown: Shown }) {
  const { year, standard } = shown.reading;
  const { session } = useSignedIn();
  const indicators = shown.standards.find(({ id }) => id === standard)?.indicators ?? [];
  const [points, setPoints] = usePoints(indicators.length);
  // A commune's posts have the histogram of their own commune alone.
  const unit = session.administrativeUnit ?? null;
  const { data: answer, error, refetch } = useQuery(histogramDocument, { variables: { unit, year, standard }, fetchPolicy: 'cache-and-network' });
  if (error && !answer) return <FailureState error={error} again={refetch} />;
  if (!answer) return <Loading height={560} />;
  const { histogram, poorRate } = answer.povertyProfile;
  const shared = { points, indicators, poorRate };
  const fits = !histogram || histogram.indicators.length === points.weights.length;
  return (
    <div className="weights-columns">
      <PointsForm points={points} indicators={indicators} onChange={setPoints} />
      <div className="weights-answers">
        {error ? <StaleNotice error={error} again={refetch} /> : null}
        {!fits ? (
          <Loading height={480} />
        ) : histogram ? (
          <LocalFigures {...shared} histogram={histogram} />
        ) : (
          <AskedFigures {...shared} year={year} standard={standard} />
        )}
      </div>
    </div>
  );
}
