import type { Area } from '../standards/area.ts';
import type { PovertyStandard } from '../standards/poverty-standard.ts';
import { classByIncome } from './class-by-income.ts';
import type { HouseholdClass } from './household-class.ts';

/** A household by its income; what is left out is not known. */
export interface IncomeHousehold {
  readonly area: Area;
  /** VND per person a month. */
  readonly income?: number | undefined;
  readonly deprivedCount?: number | undefined;
  readonly unknownCount?: number | undefined;
}

export type ClassCounts = Readonly<Record<HouseholdClass, number>>;

/**
 * How many households are in each class, rural and urban apart, under one standard.
 *
 * @returns whole numbers, 0 for a class without households; those whose class is not known stand under `unknown`.
 * @throws IndicatorError as `classByIncome`.
 * @example two rural households under nd07-2021, 1,500,000 VND with 3 deprivations and with 2: one poor, one near-poor
 */
export function nationalClassCounts(standard: PovertyStandard, households: readonly IncomeHousehold[]): Readonly<Record<Area, ClassCounts>> {
  const none = (): Record<HouseholdClass, number> => ({ poor: 0, 'near-poor': 0, 'average-living-standard': 0, above: 0, unknown: 0 });
  const counts: Record<Area, Record<HouseholdClass, number>> = { rural: none(), urban: none() };
  for (const { area, income, deprivedCount, unknownCount } of households) {
    const found = classByIncome(standard, area, income, deprivedCount, unknownCount).class;
    counts[area][found]++;
  }
  return counts;
}
