import { bacHaPlan, reportingUnitOf } from '@bac-thang/plan';
import type { Household } from './district.ts';
import { type Hamlet, makeHamlets } from './hamlets.ts';
import { type PersonMaker, personMaker } from './make-person.ts';
import { noFindings, type PlantedFindings } from './planted-findings.ts';
import { type Quotas, quotas } from './quotas.ts';
import { RegisterBook } from './register-book.ts';

/** The made-up district while its years go by. */
export interface World {
  readonly seed: number;
  readonly book: RegisterBook;
  readonly make: PersonMaker;
  readonly hamlets: readonly Hamlet[];
  readonly quotas: Quotas;
  /** All that ever were, in the order of their codes. */
  readonly households: Household[];
  readonly findings: PlantedFindings;
}

export const makeWorld = (seed: number): World => ({
  seed,
  book: new RegisterBook(),
  make: personMaker(),
  hamlets: makeHamlets(seed),
  quotas: quotas(seed),
  households: [],
  findings: noFindings(),
});

export const isUrbanOn = (unit: string, date: string): boolean => reportingUnitOf(bacHaPlan, unit, date).urban;

/** Those that are there, by their unit, in the order of their codes. */
export function householdsByUnit({ households }: World): ReadonlyMap<string, readonly Household[]> {
  const byUnit = new Map<string, Household[]>();
  for (const household of households) {
    if (household.isGone) continue;
    const others = byUnit.get(household.hamlet.unit);
    if (others) others.push(household);
    else byUnit.set(household.hamlet.unit, [household]);
  }
  return byUnit;
}
