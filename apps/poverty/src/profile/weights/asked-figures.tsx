import { useQuery } from '@apollo/client/react';
import { FailureState, Loading } from '@bac-thang/module-kit';
import { Notice, useDebouncedValue } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import type { IndicatorName } from '../use-readings.ts';
import { ContributionTable } from './contribution-table.tsx';
import { MeasureFigures } from './measure-figures.tsx';
import type { IndicatorView, MeasureView } from './measure-view.ts';
import { type Points, problemOf } from './points.ts';

const measuresDocument = graphql(`
  query AskedMeasures($year: Int!, $standard: String!, $weights: [Int!]!, $cutoff: Int!) {
    povertyProfile(year: $year, standard: $standard, weights: $weights, cutoff: $cutoff) {
      headcountRatio
      intensity
      adjustedHeadcountRatio
      headcountBounds {
        lower
        upper
      }
      unknown
      deprivations {
        indicator
        uncensoredHeadcountRatio
        censoredHeadcountRatio
        contribution
      }
    }
  }
`);

interface Props {
  readonly points: Points;
  readonly indicators: readonly IndicatorName[];
  readonly poorRate: number | null;
  readonly year: number;
  readonly standard: string;
}

/** Milliseconds of rest before the gateway is asked. */
const RESTS_AFTER = 400;

/** The district's figures for posts that see totals only: the gateway works them out, because the histogram would show single households. */
export function AskedFigures({ points, indicators, poorRate, year, standard }: Props) {
  const { t } = useLingui();
  const [asked] = useDebouncedValue(points, RESTS_AFTER);
  const sound = problemOf(asked) === undefined && asked.weights.length === indicators.length;
  const { data, previousData, error, refetch } = useQuery(measuresDocument, {
    variables: { year, standard, weights: [...asked.weights], cutoff: asked.cutOff },
    skip: !sound,
  });
  const answer = data ?? previousData;
  if (error && !answer) return <FailureState error={error} again={refetch} />;
  if (!answer && sound) return <Loading height={320} />;
  const profile = answer?.povertyProfile;
  const figures: MeasureView | undefined =
    sound && profile
      ? {
          ...profile,
          indicators: indicators.map(({ id }): IndicatorView => profile.deprivations.find(({ indicator }) => indicator === id) ?? hidden),
        }
      : undefined;
  return (
    <div className="weights-answers" aria-busy={asked !== points || !data}>
      <MeasureFigures name={t`Toàn huyện`} figures={figures} poorRate={poorRate} />
      <ContributionTable indicators={indicators} points={points} figures={figures} name={t`Toàn huyện`} />
      <Notice>
        <Trans>
          Tài khoản này xem số của toàn huyện. Số theo từng xã với trọng số tự đặt không hiện, vì trọng số bất kỳ trên một nơi nhỏ có thể làm lộ từng hộ; xã xem
          được số của xã mình.
        </Trans>
      </Notice>
    </div>
  );
}

const hidden: IndicatorView = { uncensoredHeadcountRatio: null, censoredHeadcountRatio: null, contribution: null };
