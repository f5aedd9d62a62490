import { series, type TargetSeriesPoint, type Verdict, verdict, verdictForUnit } from '@bac-thang/indicators';
import { type PlanTarget, targetDataOf } from '@bac-thang/plan';
import type { Context } from '../../context.ts';
import type { Counted } from '../../values/counted-values.ts';

/** A verdict with the target it is of, for the sentence. */
export interface TargetVerdict extends Verdict {
  readonly target: PlanTarget;
  readonly unit?: string;
}

/** Answers kept with the values of one revision; each question is worked out once. */
function kept<T>(counted: Counted, question: string, work: () => T): T {
  const found = counted.answers.get(question);
  if (found !== undefined) return found as T;
  const answer = work();
  counted.answers.set(question, answer);
  return answer;
}

export const dateOrYearEnd = (asOf: string | null | undefined, counted: Counted): string => asOf ?? `${counted.reportingYear}-12-31`;

const dataOf = (context: Context, counted: Counted, target: PlanTarget) =>
  kept(counted, `data ${target.id}`, () => targetDataOf(context.plan, target, counted.values, counted.organisations));

export function verdictOf(context: Context, counted: Counted, target: PlanTarget, asOf: string): TargetVerdict {
  return kept(counted, `verdict ${target.id} ${asOf}`, () => ({ ...verdict(target.definition, dataOf(context, counted, target), asOf), target }));
}

export function verdictOfUnit(context: Context, counted: Counted, target: PlanTarget, unit: string, asOf: string): TargetVerdict {
  return kept(counted, `verdict ${target.id} ${asOf} ${unit}`, () => ({
    ...verdictForUnit(target.definition, dataOf(context, counted, target), unit, asOf),
    target,
    unit,
  }));
}

/** Years from the base to the end, with expected and actual; of one unit: of its own values. */
export function seriesOf(context: Context, counted: Counted, target: PlanTarget, unit?: string): readonly TargetSeriesPoint[] {
  return kept(counted, `series ${target.id} ${unit ?? ''}`, () => {
    const data = dataOf(context, counted, target);
    return series(target.definition, unit === undefined ? data : { ...data, units: [unit], values: data.values.filter((value) => value.unit === unit) });
  });
}
