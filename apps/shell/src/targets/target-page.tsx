import { useQuery } from '@apollo/client/react';
import {
  endOfYear,
  FailureState,
  Loading,
  Slot,
  useAddress,
  useDisplay,
  useLanguage,
  useSignedIn,
  useYear,
  VerdictMark,
  YearSelect,
} from '@bac-thang/module-kit';
import { EmptyState, PageHeader, printClass } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { graphql, readFragment } from '../gql/index.ts';
import { TargetBackground } from './target-background.tsx';
import { TargetSources } from './target-sources.tsx';
import { TargetTerrace } from './target-terrace.tsx';
import { TargetUnits, targetUnitFragment } from './target-units.tsx';
import './target.css';

const targetDocument = graphql(`
  query TargetPage($id: ID!, $asOf: Date!, $language: Language!) {
    target(id: $id) {
      id
      clause
      name(language: $language)
      department
      unitOfMeasure(language: $language)
      verdict(asOf: $asOf) {
        status
        sentence(language: $language)
      }
      units(asOf: $asOf) {
        ...TargetUnits_Unit
      }
      ...TargetTerrace_Target
      ...TargetSources_Target
      ...TargetBackground_Target
    }
  }
`);

/** One target: the sentence first, then its terrace, its units, where every number comes from, and how else it can be read. */
export default function TargetPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [year] = useYear();
  const { language } = useLanguage();
  const { departments } = useSignedIn();
  const { to } = useAddress();
  const { date } = useDisplay();
  const asOf = endOfYear(year);
  const { data, previousData, error, refetch } = useQuery(targetDocument, { variables: { id, asOf, language }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? (previousData?.target?.id === id ? previousData : undefined);
  if (error && !shown) return <FailureState error={error} again={refetch} />;
  if (!shown) return <Loading height={640} />;
  const { target } = shown;
  if (!target) return <EmptyState title={t`Kế hoạch không có chỉ tiêu này`}>{t`Kiểm tra lại địa chỉ, hoặc tìm theo tên bằng Ctrl K.`}</EmptyState>;
  const department = departments.find((each) => each.id === target.department);
  const units = readFragment(targetUnitFragment, target.units);
  const until = date(asOf);
  return (
    <article>
      <PageHeader
        title={target.name}
        mark={<VerdictMark status={target.verdict.status} size="large" />}
        lead={target.verdict.sentence}
        crumbsLabel={t`Đường dẫn`}
        crumbs={[
          { label: t`Chỉ tiêu`, href: to('/targets') },
          { label: department?.shortName ?? target.department, href: to('/', { department: target.department }) },
          { label: t`Mục ${target.clause}` },
        ]}
        actions={<YearSelect />}
      />
      <p className={printClass.only}>
        <Trans>Đến {until}</Trans>
      </p>
      <div className="target-columns target-sheet">
        <TargetTerrace target={target} year={year} sentence={target.verdict.sentence} />
        <TargetUnits units={units} target={target} year={year} />
        <TargetSources target={target} units={units} />
      </div>
      <Slot name="target/below" target={target.id} />
      <TargetBackground target={target} />
    </article>
  );
}
