import type { Department, Measure, Plan, PlanTarget, PovertyStandard } from './types.ts';

export function targetById(plan: Plan, id: string): PlanTarget | undefined {
  return plan.targets.find((target) => target.id === id);
}

export function measureById(plan: Plan, id: string): Measure | undefined {
  return plan.measures.find((measure) => measure.id === id);
}

export function departmentById(plan: Plan, id: string): Department | undefined {
  return plan.departments.find((department) => department.id === id);
}

/**
 * Units of a set of the plan: codes of communes, `district`, or, for the set `organisations`, the ids passed in (the list is data and changes).
 *
 * @throws RangeError for a set that the plan does not have.
 */
export function unitsOf(plan: Plan, setName: string, organisations: readonly string[] = []): readonly string[] {
  const units = plan.unitSets[setName];
  if (units === undefined) throw new RangeError(`unknown unit set: ${setName}`);
  return setName === 'organisations' ? organisations : units;
}

/**
 * The poverty standard by which a year is counted when nothing else is said; `undefined` where the plan has none for it.
 * The base of the first year under a newer standard is the exception and always names its standard.
 */
export function standardOfYear(plan: Plan, year: number): PovertyStandard | undefined {
  return plan.standards.find((standard) => standard.fromYear <= year && (standard.toYear === undefined || year <= standard.toYear));
}
