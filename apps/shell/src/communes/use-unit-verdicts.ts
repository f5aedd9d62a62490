import { useQuery } from '@apollo/client/react';
import { endOfYear, useLanguage } from '@bac-thang/module-kit';
import { verdictStatuses } from '@bac-thang/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../gql/index.ts';

const unitVerdictsDocument = graphql(`
  query UnitVerdicts($unit: String!, $asOf: Date!, $language: Language!) {
    targets {
      id
      name(language: $language)
      department
      operator
      value
      unitOfMeasure(language: $language)
      units(asOf: $asOf, only: $unit) {
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

type Target = ResultOf<typeof unitVerdictsDocument>['targets'][number];

export interface UnitVerdict {
  readonly target: Target;
  readonly verdict: Target['units'][number]['verdict'];
}

/** The plan asks nothing of a single commune here: the unit has a figure, and no verdict. */
export const isFigureOnly = ({ verdict }: UnitVerdict): boolean => verdict.reason === 'no-target-for-unit';

/** Where one unit of the plan's set stands on every target whose values the session may read; worst first. */
export function useUnitVerdicts(unit: string | null, year: number) {
  const { language } = useLanguage();
  const result = useQuery(unitVerdictsDocument, {
    variables: { unit: unit ?? '', asOf: endOfYear(year), language },
    skip: unit === null,
    fetchPolicy: 'cache-and-network',
  });
  const rank = (row: UnitVerdict) => (isFigureOnly(row) ? verdictStatuses.length : verdictStatuses.indexOf(row.verdict.status));
  const verdicts = result.data?.targets
    .flatMap((target) => target.units.filter(({ id }) => id === unit).map(({ verdict }): UnitVerdict => ({ target, verdict })))
    .sort((one, other) => rank(one) - rank(other));
  return { ...result, verdicts };
}
