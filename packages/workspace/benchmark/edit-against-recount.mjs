import { countsByUnit, countsOfUnit, plainCountsByUnit, planesOf, setProfile } from '@bac-thang/indicators';
import { checksum, median } from './numbers.mjs';

const ROUNDS = 5;
const EDITS = 1000;

/** One household after another gets another profile and its unit is counted; against all units counted again. */
export function editAgainstRecount(columns, cutOff, planes = planesOf(columns)) {
  const rows = columns.profiles.length;
  const edits = Array.from({ length: EDITS }, (_, edit) => ({ row: (edit * 2_654_435_761) % rows, profile: (edit * 40_503) % 2 ** columns.indicators }));
  const times = edits.map(({ row, profile }) => {
    const began = performance.now();
    countsOfUnit(planes, setProfile(planes, row, profile), cutOff);
    return performance.now() - began;
  });
  const profiles = columns.profiles.slice();
  const unknown = columns.unknown?.slice();
  for (const { row, profile } of edits) {
    profiles[row] = profile;
    if (unknown) unknown[row] = 0;
  }
  const after = countsByUnit(planes, cutOff);
  const recounts = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    countsByUnit(planes, cutOff);
    return performance.now() - began;
  });
  const recount = median(recounts);
  const [edited, anew] = [after, plainCountsByUnit({ ...columns, profiles, ...(unknown && { unknown }) }, cutOff)].map((counts) => checksum(figuresOf(counts)));
  if (edited !== anew) throw new Error(`after ${EDITS} edits the planes differ: ${edited}, columns counted anew ${anew}`);
  console.log(
    `One household edited and its commune counted: median of ${EDITS} ${(1000 * median(times)).toFixed(1)} µs; all communes counted again ${recount.toFixed(recount < 1 ? 3 : 1)} ms (ratio ${(recount / median(times)).toFixed(0)})`,
  );
  console.log(`checksum after the edits ${edited}, the same from the changed columns\n`);
}

/** Commune by commune: households, poor, sum of scores, censored headcounts. */
export function figuresOf({ households, poor, poorDeprivations, poorDeprived }) {
  const indicators = poorDeprived.length / households.length;
  const width = 3 + indicators;
  const figures = new Float64Array(households.length * width);
  for (let commune = 0; commune < households.length; commune++) {
    figures.set([households[commune], poor[commune], poorDeprivations[commune]], commune * width);
    figures.set(poorDeprived.subarray(commune * indicators, (commune + 1) * indicators), commune * width + 3);
  }
  return figures;
}
