import { CellHistory, unknown, useDisplay, type ValueShape, valueText } from '@bac-thang/module-kit';
import { Panel, UnstyledButton } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import type { TargetUnit } from './target-units.tsx';

const targetSourcesFragment = graphql(`
  fragment TargetSources_Target on Target {
    numeratorName(language: $language)
    denominatorName(language: $language)
    measures {
      id
      name(language: $language)
      takes
      levels
      levelNames(language: $language)
    }
    sources: verdict(asOf: $asOf) {
      year
      baseYear
      numerator
      denominator
      unitsReported
      unitsExpected
    }
  }
`);

interface Props {
  readonly target: FragmentType<typeof targetSourcesFragment>;
  readonly units: readonly TargetUnit[];
}

/** Where every number comes from: formula, sums, and each cell with its author, time and story. */
export function TargetSources({ target: masked, units }: Props) {
  const { t } = useLingui();
  const { number, moment } = useDisplay();
  const { measures, numeratorName, denominatorName, sources } = readFragment(targetSourcesFragment, masked);
  const [history, setHistory] = useState<{ id: string; measure: ValueShape; title: string }>();
  const cells = units.flatMap((unit) =>
    unit.observations.map((observation) => ({ unit, observation, measure: measures.find(({ id }) => id === observation.measure) })),
  );
  const { year, numerator, denominator, unitsReported, unitsExpected, baseYear } = sources;
  return (
    <Panel title={t`Số liệu từ đâu`} aside={year === null ? unknown : t`năm ${year}`}>
      <p>
        {numeratorName && denominatorName ? (
          <Trans>
            Cách tính: tổng {numeratorName} ({number(numerator)}) ÷ tổng {denominatorName} ({number(denominator)}) của các đơn vị đã được chấp nhận; không lấy
            bình quân các tỷ lệ.
          </Trans>
        ) : (
          <Trans>Cách tính: từ số liệu đã được chấp nhận của các đơn vị.</Trans>
        )}{' '}
        <Trans>
          {unitsReported} trên {unitsExpected} đơn vị có số liệu.
        </Trans>{' '}
        {baseYear === null ? null : <Trans>Năm gốc: {baseYear}.</Trans>}
      </p>
      {measures.length ? (
        <p>
          <Trans>Chỉ số nhập: {measures.map(({ name }) => name).join('; ')}.</Trans>
        </p>
      ) : (
        <p>
          <Trans>Không ai nhập chỉ tiêu này: phần mềm cộng từ các chỉ tiêu thành phần.</Trans>
        </p>
      )}
      {cells.length ? (
        <details>
          <summary>
            <Trans>Từng con số: ai nhập, khi nào ({cells.length})</Trans>
          </summary>
          <ul className="source-list">
            {cells.map(({ unit, observation, measure }) => (
              <li key={observation.id}>
                {measure ? (
                  <UnstyledButton
                    className="source-history"
                    onClick={() => setHistory({ id: observation.id, measure, title: `${unit.name}, ${measure.name}` })}
                  >
                    {unit.name}
                  </UnstyledButton>
                ) : (
                  unit.name
                )}
                : {measure ? valueText(observation, measure, number) : null} – {observation.recordedBy}, {moment(observation.recordedAt)}{' '}
                <Trans>(bản {observation.version})</Trans>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <CellHistory
        observation={history}
        measure={history?.measure}
        title={history?.title ?? ''}
        opened={history !== undefined}
        close={() => setHistory(undefined)}
      />
    </Panel>
  );
}
