import { bacHaPlan } from '@bac-thang/plan';
import { randomStream } from '../demonstration/seeded-random.ts';
import { dayOf, workingHour } from './calendar.ts';
import { wholeBetween } from './draws.ts';
import type { RecognitionRow, ReviewRow } from './register-rows.ts';
import { stableId } from './stable-id.ts';
import { countedOn } from './survey.ts';

/** The periodic reviews of the demonstration and the standards that each was read under. */
const reviewStandards: Readonly<Record<number, readonly string[]>> = {
  2020: ['qd59-2015'],
  2021: ['qd59-2015', 'nd07-2021'],
  2022: ['nd07-2021'],
  2023: ['nd07-2021'],
  2024: ['nd07-2021'],
  2025: ['nd07-2021'],
};

export const reviewYears: readonly number[] = Object.keys(reviewStandards).map(Number);

export function reviewRow(year: number): ReviewRow {
  const openedAt = workingHour(`${year}-08-24`, 0, (year * 0.37) % 1);
  return {
    id: stableId(openedAt, 'review', year),
    year,
    opensOn: `${year}-09-01`,
    closesOn: `${year}-12-14`,
    countedOn: countedOn(year),
    standards: reviewStandards[year] ?? [],
    note: year === 2021 ? 'Rà soát theo hai chuẩn: chuẩn cũ cho năm 2021, chuẩn mới làm số đầu kỳ 2022-2025 (minh họa).' : undefined,
    openedAt,
  };
}

/** One decision of each unit's chair, in the first days of December. */
export function recognitionRows(seed: number, { id: review, year }: ReviewRow): readonly RecognitionRow[] {
  return bacHaPlan.units.map(({ code }, index) => {
    const random = randomStream(seed, 'recognition', code, year);
    const decidedOn = dayOf(year, wholeBetween(random, 338, 346));
    const recognisedAt = workingHour(decidedOn, 0, random());
    return {
      id: stableId(recognisedAt, 'recognition', year * 100 + index),
      review,
      unit: code,
      number: `${wholeBetween(random, 85, 260)}/QĐ-UBND`,
      decidedOn,
      recognisedAt,
    };
  });
}
