import { useQuery } from '@apollo/client/react';
import { endOfYear, PageLink, useSignedIn } from '@bac-thang/module-kit';
import { Notice } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';

const laterUnitDocument = graphql(`
  query LaterUnit($year: Int!) {
    plan {
      id
      fillingUnits(year: $year) {
        unit
        filledBy
      }
    }
  }
`);

interface Props {
  readonly unit: { readonly name: string; readonly validTo: string | null };
  /** A day on which the unit was in force. */
  readonly on: string;
}

/** After mergers: which rows of the plan's own units this unit fills, each a link. Nothing where it fills its own alone. */
export function LaterUnit({ unit, on }: Props) {
  const { t } = useLingui();
  const { plan, units } = useSignedIn();
  const asked = Number(on.slice(0, 4));
  // Rows are told for the end of a year: a unit that did not see this one is told as of the year before.
  const year = unit.validTo && unit.validTo < endOfYear(asked) ? asked - 1 : asked;
  const filling = useQuery(laterUnitDocument, { variables: { year } }).data?.plan.fillingUnits ?? [];
  // A code may have changed its bearer, so a later unit meets the plan's unit by name.
  const own = units.find(({ name }) => name === unit.name);
  const beside = units.filter(({ code }) => filling.some((row) => row.unit === code && row.filledBy === own?.code));
  if (!own || beside.length === 0) return null;
  // The plan's own units are found by a date on which they still bore their codes.
  const planDay = endOfYear(plan.firstYear);
  const total = units.length;
  return (
    <div className="later-unit">
      <Notice tone="ink" title={t`Đơn vị sau sắp xếp đơn vị hành chính`}>
        <Trans>Chỉ tiêu được tính đến hết kỳ theo {total} xã, thị trấn ban đầu. Đơn vị này báo cáo cho các dòng sau; mở từng dòng để xem kết quả:</Trans>
        <ul className="later-rows">
          {[own, ...beside].map(({ code, name }) => (
            <li key={code}>
              <PageLink to={`/communes/${code}?on=${planDay}&year=${year}`}>{name}</PageLink> ({code})
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
