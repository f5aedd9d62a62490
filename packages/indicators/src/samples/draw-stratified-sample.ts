import { IndicatorError } from '../indicator-error.ts';
import { numberBelow, seededNumbers, stateOfSeed } from './seeded-numbers.ts';

/** A part of the population that is drawn from by itself, such as the households of one commune or of one class. */
export interface Stratum {
  readonly stratum: string;
  readonly households: readonly string[];
}

/** What was drawn from one stratum. */
export interface DrawnStratum {
  readonly stratum: string;
  /** N, households in the stratum. */
  readonly population: number;
  /** n, households drawn. */
  readonly size: number;
  /** In the order of the draw. */
  readonly households: readonly string[];
}

/** A draw with everything that is needed to repeat it, given the strata's lists. */
export interface StratifiedSample {
  readonly seed: string;
  readonly generator: 'xoshiro128**';
  readonly strata: readonly DrawnStratum[];
}

/**
 * Draws households for a re-check (phúc tra): from each stratum so many, each household of it as likely as any other.
 *
 * The draw follows from seed, name of the stratum and the ids alone. The order in which the ids come does not matter (they
 * are sorted by code units first), nor do the other strata. A larger size with the same seed draws the same households and
 * then further ones, so a sample can be enlarged without going twice.
 *
 * How: generator state from "seed|stratum"; for i = 0 to n − 1, the household at place i changes with that at place
 * i + number below N − i (Fisher and Yates).
 *
 * @param sizes how many by stratum, every stratum named: from 2 up so that an error can be estimated, or the whole of the
 *   stratum; 0 only of an empty one.
 * @throws IndicatorError `unknown-stratum` for a size without a stratum, `stratum-without-sample`, `single-unit-stratum`,
 *   `sample-exceeds-population`, `not-a-count`, `duplicate-household`, `duplicate-unit` for a stratum named twice.
 */
export function drawStratifiedSample(strata: readonly Stratum[], sizes: Readonly<Record<string, number>>, seed: string): StratifiedSample {
  assertDistinct(strata);
  for (const name of Object.keys(sizes)) {
    if (!strata.some(({ stratum }) => stratum === name)) throw new IndicatorError('unknown-stratum', `a size is given for ${name}, which is no stratum`);
  }
  const drawn = strata.map(({ stratum, households }) => {
    const size = Object.hasOwn(sizes, stratum) ? sizes[stratum] : undefined;
    if (size === undefined) throw new IndicatorError('stratum-without-sample', `no size is given for ${stratum}`);
    assertSampleSize(stratum, size, households.length);
    return { stratum, population: households.length, size, households: drawFrom(households, size, `${seed}|${stratum}`) };
  });
  return { seed, generator: 'xoshiro128**', strata: drawn };
}

function assertDistinct(strata: readonly Stratum[]): void {
  const [names, households] = [new Set<string>(), new Set<string>()];
  for (const { stratum, households: ids } of strata) {
    if (names.has(stratum)) throw new IndicatorError('duplicate-unit', `${stratum} is there twice`);
    names.add(stratum);
    for (const id of ids) {
      if (households.has(id)) throw new IndicatorError('duplicate-household', `${id} is in the strata twice`);
      households.add(id);
    }
  }
}

/**
 * Whether a stratum's sample allows an estimate with its error.
 *
 * @throws IndicatorError `not-a-count`, `sample-exceeds-population`, `stratum-without-sample` for none out of some,
 *   `single-unit-stratum` for one out of several: it has no spread, and 0 would be a lie.
 */
export function assertSampleSize(stratum: string, size: number, population: number): void {
  for (const count of [size, population]) {
    if (!Number.isInteger(count) || count < 0) throw new IndicatorError('not-a-count', `${stratum}: ${count} is no number of units`);
  }
  if (size > population) throw new IndicatorError('sample-exceeds-population', `${stratum}: ${size} drawn out of ${population}`);
  if (size === 0 && population > 0) throw new IndicatorError('stratum-without-sample', `${stratum}: none drawn out of ${population}`);
  if (size === 1 && population > 1) throw new IndicatorError('single-unit-stratum', `${stratum}: one unit out of ${population} has no variance`);
}

function drawFrom(households: readonly string[], size: number, seed: string): readonly string[] {
  const places = households.toSorted((one, other) => (one < other ? -1 : 1));
  const next = seededNumbers(stateOfSeed(seed));
  for (let place = 0; place < size; place += 1) {
    const chosen = place + numberBelow(places.length - place, next);
    [places[place], places[chosen]] = [places[chosen] ?? '', places[place] ?? ''];
  }
  return places.slice(0, size);
}
