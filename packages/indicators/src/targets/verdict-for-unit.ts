import type { TargetData, TargetDefinition, TargetPart } from './target-definition.ts';
import { defaultVerdictSettings, type VerdictSettings, verdict } from './verdict.ts';
import type { Verdict } from './verdict-type.ts';

/** The district's threshold is asked of a unit only where it means the same for a part as for the whole: rates and means per unit. */
function thresholdFitsUnit({ shape, judged, of }: TargetDefinition): boolean {
  switch (shape) {
    case 'floor':
    case 'ceiling':
    case 'share-of-need':
      return judged === 'rate';
    case 'every-year':
      return (of ?? 'rate') === 'rate' && judged === 'rate';
    case 'average-per-unit-and-year':
    case 'average-per-unit-every-year':
      return true;
    default:
      return false;
  }
}

function ofUnit(data: TargetData, unit: string): TargetData {
  return {
    ...data,
    units: data.units.includes(unit) ? [unit] : [],
    values: data.values.filter((value) => value.unit === unit),
    ...(data.parts && {
      parts: data.parts.map((part): TargetPart => ({ ...part, data: ofUnit(part.data, unit) })).filter((part) => part.data.units.length > 0),
    }),
  };
}

/** What chooses or counts among units shows the unit's own value: its fall, its number of models. */
function alone(definition: TargetDefinition): TargetDefinition {
  if (definition.shape === 'average-change-of-subset') return { ...definition, shape: 'average-change' };
  return definition.shape === 'each-unit' ? { ...definition, shape: 'floor' } : definition;
}

/** Only what was seen is kept: without a target of its own there is nothing to expect of the unit. */
function withoutTarget(seen: Verdict): Verdict {
  const { expected: _e, requiredPace: _r, projected: _p, impliedEndLevel: _i, paceRatio: _q, breachYear: _b, breachValue: _v, trend: _t, ...known } = seen;
  return { ...known, status: 'NOT_ASSESSABLE', reason: 'no-target-for-unit', failingUnits: [], otherReadings: seen.otherReadings.map(withoutTarget) };
}

function markedAsDistricts(seen: Verdict): Verdict {
  return { ...seen, thresholdOf: 'district', otherReadings: seen.otherReadings.map(markedAsDistricts) };
}

/**
 * The same question for one unit of the target's set.
 *
 * Rates take the district's threshold and the unit's own base, marked as the district's (`thresholdOf`); means per unit
 * take the minimum of each unit. Everything else has no target for a single unit until one is imported with its
 * source: NOT_ASSESSABLE `no-target-for-unit`, with the actual value all the same.
 */
export function verdictForUnit(
  definition: TargetDefinition,
  data: TargetData,
  unit: string,
  asOf: string,
  settings: VerdictSettings = defaultVerdictSettings,
): Verdict {
  const own = ofUnit(data, unit);
  const seen = verdict(alone(definition), own, asOf, settings);
  if (own.units.length === 0 && !own.parts?.length) return withoutTarget(seen);
  return thresholdFitsUnit(definition) ? markedAsDistricts(seen) : withoutTarget(seen);
}
