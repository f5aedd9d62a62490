import { IndicatorError } from '../indicator-error.ts';
import type { HouseholdClass, KnownClass } from './household-class.ts';
import { householdClasses } from './household-class.ts';

/** What a value up to a limit, inclusive, means below the cut-off of deprivations and from it on. */
export interface LimitedBand {
  readonly limit: number;
  readonly belowCutoff: KnownClass;
  readonly fromCutoff: KnownClass;
}

/** Between how many deprivations, or points of them, a household has. */
export interface LackRange {
  readonly least: number;
  readonly most: number;
}

/**
 * @param known `undefined` where nothing was asked, so that anything is possible.
 * @param open how much the missing answers could add.
 * @throws IndicatorError `not-a-number`, `negative-count`.
 */
export function lackRange(known: number | undefined, open: number): LackRange {
  for (const count of [known ?? 0, open]) {
    if (!Number.isFinite(count)) throw new IndicatorError('not-a-number', `deprivations are not a finite number: ${count}`);
    if (count < 0) throw new IndicatorError('negative-count', `deprivations are below zero: ${count}`);
  }
  return known === undefined ? { least: 0, most: Number.POSITIVE_INFINITY } : { least: known, most: known + open };
}

/**
 * The classes that a household may be in, given what is known: the first band whose limit the value does not pass decides,
 * together with the deprivations; `above` over all limits.
 *
 * @param bands from the lowest limit up.
 * @param value `undefined`: may be anything.
 */
export function possibleClasses(bands: readonly LimitedBand[], value: number | undefined, { least, most }: LackRange, cutoff: number): readonly KnownClass[] {
  const ofBand = ({ belowCutoff, fromCutoff }: LimitedBand): readonly KnownClass[] => [
    ...(least < cutoff ? [belowCutoff] : []),
    ...(most >= cutoff ? [fromCutoff] : []),
  ];
  const reachable = new Set<HouseholdClass>();
  if (value === undefined) {
    for (const one of [...bands.flatMap(ofBand), 'above' as const]) reachable.add(one);
  } else {
    const band = bands.find(({ limit }) => value <= limit);
    for (const one of band === undefined ? (['above'] as const) : ofBand(band)) reachable.add(one);
  }
  return householdClasses.filter((one): one is KnownClass => reachable.has(one));
}

/** The class where only one is possible. */
export function onlyClass(possible: readonly KnownClass[]): HouseholdClass {
  const [only, ...others] = possible;
  return only === undefined || others.length > 0 ? 'unknown' : only;
}
