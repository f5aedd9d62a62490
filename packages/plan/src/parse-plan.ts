import { consistencyProblems } from './plan-consistency.ts';
import type { MeasureEntry, PlanFile, TargetEntry } from './plan-file.ts';
import { shapeProblems } from './plan-file-shape.ts';
import type { Department, Measure, Plan, PlanTarget, ValueKind } from './types.ts';

/** A plan file that cannot be used, with everything that is wrong with it. */
export class PlanFileError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the plan file has ${problems.length} problem(s): ${problems.join('; ')}`);
    this.name = 'PlanFileError';
    this.problems = problems;
  }
}

/**
 * Reads a plan from plain data, for example from parsed JSON. Another district is another file; no code changes.
 *
 * @throws PlanFileError with all problems at once: missing fields, unknown departments, measures, units, sets, standards, and targets
 * that could never be judged (nothing feeds them).
 */
export function parsePlan(json: unknown): Plan {
  const broken = shapeProblems(json);
  if (broken.length > 0) throw new PlanFileError(broken);
  const file = json as PlanFile;
  const inconsistent = consistencyProblems(file);
  if (inconsistent.length > 0) throw new PlanFileError(inconsistent);
  return planOf(file);
}

function planOf(file: PlanFile): Plan {
  const departments: readonly Department[] = file.departments.map((entry) => ({ ...entry, leads: entry.duties.en }));
  const moduleOfDepartment = new Map(departments.map((department) => [department.id, department.module]));
  const targets = file.targets.map((entry) => planTarget(file, entry, entry.module ?? moduleOfDepartment.get(entry.department)));
  const measures = file.measures.map((entry) => measure(entry, entry.module ?? moduleOfDepartment.get(entry.department)));
  return {
    id: file.id,
    name: file.name,
    area: file.area,
    firstYear: file.firstYear,
    endYear: file.endYear,
    baseYear: file.firstYear - 1,
    departments,
    leadDepartment: file.leadDepartment,
    targets,
    measures,
    units: file.units,
    unitsByDate: file.unitsByDate ?? file.units,
    unitChanges: file.unitChanges ?? [],
    unitSets: file.unitSets,
    standards: file.standards ?? [],
    publishedFigures: file.publishedFigures ?? [],
  };
}

function planTarget(file: PlanFile, entry: TargetEntry, module: PlanTarget['module']): PlanTarget {
  const { shape, operator, value, direction, of, minimumLevel, othersAtLeastLevel, subsetThreshold, secondReading, yearlyPlan, ...texts } = entry;
  const feeding = file.measures.filter((candidate) => candidate.targets.includes(entry.id));
  const inPercent = entry.unitOfMeasure.en.startsWith('percent');
  return {
    ...texts,
    notes: entry.notes ?? [],
    ...(module && { module }),
    measures: feeding.map((candidate) => candidate.id),
    definition: {
      id: entry.id,
      shape,
      operator,
      value,
      unitOfMeasure: entry.unitOfMeasure.en,
      direction,
      firstYear: file.firstYear,
      endYear: file.endYear,
      bases: (entry.bases ?? []).map(({ note: _, ...base }) => base),
      judged: judgedValue(feeding[0]?.takes ?? 'quantity', inPercent),
      inPercent,
      ...(of && { of }),
      ...(minimumLevel !== undefined && { minimumLevel }),
      ...(othersAtLeastLevel !== undefined && { othersAtLeastLevel }),
      ...(subsetThreshold !== undefined && { subsetThreshold }),
      ...(secondReading && { secondReading }),
      ...(entry.versions && { versions: entry.versions.map(({ version, fromYear }) => ({ version, fromYear })) }),
      ...(yearlyPlan && { yearlyPlan }),
    },
  };
}

/** A share counts as a rate where the target asks for per cent or points, by its numerator where it asks for a number (poor households). */
function judgedValue(takes: ValueKind, inPercent: boolean): PlanTarget['definition']['judged'] {
  if (takes === 'share') return inPercent ? 'rate' : 'numerator';
  return takes === 'quotient' ? 'rate' : takes;
}

function measure(entry: MeasureEntry, module: Measure['module']): Measure {
  return { ...entry, decimals: entry.decimals ?? 0, levels: entry.levels ?? [], byStandard: entry.byStandard ?? false, ...(module && { module }) };
}
