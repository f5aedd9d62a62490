import { povertyStandard } from '@bac-thang/indicators';
import { demonstrationSeed } from '../demonstration/demonstration-values.ts';
import { randomStream } from '../demonstration/seeded-random.ts';
import { unitProfiles } from '../demonstration/unit-profiles.ts';
import { dayOf } from './calendar.ts';
import { oneByWeight } from './draws.ts';
import { liveThroughYear } from './fortunes.ts';
import { foundingFamily } from './founding-family.ts';
import { plannedLives } from './life-courses.ts';
import { plannedMarriages } from './marriages.ts';
import { plannedMistakes } from './mistakes.ts';
import { plannedMovements, settleNumbers } from './movements.ts';
import { plannedDoubles, plantInFoundingHouseholds } from './plant-findings.ts';
import type { PlantedFindings } from './planted-findings.ts';
import type {
  HamletRow,
  HouseholdRow,
  HouseholdVersionRow,
  LifeEventRow,
  PersonVersionRow,
  RecognitionRow,
  ReviewResultRow,
  ReviewRow,
} from './register-rows.ts';
import { recognitionRows, reviewRow, reviewYears } from './reviews.ts';
import { settle } from './settle.ts';
import { profileOf, surveyHousehold } from './survey.ts';
import { householdsByUnit, makeWorld, type World } from './world.ts';
import { reviewUnit } from './year-of-review.ts';

/** The rows of a made-up district register and of its reviews, 2020 to 2025. Plain values, no database. */
export interface DemonstrationRegister {
  readonly hamlets: readonly HamletRow[];
  readonly events: readonly LifeEventRow[];
  readonly households: readonly HouseholdRow[];
  readonly householdVersions: readonly HouseholdVersionRow[];
  readonly personVersions: readonly PersonVersionRow[];
  readonly reviews: readonly ReviewRow[];
  readonly recognitions: readonly RecognitionRow[];
  readonly results: readonly ReviewResultRow[];
  readonly findings: PlantedFindings;
}

const byBothTests = povertyStandard('nd07-2021');

/**
 * The demonstration's register of households: everybody in it is made up, the same for the same seed on every machine. What its
 * reviews count equals the typed figures of the demonstration for every unit, year and standard.
 */
export function demonstrationRegister(seed = demonstrationSeed): DemonstrationRegister {
  const world = makeWorld(seed);
  const reviews = reviewYears.map(reviewRow);
  const recognitions = reviews.flatMap((review) => recognitionRows(seed, review));
  const results: ReviewResultRow[] = [];
  for (const review of reviews) {
    const { year } = review;
    if (year === reviewYears[0]) found(world, year);
    else live(world, year);
    for (const [unit, households] of householdsByUnit(world)) {
      for (const household of households) {
        surveyHousehold(household, year);
        household.standing = profileOf(byBothTests, household, year);
      }
      const recognition = recognitions.find((one) => one.review === review.id && one.unit === unit);
      if (recognition === undefined) throw new RangeError(`no recognition of ${unit} in ${year}`);
      for (const row of reviewUnit(world, unit, households, review, recognition)) results.push(row);
    }
  }
  const { book, hamlets, households, findings } = world;
  return {
    hamlets,
    events: book.events,
    households: households.map(({ id, code, lastEvent }) => ({ id, code, lastEvent })),
    householdVersions: book.householdVersions,
    personVersions: book.personVersions,
    reviews,
    recognitions,
    results,
    findings,
  };
}

/** The households with which the register begins. */
function found(world: World, year: number): void {
  for (const { code } of unitProfiles) {
    const random = randomStream(world.seed, 'founding', code);
    const hamlets = world.hamlets.filter(({ unit }) => unit === code);
    const sizes = Object.fromEntries(hamlets.map(({ id, size }) => [id, size]));
    const { households } = world.quotas(code, year, 'qd59-2015');
    const places = Array.from({ length: households }, () => oneByWeight(random, sizes)).sort();
    for (const place of places) {
      const hamlet = hamlets.find(({ id }) => id === place);
      if (hamlet === undefined) continue;
      const people = random() < 0.9 ? hamlet.people : (hamlets[Math.floor(random() * hamlets.length)] ?? hamlet).people;
      settle(world, random, { hamlet, people, members: foundingFamily(random, world.make, people, year, false), year });
    }
  }
  plantInFoundingHouseholds(world, year);
}

/** Lets a year happen, day by day. */
function live(world: World, year: number): void {
  const there = world.households.filter(({ isGone }) => !isGone);
  const planned = [
    ...there.flatMap((household) => plannedLives(world, household, year, randomStream(world.seed, 'lives', household.serial, year))),
    ...plannedMarriages(world, year),
    ...plannedMovements(world, year),
    ...plannedDoubles(world, year),
    ...plannedMistakes(world, year),
  ].sort((one, other) => one.day - other.day);
  for (const { day, happen } of planned) happen(dayOf(year, day));
  settleNumbers(world, year, (day) => dayOf(year, day));
  for (const household of world.households)
    if (!household.isGone) liveThroughYear(household, year, byBothTests, randomStream(world.seed, 'fortune', household.serial, year));
}
