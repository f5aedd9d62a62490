import { courseValues } from '../demonstration/course-values.ts';
import type { Scenario } from '../demonstration/scenario.ts';
import { labourScenarios } from '../demonstration/scenarios-people.ts';
import { seededRandom } from '../demonstration/seeded-random.ts';
import { unitProfiles } from '../demonstration/unit-profiles.ts';

/** How many households of a unit a review finds poor and near-poor, and how many there are. */
export interface Quota {
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
}

export type Quotas = (unit: string, year: number, standard: string) => Quota;

/**
 * The numbers that the typed figures of the demonstration have, for every unit and year of a standard, also where nothing was
 * typed yet: the register counts what the board has shown. Without the contradictions that are typed on purpose.
 *
 * @param seed of the typed figures.
 * @returns a function that throws RangeError for a standard in a year that the courses leave out.
 */
export function quotas(seed: number): Quotas {
  const random = seededRandom(seed);
  const counts = new Map<string, { readonly numerator: number; readonly denominator: number }>();
  for (const scenario of labourScenarios.filter(({ measure }) => measure === POOR || measure === NEAR_POOR)) fill(scenario, counts, random);
  return (unit, year, standard) => {
    const poor = counts.get(key(POOR, standard, unit, year));
    const nearPoor = counts.get(key(NEAR_POOR, standard, unit, year));
    if (poor === undefined || nearPoor === undefined) throw new RangeError(`no course of ${standard} for ${unit} in ${year}`);
    return { households: poor.denominator, poor: poor.numerator, nearPoor: nearPoor.numerator };
  };
}

const POOR = 'poverty.poor-households';
const NEAR_POOR = 'poverty.near-poor-households';

const key = (measure: string, standard: string | undefined, unit: string, year: number) => `${measure} ${standard} ${unit} ${year}`;

function fill(scenario: Scenario, counts: Map<string, { numerator: number; denominator: number }>, random: ReturnType<typeof seededRandom>): void {
  for (const { unit, year, value } of courseValues(scenario, unitProfiles, [], random))
    if (value.numerator !== undefined && value.denominator !== undefined)
      counts.set(key(scenario.measure, scenario.standard, unit, year), { numerator: value.numerator, denominator: value.denominator });
}
