import type { Judgement } from './endline-progress.ts';
import type { PaceBands } from './pace-bands.ts';
import type { TargetCells } from './target-cells.ts';
import type { TargetBase, TargetDefinition } from './target-definition.ts';
import type { Verdict } from './verdict-type.ts';
import type { YearMeasure } from './year-measure.ts';

/** One reading of one target at its latest year with a value. */
export interface VerdictQuestion {
  readonly definition: TargetDefinition;
  readonly cells: TargetCells;
  readonly units: readonly string[];
  readonly base: TargetBase;
  readonly standard?: string | undefined;
  readonly year: number;
  readonly bands: PaceBands;
}

/** What a shape answers; the frame (date, year, base, standard, other readings) is the same for all. */
export type ShapeVerdict = Omit<Verdict, 'asOf' | 'year' | 'baseYear' | 'standard' | 'reading' | 'otherReadings'>;

/** Who has reported in the year of the verdict. */
export function reporting(measure: YearMeasure): Pick<ShapeVerdict, 'unitsReported' | 'unitsExpected' | 'missingUnits' | 'failingUnits'> {
  return {
    unitsReported: measure.reported,
    unitsExpected: measure.expected,
    missingUnits: measure.missingUnits,
    failingUnits: measure.failingUnits,
  };
}

/** One answer at every end: that one. Different answers, or an end that is not known: undecided. */
export function agreed(judgements: readonly Judgement[]): Judgement {
  const [first] = judgements;
  if (first && judgements.every((judgement) => judgement.status === first.status)) return first;
  return { status: 'UNDECIDED', reason: 'units-missing' };
}

/** Bounds belong to what is missing; an infinite end is no bound. */
export function bounds(missing: boolean, lower: number | undefined, upper: number | undefined): Partial<Pick<ShapeVerdict, 'lower' | 'upper'>> {
  if (!missing) return {};
  return {
    ...(lower !== undefined && Number.isFinite(lower) && { lower }),
    ...(upper !== undefined && Number.isFinite(upper) && { upper }),
  };
}
