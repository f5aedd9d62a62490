import { IndicatorError } from '../indicator-error.ts';
import { pooledRate } from './pooled-rate.ts';
import { assertNoDuplicates, type UnitReport } from './unit-set.ts';

/** Units that became one, and the name of the one (sáp nhập). */
export interface Merger {
  readonly units: readonly string[];
  readonly into: string;
}

/**
 * Reports on the old map, brought to the new map after a merger: counts add, and the rate of the whole does not move.
 *
 * Rates on either side of a boundary change are compared this way; averaging the old units' rates would give a small
 * commune the weight of a large one. Several mergers into one name make one unit.
 *
 * @returns the new unit stands where its first old unit stood; its counts are left out when an old unit's are missing.
 * @throws IndicatorError `unknown-unit` for an old unit without a row, `duplicate-unit` when a unit is merged twice or
 *   the new name belongs to a unit that stays.
 * @example 128 of 332 and 97 of 188 become 225 of 520: 43.3 %
 */
export function mergeUnits(reports: readonly UnitReport[], mergers: readonly Merger[]): readonly UnitReport[] {
  assertNoDuplicates(reports.map(({ unit }) => unit));
  const merged = mergers.flatMap(({ units }) => units);
  assertNoDuplicates(merged);
  const unknown = merged.find((unit) => !reports.some((report) => report.unit === unit));
  if (unknown !== undefined) throw new IndicatorError('unknown-unit', `${unknown} has no row to be merged`);

  const newNameOf = new Map(mergers.flatMap(({ units, into }) => units.map((unit) => [unit, into] as const)));
  const rowsOf = new Map<string, UnitReport[]>();
  for (const report of reports) {
    const name = newNameOf.get(report.unit) ?? report.unit;
    const stays = !newNameOf.has(report.unit);
    const rows = rowsOf.get(name);
    if (rows && (stays || rows.some(({ unit }) => !newNameOf.has(unit)))) {
      throw new IndicatorError('duplicate-unit', `${name} would be the new unit and one that stays`);
    }
    if (rows) rows.push(report);
    else rowsOf.set(name, [report]);
  }
  return [...rowsOf].map(([unit, rows]) => ({ unit, ...pooledRate(rows) }));
}
