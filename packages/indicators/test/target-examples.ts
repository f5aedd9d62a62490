import type { TargetData, TargetDefinition, UnitValue } from '../src/index.ts';

/** Everything below is frozen: a calculation that changes its input fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

/** A floor of more than 90 per cent at the end of 2025 from the end of 2020, unless said otherwise. */
export function target(fields: Partial<TargetDefinition> = {}): TargetDefinition {
  return frozen({
    id: 'example',
    shape: 'floor',
    operator: '>',
    value: 90,
    unitOfMeasure: 'percent',
    direction: 'higher-is-better',
    firstYear: 2021,
    endYear: 2025,
    bases: [],
    judged: 'rate',
    inPercent: true,
    ...fields,
  });
}

/** `[numerator, denominator]`; undefined: not reported. */
export type Reported = readonly [number | undefined, number | undefined];

/** Rates by year and unit: `{ 2020: { a: [80, 100] } }`. */
export function rates(byYear: Readonly<Record<number, Readonly<Record<string, Reported>>>>, standard?: string): readonly UnitValue[] {
  return Object.entries(byYear).flatMap(([year, units]) =>
    Object.entries(units).map(([unit, [numerator, denominator]]) => ({
      unit,
      year: Number(year),
      ...(numerator !== undefined && { numerator }),
      ...(denominator !== undefined && { denominator }),
      ...(standard !== undefined && { standard }),
    })),
  );
}

function single(field: 'quantity' | 'level') {
  return (byYear: Readonly<Record<number, Readonly<Record<string, number>>>>, standard?: string): readonly UnitValue[] =>
    Object.entries(byYear).flatMap(([year, units]) =>
      Object.entries(units).map(([unit, value]) => ({ unit, year: Number(year), [field]: value, ...(standard !== undefined && { standard }) })),
    );
}

/** Quantities by year and unit: `{ 2021: { a: 25 } }`. */
export const quantities = single('quantity');

/** Levels by year and unit: `{ 2021: { a: 3 } }`. */
export const levels = single('level');

/** Values of the units of a set; every unit that is named, in order of its name, unless the set is given. */
export function data(values: readonly UnitValue[], units?: readonly string[], more: Partial<TargetData> = {}): TargetData {
  return frozen({ units: units ?? [...new Set(values.map((value) => value.unit))].sort(), values, ...more });
}
