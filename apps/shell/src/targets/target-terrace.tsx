import { operatorSign, terraceDirection, terraceIsRate, terraceTarget, useDisplay, useSignedIn, useTerraceLabels } from '@bac-thang/module-kit';
import { Panel, statusTone, Terrace } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';

const targetTerraceFragment = graphql(`
  fragment TargetTerrace_Target on Target {
    name(language: $language)
    shape
    operator
    value
    unitOfMeasure(language: $language)
    verdict(asOf: $asOf) {
      status
      year
      projected
      impliedEndLevel
      trend {
        projected
        lower
        upper
        years
        indicative
      }
    }
    series {
      year
      standard
      expected
      actual
      lower
      upper
    }
    publishedFigures {
      year
      standard
      value
      unitOfMeasure(language: $language)
    }
  }
`);

/** As the gateway writes it in the two languages. */
const perCent: readonly string[] = ['%', 'per cent'];

interface Props {
  readonly target: FragmentType<typeof targetTerraceFragment>;
  /** The year looked at: what was reported later is not drawn. */
  readonly year: number;
  readonly sentence: string;
}

/** The target's way, year by year, with what was published elsewhere told apart. */
export function TargetTerrace({ target: masked, year, sentence }: Props) {
  const { t } = useLingui();
  const target = readFragment(targetTerraceFragment, masked);
  const { verdict, series, publishedFigures } = target;
  const { number } = useDisplay();
  const { plan } = useSignedIn();
  const labels = useTerraceLabels();
  const height = terraceTarget(target);
  const trend = verdict.trend;
  const end = trend?.projected ?? (height === undefined ? verdict.impliedEndLevel : verdict.projected);
  const rate = terraceIsRate(target);
  const points = series.map((point) => ({
    ...point,
    ...(point.year > year ? { actual: null, lower: null, upper: null } : {}),
    // Only a figure in the scale of the terrace: a published fall in points is not a height.
    published:
      publishedFigures.find(
        (figure) => rate && figure.year === point.year && figure.standard === point.standard && perCent.includes(figure.unitOfMeasure.trim()),
      )?.value ?? null,
  }));
  return (
    <Panel title={t`Đường đi và kết quả`} aside={target.shape.startsWith('AVERAGE_CHANGE') ? '%' : target.unitOfMeasure}>
      <Terrace
        points={points}
        target={height}
        rate={rate}
        targetText={`${operatorSign(target.operator)} ${number(target.value)} ${target.unitOfMeasure}`}
        direction={terraceDirection(target, series)}
        tone={statusTone(verdict.status)}
        format={(value) => number(value)}
        title={target.name}
        description={sentence}
        currentYear={verdict.year}
        projection={end === null || verdict.year === null || verdict.year >= plan.endYear ? null : { year: plan.endYear, value: end }}
        labels={labels}
      />
      {trend && verdict.year !== null && verdict.year < plan.endYear ? (
        <p className="standard-note">
          <Trans>
            Xu hướng qua {trend.years} năm kéo đến cuối {plan.endYear}: {number(trend.projected)} (8 phần 10 khả năng nằm từ {number(trend.lower)} đến{' '}
            {number(trend.upper)}).
          </Trans>{' '}
          {trend.indicative ? <Trans>Mới có ít năm, chỉ để tham khảo.</Trans> : null}
        </p>
      ) : null}
      {points.some(({ published }) => published !== null) ? (
        <p className="standard-note">
          <Trans>Hình thoi rỗng là số đã công bố ở nơi khác, đặt cạnh để đối chiếu; không tính vào kết quả.</Trans>
        </p>
      ) : null}
      {new Set(series.flatMap(({ standard }) => standard ?? [])).size > 1 ? (
        <p className="standard-note">
          <Trans>Chuẩn nghèo thay đổi trong kỳ: số liệu hai bên đường cắt không so sánh được với nhau, mức giảm chỉ tính trong cùng một chuẩn.</Trans>
        </p>
      ) : null}
    </Panel>
  );
}
