import { useQuery } from '@apollo/client/react';
import { endOfYear, FailureState, Loading, PageLink, useAddress, useBoard, useDisplay, useSignedIn, useYear, YearSelect } from '@bac-thang/module-kit';
import { EmptyState, Notice, PageHeader } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.ts';
import { CommuneDepartment } from './commune-department.tsx';

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
  const { units, departments } = useSignedIn();
  const on = part('on') ?? endOfYear(year);
  const { data, error, refetch } = useQuery(communeDocument, { variables: { on } });
  const { board } = useBoard(year);
  if (error && !data) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={480} />;
  const unit = data.administrativeUnits.find((each) => each.code === code);
  const ofPlan = units.find((each) => each.code === code);
  const day = date(on);
  if (!unit) {
    return (
      <EmptyState title={t`Ngày ${day} không có đơn vị mang mã ${code}`} action={<PageLink to="/communes">{t`Danh sách xã, thị trấn`}</PageLink>}>
        {ofPlan ? <Trans>Mã này là của {ofPlan.name} trong danh sách của kế hoạch; chọn ngày trước khi sắp xếp đơn vị hành chính.</Trans> : null}
      </EmptyState>
    );
  }
  // A code may have passed to another bearer: the plan's values belong to the plan's unit.
  const samePlace = ofPlan?.name === unit.name && ofPlan.kind === unit.kind;
  const lacking = (board?.rows ?? []).filter(({ verdict }) => verdict.missingUnits.includes(code));
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
      {samePlace ? (
        <>
          {lacking.length ? (
            <Notice tone="rice" title={t`${lacking.length} chỉ tiêu còn thiếu số liệu của đơn vị này`}>
              {lacking.map(({ target }, index) => (
                <span key={target.id}>
                  {index ? '; ' : ''}
                  <PageLink to={`/targets/${target.id}`}>{target.name}</PageLink>
                </span>
              ))}
            </Notice>
          ) : null}
          <div className="board">
            {departments.map((department) => (
              <CommuneDepartment key={department.id} department={department} code={code} year={year} />
            ))}
          </div>
        </>
      ) : (
        <Notice tone="rice" title={t`Số liệu giữ theo đơn vị của kế hoạch`}>
          <Trans>
            Đơn vị này có sau khi sắp xếp đơn vị hành chính. Chỉ tiêu được tính đến hết kỳ theo các xã, thị trấn ban đầu; số liệu do đơn vị mới báo cáo thay.
          </Trans>
        </Notice>
      )}
    </>
  );
}
