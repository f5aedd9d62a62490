import { useQuery } from '@apollo/client/react';
import { endOfYear, FailureState, Loading, PageLink, useAddress, useDisplay, useSignedIn, useYear, YearSelect } from '@bac-thang/module-kit';
import { EmptyState, PageHeader } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { LaterUnit } from './later-unit.tsx';
import { UnitOfPlan } from './unit-of-plan.tsx';
import './commune.css';

const communeDocument = graphql(`
  query Commune($on: Date!) {
    administrativeUnits(on: $on) {
      code
      name
      kind
      validFrom
      validTo
    }
  }
`);

/** One unit: the one that bore the code on the date asked, and where it stands on every target that the session may read. */
export default function CommunePage() {
  const { t } = useLingui();
  const { code = '' } = useParams();
  const [year] = useYear();
  const { part, to } = useAddress();
  const { date } = useDisplay();
  const { plan, units } = useSignedIn();
  const on = part('on') ?? endOfYear(year);
  const { data, error, refetch } = useQuery(communeDocument, { variables: { on } });
  if (error && !data) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={480} />;
  const unit = data.administrativeUnits.find((each) => each.code === code);
  const ofPlan = units.find((each) => each.code === code);
  const day = date(on);
  if (!unit) {
    return (
      <EmptyState title={t`Ngày ${day} không có đơn vị mang mã ${code}`} action={<PageLink to="/communes">{t`Danh sách xã, thị trấn`}</PageLink>}>
        {ofPlan ? (
          <Trans>
            Trong danh sách của kế hoạch, mã này là của <PageLink to={`/communes/${code}?on=${endOfYear(plan.firstYear)}`}>{ofPlan.name}</PageLink>, trước khi
            sắp xếp đơn vị hành chính.
          </Trans>
        ) : null}
      </EmptyState>
    );
  }
  // A code may have passed to another bearer: the plan's values belong to the plan's unit.
  const samePlace = ofPlan?.name === unit.name && ofPlan.kind === unit.kind;
  const from = unit.validFrom ? date(unit.validFrom) : null;
  const until = unit.validTo ? date(unit.validTo) : null;
  return (
    <>
      <PageHeader
        title={unit.kind === 'TOWN' ? t`Thị trấn ${unit.name}` : t`Xã ${unit.name}`}
        crumbsLabel={t`Đường dẫn`}
        crumbs={[{ label: t`Xã, thị trấn`, href: to('/communes') }, { label: unit.name }]}
        lead={
          <>
            <Trans>
              Mã {code}, ngày {day}
            </Trans>
            {from ? <Trans>; từ {from}</Trans> : null}
            {until ? <Trans>; đến {until}</Trans> : null}
          </>
        }
        actions={<YearSelect />}
      />
      <LaterUnit unit={unit} on={on} />
      {samePlace ? <UnitOfPlan code={code} year={year} /> : null}
    </>
  );
}
