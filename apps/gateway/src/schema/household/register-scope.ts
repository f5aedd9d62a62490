import { type RegisterPlace, reachesUnit, type Session } from '@bac-thang/access';
import { type AdministrativeUnit, fillingUnit, type Plan } from '@bac-thang/plan';
import { notFound } from '../errors.ts';

interface Today {
  readonly plan: Plan;
  readonly now: () => Date;
}

/** Where a household lives, with the unit whose officers work for it now. */
export const placeOf = ({ plan, now }: Today, unit: string): RegisterPlace => ({ unit, servedBy: fillingUnit(plan, unit, now().getUTCFullYear()) });

/** @throws Error for a unit that the database has and the plan has not. */
export function unitOfRegister(plan: Plan, unit: string): AdministrativeUnit {
  const found = plan.units.find(({ code }) => code === unit);
  if (!found) throw new Error(`a household in a unit that the plan does not have: ${unit}`);
  return found;
}

/**
 * The units whose households a question is about: the one asked, or all that the session reaches.
 *
 * @returns undefined: every unit.
 * @throws NOT_FOUND for a unit that does not exist or that the session does not reach.
 */
export function unitsAsked(today: Today, session: Session, asked: string | null | undefined): string[] | undefined {
  const reached = today.plan.units.map(({ code }) => code).filter((code) => reachesUnit(session, placeOf(today, code)));
  if (asked == null) return reached.length === today.plan.units.length ? undefined : reached;
  if (!reached.includes(asked)) throw notFound(`đơn vị "${asked}"`, `unit "${asked}"`);
  return [asked];
}
