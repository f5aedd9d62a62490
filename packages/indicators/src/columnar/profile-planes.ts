import { assertHouseholdColumns, type HouseholdColumns } from './household-columns.ts';

/** Households in one word of a plane. */
export const householdsPerWord = 32;

/**
 * Profiles stored across: one bit plane per indicator, so that one operation on a word asks 32 households at once.
 *
 * Each unit begins at a word of its own. The words of the planes lie side by side: word w of plane j is at
 * w × lanes + j, with empty planes up to a multiple of four, because the adder takes four at a time. A household with an
 * unknown indicator has no bit in any plane, and neither has the place of no household: neither can be poor, so counting
 * needs no filter. Only `setProfile` changes planes.
 */
export interface ProfilePlanes {
  readonly units: number;
  readonly indicators: number;
  readonly lanes: number;
  readonly words: Int32Array;
  /** Unit u has the words from place u up to place u + 1. */
  readonly firstWord: Uint32Array;
  /** One plane: the household has an unknown indicator. Counting does not read it. */
  readonly unknownWords: Int32Array;
  /** Kept with every edit: they do not depend on the cut-off. */
  readonly households: Uint32Array;
  readonly dropped: Uint32Array;
  readonly deprived: Uint32Array;
  /** Where household `row` lies: word × 32 + bit. Undefined when the rows came in the order of their units. */
  readonly placeOfRow: Uint32Array | undefined;
  /** First row of each unit; used when the rows came in the order of their units. */
  readonly firstRow: Uint32Array;
}

/**
 * Builds the planes of many households, once; edits follow by `setProfile`. A household takes one bit for each lane and
 * one more, and four bytes besides when the rows are not in the order of their units.
 *
 * @throws IndicatorError `length-mismatch`, `unknown-unit`, `profile-out-of-range`, `indicator-count-out-of-range`.
 */
export function planesOf(columns: HouseholdColumns): ProfilePlanes {
  assertHouseholdColumns(columns);
  const { profiles, unitIds, unknown, units, indicators } = columns;
  const rows = profiles.length;
  const firstRow = new Uint32Array(units + 1);
  let sorted = true;
  for (let row = 0; row < rows; row++) {
    const unit = unitIds[row] as number;
    firstRow[unit + 1] = (firstRow[unit + 1] as number) + 1;
    if (row > 0 && unit < (unitIds[row - 1] as number)) sorted = false;
  }
  const firstWord = new Uint32Array(units + 1);
  for (let unit = 0; unit < units; unit++) {
    const size = firstRow[unit + 1] as number;
    firstWord[unit + 1] = (firstWord[unit] as number) + Math.ceil(size / householdsPerWord);
    firstRow[unit + 1] = (firstRow[unit] as number) + size;
  }

  const lanes = Math.ceil(indicators / 4) * 4;
  const words = new Int32Array((firstWord[units] as number) * lanes);
  const unknownWords = new Int32Array(firstWord[units] as number);
  const [households, dropped] = [new Uint32Array(units), new Uint32Array(units)];
  const deprived = new Uint32Array(units * indicators);
  const placeOfRow = sorted ? undefined : new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const unit = unitIds[row] as number;
    const inUnit = (households[unit] as number) + (dropped[unit] as number);
    const word = (firstWord[unit] as number) + (inUnit >>> 5);
    const bit = 1 << (inUnit & 31);
    if (placeOfRow) placeOfRow[row] = word * householdsPerWord + (inUnit & 31);
    if (unknown && unknown[row] !== 0) {
      dropped[unit] = (dropped[unit] as number) + 1;
      unknownWords[word] = (unknownWords[word] as number) | bit;
      continue;
    }
    households[unit] = (households[unit] as number) + 1;
    for (let rest = profiles[row] as number; rest !== 0; rest &= rest - 1) {
      const indicator = 31 - Math.clz32(rest & -rest);
      words[word * lanes + indicator] = (words[word * lanes + indicator] as number) | bit;
      deprived[unit * indicators + indicator] = (deprived[unit * indicators + indicator] as number) + 1;
    }
  }
  return { units, indicators, lanes, words, firstWord, unknownWords, households, dropped, deprived, placeOfRow, firstRow };
}
