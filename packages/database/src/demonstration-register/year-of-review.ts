import { popcount, povertyStandard } from '@bac-thang/indicators';
import { randomStream } from '../demonstration/seeded-random.ts';
import { dayOf, numberOfDay } from './calendar.ts';
import { type Lists, listsByBothTests, listsByLowerLine } from './class-lists.ts';
import type { Household, Standing } from './district.ts';
import { oneOf, wholeBetween } from './draws.ts';
import { fitToList } from './fit-to-list.ts';
import { leaveAnswersOut, type OpenCases } from './missing-answers.ts';
import { nameNeeds } from './needs.ts';
import type { RecognitionRow, ReviewResultRow, ReviewRow } from './register-rows.ts';
import { register } from './settle.ts';
import { countedOn, profileOf, writeSurvey } from './survey.ts';
import { type Finding, incomesOf, type Profiles, resultRows } from './unit-review.ts';
import { isUrbanOn, type World } from './world.ts';

const byLowerLine = povertyStandard('qd59-2015');
const byBothTests = povertyStandard('nd07-2021');

/** Many of one year's households of a unit are surveyed between these days, and after whatever befell them that year. */
const SURVEYS = { first: 258, last: 318 };
/** Of the register itself: all households of 2020. */
const REGISTRATIONS = { first: 245, last: 318 };

/**
 * The review of a unit: who is on its lists, what the survey writes into the register, and a result for every household. What
 * the survey found is in the households already; those whose things do not fit their list yet are changed.
 */
export function reviewUnit(
  world: World,
  unit: string,
  households: readonly Household[],
  review: ReviewRow,
  recognition: RecognitionRow,
): readonly ReviewResultRow[] {
  const { year } = review;
  const random = randomStream(world.seed, 'review', unit, year);
  const area = isUrbanOn(unit, countedOn(year)) ? 'urban' : 'rural';
  const findings: Finding[] = [];
  let open: OpenCases = { withoutIncome: new Set(), withoutAnswers: new Set() };
  let onAList = households;
  if (review.standards.includes(byBothTests.id)) {
    const lists = listsByBothTests(households, world.quotas(unit, year, byBothTests.id), byBothTests);
    for (const household of lists.poor) fitToList(household, 'poor', year, byBothTests, random);
    for (const household of lists.nearPoor) fitToList(household, 'near-poor', year, byBothTests, random);
    const missing = leaveAnswersOut(households, lists, year, byBothTests, random);
    open = missing.open;
    noteMissing(world, year, missing.touched, open);
    findings.push({ standard: byBothTests, lists });
    onAList = [...lists.poor, ...lists.nearPoor];
  }
  const profiles = profilesOnce(year);
  if (review.standards.includes(byLowerLine.id))
    findings.unshift({
      standard: byLowerLine,
      lists: listsByLowerLine(onAList, world.quotas(unit, year, byLowerLine.id), byLowerLine, (household) => {
        const { deprived, unknown } = profiles(household, byLowerLine);
        return popcount(deprived) + popcount(unknown);
      }),
    });
  const lists: readonly Lists[] = findings.map((finding) => finding.lists);
  for (const household of households) household.isListed = false;
  for (const household of lists.flatMap(({ poor, nearPoor }) => [...poor, ...nearPoor])) {
    household.isListed = true;
    if (household.causes.length === 0) nameNeeds(random, household);
  }
  writeAll(world, households, year, random);
  const incomes = incomesOf(households, findings, open, area, profiles, random);
  return findings.flatMap((finding) =>
    withDisagreement(world, resultRows(households, finding, incomes, profiles, { area, review, recognition }), unit, random),
  );
}

/** Those of the standard of both tests are kept with the household; of the other each is worked out once. */
function profilesOnce(year: number): Profiles {
  const byLine = new Map<Household, Standing>();
  return (household, standard) => {
    if (standard === byBothTests) return household.standing;
    const profile = byLine.get(household) ?? profileOf(standard, household, year);
    byLine.set(household, profile);
    return profile;
  };
}

function writeAll(world: World, households: readonly Household[], year: number, random: () => number): void {
  for (const household of households) {
    if (household.row === undefined) {
      register(world, household, dayOf(year, wholeBetween(random, REGISTRATIONS.first, REGISTRATIONS.last)), random());
      continue;
    }
    const lastThisYear = household.lastEventOn.startsWith(String(year)) ? numberOfDay(household.lastEventOn) : 0;
    writeSurvey(world.book, household, dayOf(year, Math.max(wholeBetween(random, SURVEYS.first, SURVEYS.last), lastThisYear + 1)), random());
  }
}

function noteMissing({ findings }: World, year: number, touched: readonly Household[], { withoutIncome, withoutAnswers }: OpenCases): void {
  for (const { code } of touched) findings.missingAnswers.push({ household: code, year, class: 'known' });
  for (const { code } of [...withoutIncome, ...withoutAnswers]) findings.missingAnswers.push({ household: code, year, class: 'unknown' });
}

/** Units and years in which one poor household's declared income is over the line that its points of B1 are under. */
const disagreements: Readonly<Record<string, readonly number[]>> = { '02878': [2022, 2024], '02893': [2023], '02875': [2023] };

function withDisagreement(world: World, rows: readonly ReviewResultRow[], unit: string, random: () => number): readonly ReviewResultRow[] {
  const [{ year, standard } = { year: 0, standard: '' }] = rows;
  if (standard !== byBothTests.id || !disagreements[unit]?.includes(year)) return rows;
  const chosen = oneOf(
    random,
    rows.filter((row) => row.class === 'poor' && row.unknown === 0),
  );
  world.findings.contradictions.push({ household: chosen.code, year, what: 'income and B1 disagree' });
  return rows.map((row) => (row === chosen ? { ...row, income: 2_600_000 } : row));
}
