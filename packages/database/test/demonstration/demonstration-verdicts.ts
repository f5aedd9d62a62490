import { type Verdict, verdict } from '@bac-thang/indicators';
import { type AcceptedValue, bacHaPlan, type PlanTarget, targetDataOf } from '@bac-thang/plan';
import type { DemonstrationData } from '../../src/demonstration/demonstration-data.ts';

export interface TargetVerdict {
  readonly target: PlanTarget;
  readonly verdict: Verdict;
}

/** What verdicts count: the version of each cell that was accepted last. */
export function acceptedValues({ cells }: DemonstrationData): readonly AcceptedValue[] {
  return cells.flatMap(({ measure, unit, organisation, year, standard, versions }) => {
    const accepted = versions.findLast(({ state }) => state === 'accepted');
    if (!accepted) return [];
    const { numerator, denominator, quantity, level } = accepted;
    return [
      {
        measure,
        unit: unit ?? organisation ?? 'district',
        year,
        standard: standard ?? null,
        numerator: numerator ?? null,
        denominator: denominator ?? null,
        quantity: quantity ?? null,
        level: level ?? null,
      },
    ];
  });
}

export function demonstrationVerdicts(data: DemonstrationData, asOf: string): readonly TargetVerdict[] {
  const values = acceptedValues(data);
  const organisations = data.organisations.map(({ id }) => id);
  return bacHaPlan.targets.map((target) => ({ target, verdict: verdict(target.definition, targetDataOf(bacHaPlan, target, values, organisations), asOf) }));
}

/** The verdicts as a table for people, one line a target. */
export function verdictTable(verdicts: readonly TargetVerdict[]): string {
  return verdicts
    .map(({ target, verdict: { status, reason, actual, expected, paceRatio, unitsReported, unitsExpected } }) =>
      [
        target.id.padEnd(47),
        status.padEnd(14),
        (reason ?? '').padEnd(16),
        figure(actual, 2),
        figure(expected, 2),
        figure(paceRatio, 3),
        `${unitsReported}/${unitsExpected}`.padStart(6),
      ].join(' '),
    )
    .join('\n');
}

function figure(value: number | undefined, digits: number): string {
  return (value === undefined ? '–' : value.toFixed(digits)).padStart(12);
}
