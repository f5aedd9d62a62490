import { IndicatorError } from '../indicator-error.ts';
import { assertCount } from './assert-count.ts';
import { exactSum } from './exact-sum.ts';
import type { TargetData, TargetDefinition, UnitValue } from './target-definition.ts';

type CellField = 'numerator' | 'denominator' | 'quantity' | 'level';

const fields: readonly CellField[] = ['numerator', 'denominator', 'quantity', 'level'];

/** A number of one unit and year. Where a unit reports several measures: their sum so far. */
interface CellReading {
  /** Sum of what was reported; undefined: nothing. */
  readonly reported?: number;
  /** Measures without a value; 0: the number is whole. */
  readonly missing: number;
}

/** Accepted values by unit, year and standard. */
export interface TargetCells {
  readonly units: readonly string[];
  /** Measures per unit and year. */
  readonly measures: number;
  read(unit: string, year: number, field: CellField, standard?: string): CellReading;
  /** The whole number, or undefined while any of it is missing. */
  whole(unit: string, year: number, field: CellField, standard?: string): number | undefined;
  /** Years with at least one accepted value, of one standard, ascending. */
  years(standard?: string): readonly number[];
  /**
   * The unit's last accepted denominator up to the year; where there is none, the first one after it up to `until`. In
   * a year reported under two standards that of the standard asked, so that the order of the values decides nothing.
   */
  nearestDenominator(unit: string, year: number, until: number, standard?: string): number | undefined;
}

/** Values of poverty targets without a standard belong to the standard of their year. */
export function standardOfYear(definition: TargetDefinition, year: number): string | undefined {
  const base = definition.bases.find((one) => one.forYears?.includes(year)) ?? definition.bases.find((one) => one.year === year);
  return (base ?? definition.bases[0])?.standard;
}

function standardOf(definition: TargetDefinition, value: UnitValue): string | undefined {
  if (!definition.bases.some((base) => base.standard !== undefined)) return undefined;
  return value.standard ?? standardOfYear(definition, value.year);
}

function check(value: UnitValue): void {
  for (const field of fields) {
    const number = value[field];
    if (number !== undefined && !(number >= 0 && number < Number.POSITIVE_INFINITY)) assertCount(number, `${field} of ${value.unit} in ${value.year}`);
  }
}

/** What one unit reported for one year: per field the sum over its measures and how many of them there were. */
interface Cell {
  readonly measures: (string | undefined)[];
  readonly sums: Partial<Record<CellField, number>>;
  readonly counts: Partial<Record<CellField, number>>;
}

type CellsOfYear = Map<string, Cell>;

function add(cell: Cell, value: UnitValue): void {
  cell.measures.push(value.measure);
  for (const field of fields) {
    const number = value[field];
    if (number === undefined) continue;
    const before = cell.sums[field];
    cell.sums[field] = before === undefined ? number : exactSum([before, number]);
    cell.counts[field] = (cell.counts[field] ?? 0) + 1;
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

/** Values by standard, year and unit. */
function indexed(definition: TargetDefinition, data: TargetData, measures: readonly string[] | undefined): Map<string | undefined, Map<number, CellsOfYear>> {
  const units = new Set(data.units);
  const byStandard = new Map<string | undefined, Map<number, CellsOfYear>>();
  for (const value of data.values) {
    if (!units.has(value.unit) || (measures && (value.measure === undefined || !measures.includes(value.measure)))) continue;
    check(value);
    if (fields.every((field) => value[field] === undefined)) continue;
    const standard = standardOf(definition, value);
    const byYear = entry(byStandard, standard, () => new Map<number, CellsOfYear>());
    const byUnit = entry(byYear, value.year, (): CellsOfYear => new Map());
    const cell = entry(byUnit, value.unit, (): Cell => ({ measures: [], sums: {}, counts: {} }));
    if (measures ? cell.measures.includes(value.measure) : cell.measures.length > 0) {
      throw new IndicatorError('duplicate-unit', `${value.unit} in ${value.year}${standard ? ` under ${standard}` : ''} has two values`);
    }
    add(cell, value);
  }
  return byStandard;
}

/**
 * Index of the values that count for a target: those of its own units. Nothing is added that was not reported.
 * @throws IndicatorError for a negative number, or two values for one cell.
 */
export function targetCells(definition: TargetDefinition, data: TargetData): TargetCells {
  const several = data.measures && data.measures.length > 1 ? data.measures : undefined;
  const measures = several?.length ?? 1;
  const byStandard = indexed(definition, data, several);
  const allYears = [...new Set([...byStandard.values()].flatMap((byYear) => [...byYear.keys()]))].sort((left, right) => left - right);

  const read = (unit: string, year: number, field: CellField, standard?: string): CellReading => {
    const cell = byStandard.get(standard)?.get(year)?.get(unit);
    const reported = cell?.sums[field];
    return reported === undefined ? { missing: measures } : { reported, missing: measures - (cell?.counts[field] ?? 0) };
  };
  const whole = (unit: string, year: number, field: CellField, standard?: string) => {
    const cell = byStandard.get(standard)?.get(year)?.get(unit);
    return cell?.counts[field] === measures ? cell.sums[field] : undefined;
  };
  const standards = [...byStandard.keys()].sort();
  const denominatorOf = (unit: string, year: number, asked: string | undefined) => {
    for (const standard of [asked, ...standards]) {
      const denominator = whole(unit, year, 'denominator', standard);
      if (denominator !== undefined) return denominator;
    }
    return undefined;
  };
  return {
    units: data.units,
    measures,
    read,
    whole,
    years: (standard) => [...(byStandard.get(standard)?.keys() ?? [])].sort((left, right) => left - right),
    nearestDenominator: (unit, year, until, standard) => {
      const before = allYears.filter((one) => one <= year).reverse();
      const after = allYears.filter((one) => one > year && one <= until);
      for (const one of [...before, ...after]) {
        const denominator = denominatorOf(unit, one, standard);
        if (denominator !== undefined) return denominator;
      }
      return undefined;
    },
  };
}
