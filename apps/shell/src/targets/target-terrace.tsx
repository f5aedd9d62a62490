import { operatorSign, terraceDirection, terraceTarget, useDisplay, useSignedIn, useTerraceLabels } from '@bac-thang/module-kit';
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

interface Props {
  readonly target: FragmentType<typeof targetTerraceFragment>;
  readonly sentence: string;
}

/** The target's way, year by year, with what was published elsewhere told apart. */
export function TargetTerrace({ target: masked, sentence }: Props) {
  const { t } = useLingui();
  const target = readFragment(targetTerraceFragment, masked);
  const { verdict, series, publishedFigures } = target;
  const { number } = useDisplay();
  const { plan } = useSignedIn();
  const labels = useTerraceLabels();
  const height = terraceTarget(target);
  const end = height === undefined ? verdict.impliedEndLevel : verdict.projected;
  const points = series.map((point) => ({
    ...point,
    // Only a figure in the scale of the terrace: a published fall in points is not a height.
    published:
      publishedFigures.find((figure) => figure.year === point.year && figure.standard === point.standard && figure.unitOfMeasure.trim() === '%')?.value ?? null,
  }));
  return (
    <Panel title={t`Đường đi và kết quả`} aside={target.shape.startsWith('AVERAGE_CHANGE') ? '%' : target.unitOfMeasure}>
      <Terrace
        points={points}
        target={height}
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
      {new Set(series.flatMap(({ standard }) => standard ?? [])).size > 1 ? (
        <p className="standard-note">
          <Trans>Chuẩn nghèo thay đổi trong kỳ: số liệu hai bên đường cắt không so sánh được với nhau, mức giảm chỉ tính trong cùng một chuẩn.</Trans>
        </p>
      ) : null}
    </Panel>
  );
}
