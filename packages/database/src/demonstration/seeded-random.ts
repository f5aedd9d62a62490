/**
 * Numbers from 0 up to 1 that look random and are the same for the same seed and key on every machine (mulberry32 over an FNV-1a hash of
 * the key). Keyed by what is drawn, so that one more cell does not move all others.
 */
export type SeededRandom = (...key: readonly (string | number)[]) => number;

export function seededRandom(seed: number): SeededRandom {
  return (...key) => mulberry32(hash(`${seed}|${key.join('|')}`));
}

/** The next number of a row of such numbers. */
export type RandomStream = () => number;

/** A row of numbers for one key: for the many draws about one thing, where naming each would cost more than it is worth. */
export function randomStream(seed: number, ...key: readonly (string | number)[]): RandomStream {
  let state = hash(`${seed}|${key.join('|')}`);
  return () => {
    const drawn = mulberry32(state);
    state = (state + 0x6d2b79f5) | 0;
    return drawn;
  };
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}

function mulberry32(seed: number): number {
  const state = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
