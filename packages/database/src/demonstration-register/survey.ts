import { type DeprivationProfile, deprivationProfile, type PovertyStandard } from '@bac-thang/indicators';
import type { Household } from './district.ts';
import { recordedDwelling } from './dwellings.ts';
import { takeRecord } from './member-record.ts';
import type { RegisterBook } from './register-book.ts';

/** Reviews count the households of the last day of their year. */
export const countedOn = (year: number): string => `${year}-12-31`;

/** Takes over what a survey of the house finds, and whether anybody is able to work. */
export function surveyDwelling(household: Household, year: number): void {
  household.facts = JSON.stringify(recordedDwelling(household));
  household.unableToWork = household.members.every(({ birthYear, able }) => !able || year - birthYear < 15 || year - birthYear >= 65);
}

/** Takes over all that a survey finds; nothing is written yet. */
export function surveyHousehold(household: Household, year: number): void {
  for (const member of household.members) takeRecord(member, year);
  surveyDwelling(household, year);
}

export const profileOf = (standard: PovertyStandard, household: Household, year: number): DeprivationProfile =>
  deprivationProfile(
    standard,
    recordedDwelling(household),
    household.members.map(({ member }) => member),
    countedOn(year),
  );

/** Writes what the survey found otherwise than the register had it. Nothing is written where nothing changed. */
export function writeSurvey(book: RegisterBook, household: Household, on: string, luck: number): void {
  const { row, members } = household;
  const changed = members.filter((member) => member.record.text !== member.row?.facts);
  const isChanged =
    row !== undefined &&
    (row.facts !== household.facts || row.unableToWork !== household.unableToWork || row.causes !== household.causes || row.wishes !== household.wishes);
  if (changed.length === 0 && !isChanged) return;
  const event = book.record({ kind: 'survey', on, households: [household], detail: { households: [household.code] }, luck });
  if (isChanged) book.writeHousehold(household, event);
  for (const member of changed) book.writePerson(member, event);
}
