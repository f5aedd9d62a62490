import type { TargetData, UnitValue } from '@bac-thang/indicators';
import { measureById, standardOfYear, targetById, unitsOf } from './lookups.ts';
import type { Plan, PlanTarget } from './types.ts';

/** One accepted value as it is kept: a cell of the grid. `unit` is a code of the plan's set, `district`, or the id of an organisation. */
export interface AcceptedValue {
  readonly measure: string;
  readonly unit: string;
  readonly year: number;
  readonly standard?: string | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly quantity?: number | null;
  readonly level?: number | null;
}

/**
 * What the verdict of a target is taken from: the accepted values of its measures on its own set of units, and the same of its parts.
 * Values of other measures and of units outside the set are left out, so that all values of a plan can be passed in.
 *
 * @param organisations ids of the organisations in force, for targets that ask each of them.
 * @throws RangeError when a part of the target is not in the plan.
 */
export function targetDataOf(plan: Plan, target: PlanTarget, values: readonly AcceptedValue[], organisations: readonly string[] = []): TargetData {
  const units = unitsOf(plan, target.unitSet, organisations);
  const known = new Set(units);
  const several = target.measures.length > 1;
  return {
    units,
    ...(several && { measures: target.measures }),
    values: values.filter((value) => target.measures.includes(value.measure) && known.has(value.unit)).map((value) => unitValue(plan, value, several)),
    ...(target.parts && {
      parts: target.parts.map((id) => {
        const part = targetById(plan, id);
        if (part === undefined) throw new RangeError(`unknown part of ${target.id}: ${id}`);
        return { definition: part.definition, data: targetDataOf(plan, part, values, organisations) };
      }),
    }),
  };
}

function unitValue(plan: Plan, value: AcceptedValue, several: boolean): UnitValue {
  const { measure, unit, year, numerator, denominator, quantity, level } = value;
  const standard = value.standard ?? (measureById(plan, measure)?.byStandard ? standardOfYear(plan, year)?.id : undefined);
  return {
    unit,
    year,
    ...(several && { measure }),
    ...(standard && { standard }),
    ...(numerator != null && { numerator }),
    ...(denominator != null && { denominator }),
    ...(quantity != null && { quantity }),
    ...(level != null && { level }),
  };
}
