export { bacHaPlan } from './bac-ha-plan.ts';
export { fillingUnit, rowsFilledBeside } from './filling-unit.ts';
export { departmentById, measureById, standardOfYear, targetById, unitsOf } from './lookups.ts';
export { PlanFileError, parsePlan } from './parse-plan.ts';
export type { DepartmentEntry, MeasureEntry, PlanFile, TargetEntry } from './plan-file.ts';
export { type AcceptedValue, targetDataOf } from './target-data.ts';
export type * from './types.ts';
export { reportingUnitOf, unitsInForce, unitsReportedBy } from './units-by-date.ts';
