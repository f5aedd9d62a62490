import { IndicatorError } from '../indicator-error.ts';
import { assertCount } from './assert-count.ts';
import type { TargetData, TargetDefinition, UnitValue } from './target-definition.ts';

export type CellField = 'numerator' | 'denominator' | 'quantity' | 'level';

const fields: readonly CellField[] = ['numerator', 'denominator', 'quantity', 'level'];

/** A number of one unit and year. Where a unit reports several measures: their sum so far. */
export interface CellReading {
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
  /** The unit's last accepted denominator up to the year; where there is none, the first one after it up to `until`. */
  nearestDenominator(unit: string, year: number, until: number): number | undefined;
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
    if (number !== undefined) assertCount(number, `${field} of ${value.unit} in ${value.year}`);
  }
}

/**
 * Index of the values that count for a target: those of its own units. Nothing is added that was not reported.
 * @throws IndicatorError for a negative number, or two values for one cell.
 */
export function targetCells(definition: TargetDefinition, data: TargetData): TargetCells {
  const measures: readonly (string | undefined)[] = data.measures?.length ? data.measures : [undefined];
  const single = measures.length === 1;
  const known = new Set(data.units);
  const cells = new Map<string, UnitValue>();
  const yearsByStandard = new Map<string | undefined, Set<number>>();
  const key = (unit: string, year: number, standard = '', measure = '') => `${year} ${standard} ${single ? '' : measure} ${unit}`;

  for (const value of data.values) {
    if (!known.has(value.unit) || (!single && !measures.includes(value.measure))) continue;
    check(value);
    if (fields.every((field) => value[field] === undefined)) continue;
    const standard = standardOf(definition, value);
    const at = key(value.unit, value.year, standard, value.measure);
    if (cells.has(at)) throw new IndicatorError('duplicate-unit', `${value.unit} in ${value.year}${standard ? ` under ${standard}` : ''} has two values`);
    cells.set(at, value);
    yearsByStandard.set(standard, (yearsByStandard.get(standard) ?? new Set()).add(value.year));
  }

  const read = (unit: string, year: number, field: CellField, standard?: string): CellReading => {
    let reported: number | undefined;
    let missing = 0;
    for (const measure of measures) {
      const number = cells.get(key(unit, year, standard, measure))?.[field];
      if (number === undefined) missing++;
      else reported = (reported ?? 0) + number;
    }
    return reported === undefined ? { missing } : { reported, missing };
  };
  const whole = (unit: string, year: number, field: CellField, standard?: string) => {
    const reading = read(unit, year, field, standard);
    return reading.missing === 0 ? reading.reported : undefined;
  };
  const standards = [...yearsByStandard.keys()];
  const allYears = [...new Set([...yearsByStandard.values()].flatMap((years) => [...years]))].sort((left, right) => left - right);
  const denominatorOf = (unit: string, year: number) => {
    for (const standard of standards) {
      const denominator = whole(unit, year, 'denominator', standard);
      if (denominator !== undefined) return denominator;
    }
    return undefined;
  };
  return {
    units: data.units,
    measures: measures.length,
    read,
    whole,
    years: (standard) => [...(yearsByStandard.get(standard) ?? [])].sort((left, right) => left - right),
    nearestDenominator: (unit, year, until) => {
      const before = allYears.filter((one) => one <= year).reverse();
      const after = allYears.filter((one) => one > year && one <= until);
      for (const one of [...before, ...after]) {
        const denominator = denominatorOf(unit, one);
        if (denominator !== undefined) return denominator;
      }
      return undefined;
    },
  };
}
