import type { Plan } from './types.ts';
import { reportingUnitOf } from './units-by-date.ts';

/**
 * Unit, by its code of the plan's set, whose officers fill a row at the end of a year: after a merger the one that goes on.
 *
 * Accounts know their unit by the plan's code, a reporting unit bears the code of its own date, and a code may have changed
 * its bearer (02842 was Lùng Cải and is Tả Củ Tỷ since July 2025). So the two meet by name and never by code.
 */
export function fillingUnit(plan: Plan, unit: string, year: number): string {
  const known = ({ code }: { code: string }) => code === unit;
  if (!plan.units.some(known)) return unit;
  const { name } = reportingUnitOf(plan, unit, `${year}-12-31`);
  return plan.units.find((one) => one.name === name)?.code ?? unit;
}

/** Rows that a unit fills beside its own at the end of a year; empty but for units that took others in. */
export function rowsFilledBeside(plan: Plan, filling: string, year: number): string[] {
  return plan.units.map(({ code }) => code).filter((code) => code !== filling && fillingUnit(plan, code, year) === filling);
}
