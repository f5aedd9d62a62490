const bits32 = 2 ** 32;

const rotatedLeft = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/**
 * One word of the state from a text: FNV-1a over the two bytes of each UTF-16 code unit, the lower byte first, and then the
 * last mixing step of MurmurHash3, so that texts which differ in one letter start far apart.
 */
function wordOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >>> 8]) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Four words of 32 bits, not all of them 0. */
export type GeneratorState = readonly [number, number, number, number];

/**
 * State k (0 to 3) is the word of "k|seed", the seed in Unicode's composed form (NFC), since "Xã" can be typed in two ways
 * that look the same. The state of zeros, which the generator never leaves, is excluded.
 */
export function stateOfSeed(seed: string): GeneratorState {
  const text = seed.normalize('NFC');
  const state: GeneratorState = [wordOf(`0|${text}`), wordOf(`1|${text}`), wordOf(`2|${text}`), wordOf(`3|${text}`)];
  return state.some((word) => word !== 0) ? state : [1, 0, 0, 0];
}

/**
 * Whole numbers of 32 bits that look random and are the same for the same state on every machine: xoshiro128** of Blackman
 * and Vigna (2018). For drawing samples that an auditor can draw again, with this or any other program; not for secrets.
 */
export function seededNumbers(state: GeneratorState): () => number {
  let [s0, s1, s2, s3] = state;
  return () => {
    const result = Math.imul(rotatedLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = rotatedLeft(s3, 11);
    return result;
  };
}

/**
 * One of 0 to below − 1, each as likely as the others: numbers at the upper end, which would favour the first ones, are
 * thrown away and the next is taken.
 *
 * @param below a whole number of 1 to 2^32.
 */
export function numberBelow(below: number, next: () => number): number {
  const fair = bits32 - (bits32 % below);
  for (;;) {
    const number = next();
    if (number < fair) return number % below;
  }
}
