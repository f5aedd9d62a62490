import { bacHaPlan, type Measure, measureById, reportingUnitOf, unitsOf } from '@bac-thang/plan';
import { cellVersions } from './cell-versions.ts';
import { type CourseValue, courseValues } from './course-values.ts';
import type { DemonstrationCell, DemonstrationData, DemonstrationPost, DemonstrationValue } from './demonstration-data.ts';
import { demonstrationOrganisations } from './organisations.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import { unitProfiles } from './unit-profiles.ts';

const plan = bacHaPlan;

/** The seed of the district that a first start shows; its verdicts are asked by the tests. */
export const demonstrationSeed = 2023;

/**
 * The demonstration district: made-up histories of cells for 2020 to 2025, the same for the same seed on every machine. 2023 is the
 * reporting year, 2024 is open and half entered, 2025 has come in for the most part; some cells are missing, returned or contradictory.
 */
export function demonstrationValues(seed: number): DemonstrationData {
  const random = seededRandom(seed);
  const organisations = demonstrationOrganisations(plan);
  const cells = scenarios.flatMap((scenario) => {
    const measure = measureById(plan, scenario.measure);
    if (measure === undefined) throw new RangeError(`a scenario names an unknown measure: ${scenario.measure}`);
    const profiles = unitProfiles.filter(({ code }) => unitsOf(plan, measure.unitSet).includes(code));
    return courseValues(scenario, profiles, organisations, random).flatMap((value) => cellOf(scenario, measure, value, random));
  });
  return { organisations, cells };
}

function cellOf(scenario: Scenario, measure: Measure, { unit, year, value }: CourseValue, random: SeededRandom): readonly DemonstrationCell[] {
  const reporter = reporterOf(measure, unit, year);
  const versions = cellVersions(
    {
      measure,
      unit,
      year,
      standard: scenario.standard,
      author: reporter.author,
      decider: deciderOf(measure),
      waiting: scenario.waiting?.find((cell) => cell.year === year && cell.units.includes(unit)),
    },
    contradicted(scenario, unit, year, value),
    random,
  );
  if (versions.length === 0) return [];
  return [{ measure: measure.id, ...reporter.place, year, ...(scenario.standard && { standard: scenario.standard }), versions }];
}

interface Reporter {
  readonly author: DemonstrationPost;
  readonly place: Pick<DemonstrationCell, 'unit' | 'organisation' | 'reportingUnit'>;
}

/** After a merger the officers of the new unit fill the row of the old one; they are known by the plan's unit of the same name. */
function reporterOf(measure: Measure, unit: string, year: number): Reporter {
  const department: DemonstrationPost = { post: 'department', department: measure.department };
  if (measure.reportedBy === 'organisation') return { author: department, place: { organisation: unit } };
  if (measure.reportedBy === 'office') return { author: department, place: unit === 'district' ? {} : { unit } };
  const reporting = reportingUnitOf(plan, unit, `${year}-12-31`);
  const home = plan.units.find(({ name }) => name === reporting.name)?.code ?? unit;
  return { author: { post: 'commune-officer', unit: home }, place: { unit, reportingUnit: reporting.code } };
}

/** Departments accept what communes report to them; what they enter themselves is accepted by Labour, and Labour's by the leader. */
function deciderOf({ reportedBy, department }: Measure): DemonstrationPost {
  if (reportedBy === 'commune') return { post: 'department', department };
  return department === plan.leadDepartment ? { post: 'leader' } : { post: 'department', department: plan.leadDepartment };
}

function contradicted({ contradictions }: Scenario, unit: string, year: number, value: DemonstrationValue): DemonstrationValue {
  const found = contradictions?.find((one) => one.unit === unit && one.year === year);
  if (!found || value.denominator === undefined || value.numerator === undefined) return value;
  return { numerator: value.numerator + (found.numerator ?? 0), denominator: value.denominator + (found.denominator ?? 0) };
}
