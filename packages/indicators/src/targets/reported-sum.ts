import { exactSum } from './exact-sum.ts';
import { standardOfYear, type TargetCells } from './target-cells.ts';
import type { TargetDefinition } from './target-definition.ts';

/** What was reported of a sum over units and years; what is missing can only add to it. */
interface ReportedSum {
  readonly total: number;
  /** Cells (unit, year, measure) without an accepted value. */
  readonly missingCells: number;
  /** Units that lack a value in the last year. */
  readonly missingUnits: readonly string[];
}

/** Sum over the years from `from` to `until`, both counted. */
export function reportedSum(definition: TargetDefinition, cells: TargetCells, units: readonly string[], from: number, until: number): ReportedSum {
  const field = definition.judged === 'numerator' ? 'numerator' : 'quantity';
  const amounts: number[] = [];
  let missingCells = 0;
  const missingUnits: string[] = [];
  for (let year = from; year <= until; year++) {
    for (const unit of units) {
      const { reported, missing } = cells.read(unit, year, field, standardOfYear(definition, year));
      if (reported !== undefined) amounts.push(reported);
      missingCells += missing;
      if (year === until && missing > 0) missingUnits.push(unit);
    }
  }
  return { total: exactSum(amounts), missingCells, missingUnits };
}
