import type { AdministrativeUnit, Plan } from './types.ts';

/** Units in force on a date (for example 2025-07-01), in the order of their codes. A code may have another bearer on another date. */
export function unitsInForce(plan: Plan, date: string): readonly AdministrativeUnit[] {
  return plan.unitsByDate.filter((unit) => isInForce(unit, date)).sort((one, other) => one.code.localeCompare(other.code));
}

/**
 * The unit whose officers fill the rows of a unit of the plan's set on a date: after a merger the unit that took it in, before it the unit
 * itself. In Bắc Hà the town fills its own row and that of Tà Chải from 2024-11-01, and each new commune those of its old ones from 2025-07-01.
 *
 * @param unitCode a code of the plan's own set, whatever the date.
 * @throws RangeError for a code that the plan's set does not have.
 */
export function reportingUnitOf(plan: Plan, unitCode: string, date: string): AdministrativeUnit {
  const own = plan.units.find((unit) => unit.code === unitCode);
  if (own === undefined) throw new RangeError(`unknown unit of the plan: ${unitCode}`);
  // Changes before the plan began are in the plan's set already.
  const changes = plan.unitChanges.filter((change) => change.date > `${plan.firstYear}-01-01` && change.date <= date);
  const code = changes.reduce((current, change) => change.moves.find((move) => move.from === current)?.to ?? current, unitCode);
  return plan.unitsByDate.find((unit) => unit.code === code && isInForce(unit, date)) ?? own;
}

/** Codes of the plan's set whose rows a unit fills on a date: the reverse of `reportingUnitOf`. */
export function unitsReportedBy(plan: Plan, reportingCode: string, date: string): readonly string[] {
  return plan.units.map((unit) => unit.code).filter((code) => reportingUnitOf(plan, code, date).code === reportingCode);
}

function isInForce(unit: AdministrativeUnit, date: string): boolean {
  return (unit.validFrom === undefined || unit.validFrom <= date) && (unit.validTo === undefined || date <= unit.validTo);
}
