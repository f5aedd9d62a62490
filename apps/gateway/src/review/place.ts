import { canReadReviewedHouseholdsOf, canRecogniseHouseholdsOf, canTakeReviewStepsOf, type ReviewPlace, type Session } from '@bac-thang/access';
import { fillingUnit, type Plan } from '@bac-thang/plan';
import { forbidden, notFound } from '../schema/errors.ts';

/** A unit in the review of a year, with the unit whose officers work for it at the end of that year. */
export const placeInYear = (plan: Plan, unit: string, year: number): ReviewPlace => ({ unit, servedBy: fillingUnit(plan, unit, year) });

type May = (session: Session, place: ReviewPlace) => boolean;

/** Units of the plan's set that a rule allows in the review of a year. */
export const unitsWhere = (plan: Plan, session: Session, year: number, may: May): string[] =>
  plan.units.map(({ code }) => code).filter((unit) => may(session, placeInYear(plan, unit, year)));

/** Steps of a unit that everybody knows of. @throws FORBIDDEN */
export function demandSteps(plan: Plan, session: Session, unit: string, year: number): void {
  if (!canTakeReviewStepsOf(session, placeInYear(plan, unit, year))) throw forbidden();
}

/** Steps of a household: to those who may not see it, it is not there. @throws NOT_FOUND, FORBIDDEN */
export function demandStepsOfHousehold(plan: Plan, session: Session, unit: string, year: number): void {
  if (!canReadReviewedHouseholdsOf(session, placeInYear(plan, unit, year))) throw notFound('hộ này', 'this household');
  demandSteps(plan, session, unit, year);
}

/** @throws FORBIDDEN */
export function demandRecognition(plan: Plan, session: Session, unit: string, year: number): void {
  if (!canRecogniseHouseholdsOf(session, placeInYear(plan, unit, year))) throw forbidden();
}
