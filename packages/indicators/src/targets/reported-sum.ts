import { exactSum } from './exact-sum.ts';
import { standardOfYear, type TargetCells } from './target-cells.ts';
import type { TargetDefinition } from './target-definition.ts';

/** What was reported of a sum over units and years; what is missing can only add to it. */
interface ReportedSum {
  readonly total: number;
  /** Cells (unit, year, measure) without an accepted value. */
  readonly missingCells: number;
  /** Units from which something of the last year is missing, be it one measure of several. */
  readonly missingUnits: readonly string[];
  /** Units with any accepted value in the last year. */
  readonly unitsReported: number;
}

/** Sum over the years from `from` to `until`, both counted; nothing is added up in the base year, but who reported is known. */
export function reportedSum(definition: TargetDefinition, cells: TargetCells, units: readonly string[], from: number, until: number): ReportedSum {
  const field = definition.judged === 'numerator' ? 'numerator' : 'quantity';
  const amounts: number[] = [];
  let missingCells = 0;
  for (let year = from; year <= until; year++) {
    for (const unit of units) {
      const { reported, missing } = cells.read(unit, year, field, standardOfYear(definition, year));
      if (reported !== undefined) amounts.push(reported);
      missingCells += missing;
    }
  }
  const lastYear = units.map((unit) => ({ unit, ...cells.read(unit, until, field, standardOfYear(definition, until)) }));
  return {
    total: exactSum(amounts),
    missingCells,
    missingUnits: lastYear.filter(({ missing }) => missing > 0).map(({ unit }) => unit),
    unitsReported: lastYear.filter(({ reported }) => reported !== undefined).length,
  };
}
