import type { RandomStream } from '../demonstration/seeded-random.ts';

/** One of a list, each as likely. @throws RangeError for an empty list. */
export function oneOf<T>(random: RandomStream, list: readonly T[]): T {
  const drawn = list[Math.floor(random() * list.length)];
  if (drawn === undefined) throw new RangeError('nothing to draw from');
  return drawn;
}

/** One key of a table of weights, the more likely the greater its weight. @throws RangeError where all weights are 0. */
export function oneByWeight<K extends string>(random: RandomStream, weights: Readonly<Partial<Record<K, number>>>): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  const last = entries.findLast(([, weight]) => weight > 0);
  if (last === undefined) throw new RangeError('nothing to draw from');
  return last[0];
}

/** A whole number from `least` to `most`, both included. */
export const wholeBetween = (random: RandomStream, least: number, most: number): number => least + Math.floor(random() * (most - least + 1));

/** About 0, seldom beyond ±2: the sum of four even draws, which is the same on every machine. */
export const aboutZero = (random: RandomStream): number => (random() + random() + random() + random() - 2) * 1.732;
