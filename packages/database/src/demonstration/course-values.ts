import type { DemonstrationOrganisation, DemonstrationValue } from './demonstration-data.ts';
import { type Course, type Scenario, scenarioYears, type Tilt, type YearFigures } from './scenario.ts';
import type { SeededRandom } from './seeded-random.ts';
import { spread } from './spread.ts';
import { populationOf, type UnitProfile } from './unit-profiles.ts';

/** The value of one unit (or organisation, or the district) in one year. */
export interface CourseValue {
  readonly unit: string;
  readonly year: number;
  readonly value: DemonstrationValue;
}

/** Works the district's course of a measure down to its units. The units add up to the district's figure, to the whole number. */
export function courseValues(
  { measure, course }: Scenario,
  profiles: readonly UnitProfile[],
  organisations: readonly DemonstrationOrganisation[],
  random: SeededRandom,
): readonly CourseValue[] {
  return scenarioYears.flatMap((year, index): readonly CourseValue[] => {
    const figure = (figures: YearFigures) => figures[index] ?? null;
    // What is peculiar to a unit stays with it over the years; a little moves from year to year.
    const own = (code: string) => 0.9 + 0.2 * random(measure, code) + 0.03 * random(measure, code, year);
    return valuesOfYear(course, figure, year, profiles, organisations, own).map(([unit, value]) => ({ unit, year, value }));
  });
}

type UnitAndValue = readonly [unit: string, value: DemonstrationValue];

function valuesOfYear(
  course: Course,
  figure: (figures: YearFigures) => number | null,
  year: number,
  profiles: readonly UnitProfile[],
  organisations: readonly DemonstrationOrganisation[],
  own: (code: string) => number,
): readonly UnitAndValue[] {
  const ofUnits = (values: readonly DemonstrationValue[]) => profiles.map((profile, index): UnitAndValue => [profile.code, values[index] ?? {}]);
  if ('percent' in course) {
    const percent = figure(course.percent);
    if (percent === null) return [];
    const denominators = profiles.map((profile) => populationOf(profile, course.of, year));
    return ofUnits(shares(percent, denominators, course.tilt, profiles, own));
  }
  if ('sum' in course) {
    const sum = figure(course.sum);
    if (sum === null) return [];
    const place = course.at?.[year];
    const weights = profiles.map((profile) => (place && place !== profile.code ? 0 : profile.households * tiltOf(course.tilt, profile) * own(profile.code)));
    return ofUnits(spread(sum, weights).map((quantity) => ({ quantity })));
  }
  if ('unitsAtLeast' in course) {
    const counts = course.unitsAtLeast.map(figure);
    return counts.includes(null) ? [] : ofUnits(levels(counts as readonly number[], profiles, own));
  }
  if ('district' in course) {
    const quantity = figure(course.district);
    const denominator = course.outOf && figure(course.outOf);
    if (quantity === null) return [];
    return [['district', denominator == null ? { quantity } : { numerator: quantity, denominator }]];
  }
  const percent = figure(course.percentOfOrganisations);
  return percent === null ? [] : models(percent, organisations, own);
}

function tiltOf(tilt: Tilt, { hardship }: UnitProfile): number {
  switch (tilt) {
    case 'even':
      return 1;
    case 'hard':
      return hardship;
    case 'easy':
      return 1.75 - hardship;
    case 'middling':
      return hardship * (2.2 - hardship);
  }
}

/** Where a share is higher in less hardship, it is those left out that are spread, so that no numerator exceeds its denominator. */
function shares(
  percent: number,
  denominators: readonly number[],
  tilt: Tilt,
  profiles: readonly UnitProfile[],
  own: (code: string) => number,
): readonly DemonstrationValue[] {
  const all = denominators.reduce((one, other) => one + other, 0);
  const counted = Math.round((all * percent) / 100);
  const weights = profiles.map((profile, index) => (denominators[index] ?? 0) * own(profile.code) * tiltOf(tilt === 'easy' ? 'hard' : tilt, profile));
  const spreadOut = spread(tilt === 'easy' ? all - counted : counted, weights, denominators);
  return denominators.map((denominator, index) => {
    const part = spreadOut[index] ?? 0;
    return { numerator: tilt === 'easy' ? denominator - part : part, denominator };
  });
}

function levels(counts: readonly number[], profiles: readonly UnitProfile[], own: (code: string) => number): readonly DemonstrationValue[] {
  const easiestFirst = [...profiles].sort((one, other) => one.hardship * own(one.code) - other.hardship * own(other.code));
  return profiles.map((profile) => {
    const rank = easiestFirst.indexOf(profile);
    return { level: counts.findLastIndex((count) => rank < count) + 1 };
  });
}

/** Organisations that have two models or more come first by chance; those next to them have one. */
function models(percent: number, organisations: readonly DemonstrationOrganisation[], own: (code: string) => number): readonly UnitAndValue[] {
  const order = organisations.map(({ id }) => id).sort((one, other) => own(one) - own(other) || one.localeCompare(other));
  return organisations.map(({ id }): UnitAndValue => {
    const place = (100 * order.indexOf(id)) / organisations.length;
    const quantity = place < percent - 40 ? 3 : place < percent ? 2 : place < percent + 30 ? 1 : 0;
    return [id, { quantity }];
  });
}
