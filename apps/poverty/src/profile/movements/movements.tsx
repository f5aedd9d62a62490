import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, useLanguage, useUnit, useUnitName } from '@bac-thang/module-kit';
import { Notice, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { ClassTable } from '../class-table.tsx';
import { StaleNotice } from '../stale-notice.tsx';
import type { NamedStandard } from '../use-readings.ts';
import type { FormColumn } from './bridge.ts';
import { BridgeChart } from './bridge-chart.tsx';
import { ColumnHouseholds } from './column-households.tsx';
import { countsOf } from './form-counts.ts';
import { IdentityLine } from './identity-line.tsx';
import { MovementTable } from './movement-table.tsx';
import { useForm, useRow } from './use-form.ts';

const movementsDocument = graphql(`
  query Movements($unit: String, $from: Int!, $to: Int!, $across: Boolean!, $form: Int!, $language: Language!) {
    povertyFlows(administrativeUnit: $unit, from: $from, to: $to, acrossStandards: $across) {
      standard
      unitsCompared
      unitsExpected
      formsAgree
      seriesBreak {
        before
        after
      }
      forms(form: $form) {
        form
        title(language: $language)
        closes
        breaks {
          household
          reason
          columns
        }
        columns {
          number
          name(language: $language)
          households
          persons
        }
      }
      transitions {
        from
        to
        households
      }
      units {
        administrativeUnit {
          code
          name
        }
        forms(form: $form) {
          columns {
            number
            households
            persons
          }
        }
      }
    }
  }
`);

interface Props {
  readonly from: number;
  readonly to: number;
  readonly across: boolean;
  readonly standards: readonly NamedStandard[];
}

/** The movements of one form between two years: as a bridge, as an equation, by commune, from class to class. */
export function Movements({ from, to, across, standards }: Props) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [unit] = useUnit();
  const unitName = useUnitName();
  const form = useForm();
  const row = useRow();
  const [opened, setOpened] = useState<FormColumn>();
  const { data, error, refetch } = useQuery(movementsDocument, {
    variables: { unit, from, to, across, form, language },
    fetchPolicy: 'cache-and-network',
  });
  const flows = data?.povertyFlows;
  const official = flows?.forms[0];
  if (error && !flows) return <FailureState error={error} again={refetch} />;
  if (!flows || !official) return <Loading height={560} />;
  const nameOf = (standard: string) => standards.find(({ id }) => id === standard)?.name ?? standard;
  const standardName = nameOf(flows.standard);
  const counts = countsOf(official.columns, row);
  const place = unit ? unitName(unit) : t`Toàn huyện`;
  const names = new Map(official.columns.map(({ number, name }) => [number, name]));
  const { unitsCompared, unitsExpected } = flows;
  return (
    <div className="movements">
      {error ? <StaleNotice error={error} again={refetch} /> : null}
      <p className="profile-reading">
        {across ? (
          <Trans>
            {place}: rà soát năm {from} so với năm {to}; {unitsCompared}/{unitsExpected} xã, thị trấn được công nhận ở cả hai kỳ.
          </Trans>
        ) : (
          <Trans>
            {place}: rà soát năm {from} so với năm {to}, cùng theo {standardName}; {unitsCompared}/{unitsExpected} xã, thị trấn được công nhận ở cả hai kỳ.
          </Trans>
        )}
      </p>
      {flows.seriesBreak ? (
        <Notice tone="brick" title={t`Hai chuẩn nghèo khác nhau`}>
          <SeriesBreak before={nameOf(flows.seriesBreak.before)} after={nameOf(flows.seriesBreak.after)} />
        </Notice>
      ) : null}
      <Panel title={official.title} aside={row === 'households' ? t`số hộ` : t`số nhân khẩu`}>
        {counts ? (
          <>
            <BridgeChart
              counts={counts}
              form={form}
              names={names}
              title={t`${official.title}, ${place}, ${from}–${to}`}
              onOpen={row === 'households' ? setOpened : undefined}
              unit={unit}
            />
            <IdentityLine counts={counts} agrees={flows.formsAgree} breaks={official.breaks} />
          </>
        ) : (
          <p className="profile-empty">
            <Trans>Chưa biết số nhân khẩu của mọi hộ nên không lập được hàng nhân khẩu; xem theo hộ.</Trans>
          </p>
        )}
      </Panel>
      <MovementTable units={flows.units} district={official.columns} names={names} row={row} place={place} narrowed={unit !== null} />
      <ClassTable transitions={flows.transitions} from={t`năm ${from}`} to={t`năm ${to}`} />
      <ColumnHouseholds
        column={opened}
        name={opened === undefined ? '' : (names.get(opened) ?? '')}
        question={{ unit, from, to, across, form }}
        onClose={() => setOpened(undefined)}
      />
    </div>
  );
}

function SeriesBreak({ before, after }: { before: string; after: string }) {
  return (
    <Trans>
      Chuỗi đứt: đầu kỳ theo {before}, cuối kỳ theo {after}. Chênh lệch gồm cả thay đổi của chuẩn, không phải chỉ của đời sống.
    </Trans>
  );
}
