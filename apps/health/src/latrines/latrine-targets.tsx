import { useQuery } from '@apollo/client/react';
import { endOfYear, FailureState, Loading, PageLink, TargetFigures, useLanguage, useYear, VerdictMark } from '@bac-thang/module-kit';
import { Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';

const latrinesDocument = graphql(`
  query LatrineTargets($department: ID!, $asOf: Date!, $language: Language!) {
    targets(department: $department) {
      id
      name(language: $language)
      operator
      value
      unitOfMeasure(language: $language)
      verdict(asOf: $asOf) {
        status
        actual
        sentence(language: $language)
      }
    }
  }
`);

/** Latrines in the module of housing and water, to read only: the Office of the People's Committee answers for them. */
export function LatrineTargets() {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [year] = useYear();
  const { data, error, refetch } = useQuery(latrinesDocument, { variables: { department: 'health-office', asOf: endOfYear(year), language } });
  if (error) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={120} />;
  const latrines = data.targets.filter(({ id }) => id.startsWith('sanitation.'));
  if (latrines.length === 0) return null;
  return (
    <Panel title={t`Nhà tiêu hợp vệ sinh`} aside={t`chỉ xem`}>
      <p>
        <Trans>
          Văn phòng phụ trách và nhập ở phân hệ <PageLink to="/health">Y tế</PageLink>.
        </Trans>
      </p>
      <ul className="target-lines">
        {latrines.map(({ id, name, verdict, ...target }) => (
          <li key={id} className="target-line">
            <VerdictMark status={verdict.status} size="sign" />
            <div>
              <PageLink to={`/targets/${id}`} className="target-line-name">
                {name}
              </PageLink>
              <div className="target-line-figures">
                <TargetFigures actual={verdict.actual} {...target} />
              </div>
              <div className="target-line-gap">{verdict.sentence}</div>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
