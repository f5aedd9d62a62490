import { IndicatorError } from '../indicator-error.ts';
import { assertCutOff, emptyCounts, type HouseholdColumns, type UnitCounts } from './household-columns.ts';
import { type ProfilePlanes, planesOf } from './profile-planes.ts';

/**
 * Counts of every unit from bit planes: the same whole numbers as `plainCountsByUnit`, for a nation in a blink.
 *
 * Two passes over the words of a unit. First the planes are added bit by bit with carries kept apart (a carry-save
 * adder): 32 households at once get the sum of their deprivations in the bits of five words. The sum starts at 16 − k
 * instead of 0, so that exactly the poor carry into the fifth. Then the poor are counted in each plane, where words go
 * through the same adder in eights before bits are counted (Harley and Seal; Warren, Hacker's Delight, ch. 5).
 *
 * Equal weights and households only: a weight per household, such as its persons, would need a plane per bit of the
 * weight. Other weights and persons are the work of `alkireFosterOfHistogram`.
 *
 * @param cutOff k: a household with at least so many deprivations is poor; 1 to the number of indicators.
 * @throws IndicatorError `cutoff-out-of-range`.
 */
export function countsByUnit(planes: ProfilePlanes, cutOff: number): UnitCounts {
  const { units, indicators } = planes;
  assertCutOff(cutOff, indicators);
  const counts = {
    ...emptyCounts(units, indicators),
    households: planes.households.slice(),
    dropped: planes.dropped.slice(),
    deprived: planes.deprived.slice(),
  };
  const masks = new Int32Array(mostWords(planes));
  for (let unit = 0; unit < units; unit++) countUnit(planes, unit, cutOff, masks, counts, unit);
  return counts;
}

/**
 * The counts of one unit, in columns of that unit alone: what has to be counted again after an edit.
 *
 * @throws IndicatorError `unknown-unit`, `cutoff-out-of-range`.
 */
export function countsOfUnit(planes: ProfilePlanes, unit: number, cutOff: number): UnitCounts {
  const { units, indicators, firstWord } = planes;
  assertCutOff(cutOff, indicators);
  if (!(Number.isInteger(unit) && unit >= 0 && unit < units)) throw new IndicatorError('unknown-unit', `unit ${unit} of ${units}`);
  const counts = {
    ...emptyCounts(1, indicators),
    households: planes.households.slice(unit, unit + 1),
    dropped: planes.dropped.slice(unit, unit + 1),
    deprived: planes.deprived.slice(unit * indicators, (unit + 1) * indicators),
  };
  countUnit(planes, unit, cutOff, new Int32Array((firstWord[unit + 1] ?? 0) - (firstWord[unit] ?? 0)), counts, 0);
  return counts;
}

/** Counts of households in columns: planes built, counted once and let go. To ask more than once, keep the planes. */
export function countsOfHouseholds(columns: HouseholdColumns, cutOff: number): UnitCounts {
  assertCutOff(cutOff, columns.indicators);
  return countsByUnit(planesOf(columns), cutOff);
}

function mostWords({ firstWord, units }: ProfilePlanes): number {
  let most = 0;
  for (let unit = 0; unit < units; unit++) most = Math.max(most, (firstWord[unit + 1] ?? 0) - (firstWord[unit] ?? 0));
  return most;
}

/** Counts one unit into place `into` of the columns. */
function countUnit(planes: ProfilePlanes, unit: number, cutOff: number, masks: Int32Array, counts: UnitCounts, into: number): void {
  const { words, lanes, indicators, firstWord } = planes;
  const first = (firstWord[unit] as number) * lanes;
  const length = (firstWord[unit + 1] as number) - (firstWord[unit] as number);
  counts.poor[into] = markPoor(words, first, lanes, length, cutOff, masks);
  let deprivations = 0;
  for (let indicator = 0; indicator < indicators; indicator++) {
    const poorDeprived = countMarked(words, first + indicator, lanes, length, masks);
    counts.poorDeprived[into * indicators + indicator] = poorDeprived;
    deprivations += poorDeprived;
  }
  counts.poorDeprivations[into] = deprivations;
}

