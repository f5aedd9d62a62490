import { useQuery } from '@apollo/client/react';
import { endOfYear, FailureState, Loading, PageLink, useDisplay, useLanguage, useYear, YearSelect } from '@bac-thang/module-kit';
import { EmptyState, PageHeader, Panel, SimpleGrid } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql, readFragment } from '../gql/index.ts';
import { remainingByUnit } from './remaining-by-unit.ts';

const remainingDocument = graphql(`
  query Remaining($asOf: Date!, $language: Language!) {
    infrastructure: targets(department: "infrastructure") {
      ...RemainingTarget
    }
    agriculture: targets(department: "agriculture") {
      ...RemainingTarget
    }
  }
`);

const remainingTargetFragment = graphql(`
  fragment RemainingTarget on Target {
    id
    name(language: $language)
    module
    numeratorName(language: $language)
    units(asOf: $asOf) {
      id
      name
      verdict {
        numerator
        denominator
      }
    }
  }
`);

/** Where most households are still without: what the offices ask when they choose next year's works. */
export function RemainingPage() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { number } = useDisplay();
  const [year] = useYear();
  const { data, error, refetch } = useQuery(remainingDocument, { variables: { asOf: endOfYear(year), language } });
  if (error) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={400} />;
  const targets = readFragment(remainingTargetFragment, [...data.infrastructure, ...data.agriculture]).filter(({ module }) => module === 'housing-water');
  const lists = targets.map((target) => ({ target, rows: remainingByUnit(target.units) })).filter(({ rows }) => rows.length > 0);
  return (
    <>
      <PageHeader
        title={t`Còn thiếu ở đâu`}
        lead={<Trans>Số hộ chưa đạt theo số liệu đã chấp nhận cuối năm {year}, nhiều nhất ở trên.</Trans>}
        actions={<YearSelect />}
      />
      {lists.length === 0 ? (
        <EmptyState title={t`Không có số liệu từng xã để xem`}>{t`Số liệu chưa được chấp nhận, hoặc tài khoản này chỉ xem kết quả chung.`}</EmptyState>
      ) : null}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md">
        {lists.map(({ target, rows }) => (
          <Panel key={target.id} title={<PageLink to={`/targets/${target.id}`}>{target.name}</PageLink>} aside={target.numeratorName}>
            <ol>
              {rows.map(({ id, name, remaining, denominator }) => (
                <li key={id}>
                  <Trans>
                    {name}: còn {number(remaining)} trên {number(denominator)} hộ
                  </Trans>
                </li>
              ))}
            </ol>
          </Panel>
        ))}
      </SimpleGrid>
    </>
  );
}
