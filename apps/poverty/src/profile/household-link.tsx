import { PageLink, useRegisterSight, useSignedIn } from '@bac-thang/module-kit';
import type { ReactNode } from 'react';
import type { HouseholdClass } from '../gql/graphql.ts';

/** Whether the households behind a count of classes can be opened by whoever is signed in: those who find all of them, each in the own place. */
function useOpensHouseholds(): (unit: string | null, of: HouseholdClass) => boolean {
  const { reach, ownUnit } = useRegisterSight();
  const { session } = useSignedIn();
  return (unit, of) => {
    if (ownUnit && unit !== session.administrativeUnit) return false;
    return reach === 'all' || (reach === 'poor-lists' && (of === 'POOR' || of === 'NEAR_POOR'));
  };
}

interface Props {
  readonly unit: string | null;
  readonly year: number;
  readonly of: HouseholdClass;
  /** false: the register does not find households by this standard. */
  readonly ownStandard: boolean;
  readonly children: ReactNode;
}

/** A count that opens into its households in the register, for those who may see them; for others the count alone. */
export function HouseholdLink({ unit, year, of, ownStandard, children }: Props) {
  const opens = useOpensHouseholds();
  if (!ownStandard || !opens(unit, of)) return children;
  const place = unit === null ? '' : `unit=${unit}&`;
  return <PageLink to={`/poverty/register?${place}year=${year}&class=${of}`}>{children}</PageLink>;
}
