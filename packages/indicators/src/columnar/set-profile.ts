import { assertProfile } from '../multidimensional/profile-histogram.ts';
import { householdsPerWord, type ProfilePlanes } from './profile-planes.ts';

/**
 * Gives one household a new profile; the counts that follow are those of planes built anew from the changed columns.
 *
 * @param row the household's place in the columns that the planes were built from.
 * @param unknown bits of the indicators that are not known; any of them leaves the household out of all counts.
 * @returns the household's unit, the only one whose counts have changed: `countsOfUnit` counts it anew.
 * @throws IndicatorError `profile-out-of-range`; RangeError for a row that there is none of.
 */
export function setProfile(planes: ProfilePlanes, row: number, profile: number, unknown = 0): number {
  const { words, unknownWords, households, dropped, deprived, lanes, indicators } = planes;
  assertProfile(profile, unknown, indicators);
  const { unit, place } = placeOf(planes, row);
  const word = Math.floor(place / householdsPerWord);
  const bit = 1 << (place & 31);

  const wasDropped = ((unknownWords[word] ?? 0) & bit) !== 0;
  const isDropped = unknown !== 0;
  if (wasDropped !== isDropped) {
    unknownWords[word] = (unknownWords[word] ?? 0) ^ bit;
    dropped[unit] = (dropped[unit] ?? 0) + (isDropped ? 1 : -1);
    households[unit] = (households[unit] ?? 0) + (isDropped ? -1 : 1);
  }
  for (let indicator = 0; indicator < indicators; indicator++) {
    const at = word * lanes + indicator;
    const was = ((words[at] ?? 0) & bit) !== 0;
    const is = !isDropped && ((profile >>> indicator) & 1) === 1;
    if (was === is) continue;
    words[at] = (words[at] ?? 0) ^ bit;
    const sum = unit * indicators + indicator;
    deprived[sum] = (deprived[sum] ?? 0) + (is ? 1 : -1);
  }
  return unit;
}

function placeOf({ placeOfRow, firstRow, firstWord, units }: ProfilePlanes, row: number): { unit: number; place: number } {
  const rows = firstRow[units] ?? 0;
  if (!(Number.isInteger(row) && row >= 0 && row < rows)) throw new RangeError(`no household ${row} of ${rows}`);
  if (placeOfRow) {
    const place = placeOfRow[row] ?? 0;
    return { unit: lastAtOrBelow(firstWord, Math.floor(place / householdsPerWord)), place };
  }
  const unit = lastAtOrBelow(firstRow, row);
  return { unit, place: (firstWord[unit] ?? 0) * householdsPerWord + row - (firstRow[unit] ?? 0) };
}

/** The last place of an ascending list whose number is not above `number`: of empty units in a row, the one that follows them. */
function lastAtOrBelow(ascending: Uint32Array, number: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((ascending[middle] ?? 0) <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
