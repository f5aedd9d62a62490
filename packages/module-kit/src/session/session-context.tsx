import type { Session } from '@bac-thang/access';
import { createContext, type ReactNode, useContext } from 'react';
import { type Action, type ActionPlace, can } from './actions.ts';

export interface PlanUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'COMMUNE' | 'TOWN';
  readonly tileRow: number | null;
  readonly tileColumn: number | null;
}

export interface PlanDepartment {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly module: string | null;
}

export interface PlanFacts {
  readonly name: string;
  readonly area: string;
  readonly firstYear: number;
  readonly endYear: number;
  readonly baseYear: number;
  readonly reportingYear: number;
  readonly demonstration: boolean;
}

/** Who works here, and the facts of the plan that every page needs; names are in the language of the page. */
export interface SignedIn {
  readonly session: Session;
  readonly displayName: string;
  readonly plan: PlanFacts;
  readonly departments: readonly PlanDepartment[];
  /** The plan's own set of units, whatever the year: the codes in which values are kept. */
  readonly units: readonly PlanUnit[];
}

const SessionContext = createContext<SignedIn | undefined>(undefined);

export function SessionProvider({ value, children }: { value: SignedIn; children: ReactNode }) {
  return <SessionContext value={value}>{children}</SessionContext>;
}

/** @throws Error outside the shell: pages exist only for those who signed in. */
export function useSignedIn(): SignedIn {
  const value = useContext(SessionContext);
  if (!value) throw new Error('useSignedIn outside SessionProvider');
  return value;
}

export function useCan(): (action: Action, place?: ActionPlace) => boolean {
  const { session } = useSignedIn();
  return (action, place) => can(session, action, place);
}

/** Name of a unit of the plan by its code; the code itself where it is not one (the whole district, an organisation). */
export function useUnitName(): (code: string) => string {
  const { units } = useSignedIn();
  return (code) => units.find((unit) => unit.code === code)?.name ?? code;
}
