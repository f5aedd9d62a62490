import { CellHistory, unknown, useDisplay, useLanguage, type ValueShape, valueText } from '@bac-thang/module-kit';
import { DataTable, Panel, type TableColumn, UnstyledButton } from '@bac-thang/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import type { TargetUnit } from './target-units.tsx';

const targetSourcesFragment = graphql(`
  fragment TargetSources_Target on Target {
    shape
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

/** One value with its latest version; `accepted`: the version that counts, which may be an older one. */
interface SourceCell {
  readonly unit: TargetUnit;
  readonly latest: TargetUnit['observations'][number];
  readonly accepted: TargetUnit['observations'][number]['accepted'];
  readonly measure: ResultOf<typeof targetSourcesFragment>['measures'][number];
}

/** Where every number comes from: formula, sums, and each cell with its author, time and story. */
export function TargetSources({ target: masked, units }: Props) {
  const { t } = useLingui();
  const { number, moment } = useDisplay();
  const { locale } = useLanguage();
  const { shape, measures, numeratorName, denominatorName, sources } = readFragment(targetSourcesFragment, masked);
  const [history, setHistory] = useState<{ id: string; measure: ValueShape; title: string }>();
  const cells = units.flatMap((unit) =>
    unit.observations.flatMap((latest): SourceCell[] => {
      const measure = measures.find(({ id }) => id === latest.measure);
      return measure ? [{ unit, latest, accepted: latest.accepted, measure }] : [];
    }),
  );
  const columns: TableColumn<SourceCell>[] = [
    { id: 'unit', label: t`Đơn vị`, sortBy: ({ unit }) => unit.name, render: ({ unit }) => unit.name },
    ...(measures.length > 1
      ? [{ id: 'measure', label: t`Chỉ số`, sortBy: ({ measure }: SourceCell) => measure.name, render: ({ measure }: SourceCell) => measure.name }]
      : []),
    {
      id: 'value',
      label: t`Giá trị được tính`,
      align: 'right',
      render: ({ accepted, measure }) => (accepted ? valueText(accepted, measure, number) : undefined) ?? unknown,
    },
    { id: 'author', label: t`Người nhập`, sortBy: ({ accepted }) => accepted?.recordedBy, render: ({ accepted }) => accepted?.recordedBy ?? t`chưa chấp nhận` },
    {
      id: 'date',
      label: t`Lúc nhập`,
      sortBy: ({ accepted }) => accepted?.recordedAt,
      render: ({ accepted }) => (accepted ? <span className="target-moment">{moment(accepted.recordedAt)}</span> : unknown),
    },
    {
      id: 'history',
      label: t`Lịch sử`,
      render: ({ unit, latest, measure }) => (
        <UnstyledButton
          className="source-history"
          aria-label={`${t`bản ${latest.version}`} – ${t`Lịch sử của ${unit.name}, ${measure.name}`}`}
          onClick={() => setHistory({ id: latest.id, measure, title: `${unit.name}, ${measure.name}` })}
        >
          <Trans>bản {latest.version}</Trans>
        </UnstyledButton>
      ),
    },
  ];
  const { year, numerator, denominator, unitsReported, unitsExpected, baseYear } = sources;
  return (
    <Panel title={t`Số liệu từ đâu`} aside={year === null ? unknown : t`năm ${year}`}>
      <p>
        {numeratorName && denominatorName ? (
          <Trans>
            Cách tính: {numeratorName} ({number(numerator)}) chia cho {denominatorName} ({number(denominator)}), cộng mọi đơn vị có số liệu được chấp nhận rồi
            mới chia; không lấy bình quân các tỷ lệ.
          </Trans>
        ) : (
          <Trans>Cách tính: từ số liệu đã được chấp nhận của các đơn vị.</Trans>
        )}{' '}
        <Trans>
          {unitsReported} trên {unitsExpected} đơn vị có số liệu.
        </Trans>{' '}
        {shape.startsWith('AVERAGE_CHANGE') && baseYear !== null ? (
          <Trans>Kết quả là hiệu hai tỷ lệ của năm gốc {baseYear} và năm này, chia cho số năm ở giữa.</Trans>
        ) : baseYear === null ? null : (
          <Trans>Năm gốc: {baseYear}.</Trans>
        )}
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
        <details className="sources" open={cells.length <= 20}>
          <summary>
            <Trans>Từng con số: ai nhập, khi nào ({cells.length})</Trans>
          </summary>
          <div className="target-unit-table">
            <DataTable
              columns={columns}
              rows={cells}
              rowKey={({ latest }) => latest.id}
              caption={t`Từng con số, người nhập và lúc nhập`}
              captionHidden
              language={locale}
            />
          </div>
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
