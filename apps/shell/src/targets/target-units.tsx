import { StateMark, useAddress, useDisplay, useLanguage, useSignedIn, VerdictMark, verdictWords } from '@bac-thang/module-kit';
import { DataTable, Panel, statusTone, type TableColumn, TileMap } from '@bac-thang/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';

export const targetUnitFragment = graphql(`
  fragment TargetUnits_Unit on UnitResult {
    id
    name
    verdict {
      status
      actual
      level
      numerator
      denominator
      year
    }
    observations {
      id
      measure
      state
      numerator
      denominator
      quantity
      level
      note
      recordedBy
      recordedAt
      version
      accepted {
        id
        numerator
        denominator
        quantity
        level
        recordedBy
        recordedAt
        version
      }
    }
  }
`);

export type TargetUnit = ResultOf<typeof targetUnitFragment>;

const notAccepted = (unit: TargetUnit) => unit.observations.find(({ state }) => state !== 'ACCEPTED');

interface Props {
  readonly units: readonly TargetUnit[];
  readonly target: { readonly name: string; readonly unitOfMeasure: string };
  readonly year: number;
}

/** The units of the target side by side: as tiles, as a table, and by name who has not reported. */
export function TargetUnits({ units, target, year }: Props) {
  const { t, i18n } = useLingui();
  const { number } = useDisplay();
  const { locale } = useLanguage();
  const { to } = useAddress();
  const { units: placed } = useSignedIn();
  if (units.length === 0) {
    return (
      <Panel title={t`Các xã, thị trấn`}>
        <Trans>Tài khoản này xem được kết quả chung, không xem số liệu từng đơn vị.</Trans>
      </Panel>
    );
  }
  const missing = units.filter(({ verdict }) => verdict.actual === null);
  const tiles = units.flatMap((unit) => {
    const place = placed.find(({ code }) => code === unit.id);
    if (!place?.tileRow || !place.tileColumn) return [];
    const { status, actual } = unit.verdict;
    return [
      {
        id: unit.id,
        name: unit.name,
        row: place.tileRow,
        column: place.tileColumn,
        value: number(actual),
        tone: statusTone(status),
        status: status === 'NOT_ASSESSABLE' ? null : status,
        statusWord: actual === null ? t`chưa báo cáo` : i18n._(verdictWords[status]),
        missing: actual === null,
        href: to(`/communes/${unit.id}`),
      },
    ];
  });
  const figure = (id: string, label: string, value: (unit: TargetUnit) => number | null): TableColumn<TargetUnit> => ({
    id,
    label,
    align: 'right',
    sortBy: value,
    render: (unit) => number(value(unit)),
  });
  const ratio = units.some(({ verdict }) => verdict.denominator !== null);
  const columns: TableColumn<TargetUnit>[] = [
    { id: 'name', label: t`Đơn vị`, sortBy: ({ name }) => name, render: ({ name }) => name },
    ...(ratio
      ? [figure('numerator', t`Tử số`, ({ verdict }) => verdict.numerator), figure('denominator', t`Mẫu số`, ({ verdict }) => verdict.denominator)]
      : []),
    ...(units.some(({ verdict }) => verdict.level !== null) ? [figure('level', t`Tỷ lệ (%)`, ({ verdict }) => verdict.level)] : []),
    figure('actual', t`Kết quả (${target.unitOfMeasure})`, ({ verdict }) => verdict.actual),
    {
      id: 'verdict',
      label: t`Đánh giá`,
      render: ({ verdict }) => (verdict.status === 'NOT_ASSESSABLE' ? '–' : <VerdictMark status={verdict.status} size="small" />),
    },
    { id: 'state', label: t`Trạng thái`, render: (unit) => <UnitState unit={unit} /> },
  ];
  return (
    <Panel
      title={t`Các đơn vị`}
      aside={
        <>
          <Plural value={units.length} other="# đơn vị" /> · {target.unitOfMeasure}
        </>
      }
    >
      {tiles.length ? <TileMap tiles={tiles} label={t`${target.name}, ${year}, theo xã, thị trấn`} /> : null}
      <div className="target-unit-table">
        <DataTable columns={columns} rows={units} rowKey={({ id }) => id} caption={t`Kết quả từng đơn vị, ${year}`} captionHidden language={locale} />
      </div>
      {missing.length ? (
        <p className="target-missing">
          <Trans>
            Chưa có số liệu được chấp nhận ({missing.length}): {missing.map(({ name }) => name).join(', ')}.
          </Trans>
        </p>
      ) : null}
    </Panel>
  );
}

function UnitState({ unit }: { unit: TargetUnit }) {
  const open = notAccepted(unit);
  if (open) return <StateMark state={open.state} size="small" />;
  return unit.observations.length ? <StateMark state="ACCEPTED" size="small" /> : <Trans>chưa báo cáo</Trans>;
}