/** Sets in `masks` the bits of the poor, word by word, and returns how many they are. */
function markPoor(words: Int32Array, first: number, lanes: number, length: number, cutOff: number, masks: Int32Array): number {
  const start = 16 - cutOff;
  const [ones0, twos0, fours0, eights0] = [0 - (start & 1), 0 - ((start >>> 1) & 1), 0 - ((start >>> 2) & 1), 0 - ((start >>> 3) & 1)];
  let poor = 0;
  let at = first;
  for (let word = 0; word < length; word++) {
    let ones = ones0;
    let twos = twos0;
    let fours = fours0;
    let eights = eights0;
    let sixteens = 0;
    for (const end = at + lanes; at < end; at += 4) {
      const a = words[at] as number;
      const b = words[at + 1] as number;
      const c = words[at + 2] as number;
      const d = words[at + 3] as number;
      const aXorB = a ^ b;
      const carry1 = (a & b) | (aXorB & ones);
      ones ^= aXorB;
      const cXorD = c ^ d;
      const carry2 = (c & d) | (cXorD & ones);
      ones ^= cXorD;
      const carries = carry1 ^ carry2;
      const carry4 = (carry1 & carry2) | (carries & twos);
      twos ^= carries;
      const carry8 = carry4 & fours;
      fours ^= carry4;
      sixteens |= carry8 & eights;
      eights ^= carry8;
    }
    masks[word] = sixteens;
    poor += bitsIn(sixteens);
  }
  return poor;
}

/** Bits that one plane of a unit shares with the masks; eight words at a time, the rest one by one. */
function countMarked(words: Int32Array, first: number, lanes: number, length: number, masks: Int32Array): number {
  let [ones, twos, fours, eights] = [0, 0, 0, 0];
  let at = first;
  let word = 0;
  for (; word + 8 <= length; word += 8) {
    const a = (words[at] as number) & (masks[word] as number);
    const b = (words[at + lanes] as number) & (masks[word + 1] as number);
    const aXorB = a ^ b;
    const ab = (a & b) | (aXorB & ones);
    ones ^= aXorB;
    const c = (words[at + 2 * lanes] as number) & (masks[word + 2] as number);
    const d = (words[at + 3 * lanes] as number) & (masks[word + 3] as number);
    const cXorD = c ^ d;
    const cd = (c & d) | (cXorD & ones);
    ones ^= cXorD;
    const abXorCd = ab ^ cd;
    const abcd = (ab & cd) | (abXorCd & twos);
    twos ^= abXorCd;
    at += 4 * lanes;
    const e = (words[at] as number) & (masks[word + 4] as number);
    const f = (words[at + lanes] as number) & (masks[word + 5] as number);
    const eXorF = e ^ f;
    const ef = (e & f) | (eXorF & ones);
    ones ^= eXorF;
    const g = (words[at + 2 * lanes] as number) & (masks[word + 6] as number);
    const h = (words[at + 3 * lanes] as number) & (masks[word + 7] as number);
    const gXorH = g ^ h;
    const gh = (g & h) | (gXorH & ones);
    ones ^= gXorH;
    const efXorGh = ef ^ gh;
    const efgh = (ef & gh) | (efXorGh & twos);
    twos ^= efXorGh;
    at += 4 * lanes;
    const both = abcd ^ efgh;
    eights += bitsIn((abcd & efgh) | (both & fours));
    fours ^= both;
  }
  let count = 8 * eights + 4 * bitsIn(fours) + 2 * bitsIn(twos) + bitsIn(ones);
  for (; word < length; word++, at += lanes) count += bitsIn((words[at] as number) & (masks[word] as number));
  return count;
}

/** How many bits of a word are set: pairs, then fours, then bytes added side by side. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
