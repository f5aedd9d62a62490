import { useQuery } from '@apollo/client/react';
import { endOfYear, FailureState, PageLink, type PlanDepartment, TargetFigures, useDisplay, useLanguage, VerdictMark } from '@bac-thang/module-kit';
import { Skeleton, statusTone, Title } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { graphql } from '../gql/index.ts';

const communeDepartmentDocument = graphql(`
  query CommuneDepartment($department: ID!, $asOf: Date!, $language: Language!) {
    targets(department: $department) {
      id
      name(language: $language)
      operator
      value
      unitOfMeasure(language: $language)
      units(asOf: $asOf) {
        id
        verdict {
          status
          reason
          actual
        }
      }
    }
  }
`);

/** One department's targets as one unit stands on them. A department of which the session may read nothing is left out. */
export function CommuneDepartment({ department, code, year }: { department: PlanDepartment; code: string; year: number }) {
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(communeDepartmentDocument, { variables: { department: department.id, asOf: endOfYear(year), language } });
  if (error) return <FailureState error={error} again={refetch} />;
  if (!data) return <Skeleton height={160} mb="sm" />;
  const rows = data.targets.flatMap((target) => target.units.filter(({ id }) => id === code).map(({ verdict }) => ({ target, verdict })));
  if (rows.length === 0) return null;
  return (
    <section className="department-card" aria-labelledby={`department-${department.id}`}>
      <Title order={2} size="h3" id={`department-${department.id}`}>
        {department.shortName}
      </Title>
      <ul className="target-lines">
        {rows.map(({ target, verdict }) => (
          <li key={target.id} className={`target-line bt-tone-${statusTone(verdict.status)}`}>
            <VerdictMark status={verdict.status} size="sign" />
            <div className="target-line-text">
              <PageLink to={`/targets/${target.id}`} className="target-line-name">
                {target.name}
              </PageLink>
              <div className="target-line-figures">
                {verdict.reason === 'no-target-for-unit' ? (
                  <OwnFigure actual={verdict.actual} unitOfMeasure={target.unitOfMeasure} />
                ) : (
                  <>
                    <TargetFigures actual={verdict.actual} {...target} /> <Trans>(mức của huyện)</Trans>
                  </>
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnFigure({ actual, unitOfMeasure }: { actual: number | null; unitOfMeasure: string }) {
  const { number } = useDisplay();
  return (
    <span className="bt-figures">
      <strong>{number(actual)}</strong> {unitOfMeasure}
    </span>
  );
}
