import type { MeasureEntry, PlanFile, TargetEntry } from './plan-file.ts';

const shapes = [
  'ceiling',
  'floor',
  'average-change',
  'average-change-of-subset',
  'average-per-unit-and-year',
  'average-per-unit-every-year',
  'cumulative',
  'each-unit',
  'count-of-units',
  'share-of-units',
  'share-of-need',
  'every-year',
  'money-by-source',
];
const operators = ['<', '<=', '>=', '>', '~'];
const directions = ['higher-is-better', 'lower-is-better'];
const reporters = ['commune', 'office', 'organisation', 'derived'];
const modules = ['poverty', 'education', 'health', 'housing-water', 'credit'];
const valueKinds = ['share', 'quotient', 'quantity', 'level'];
/** The set of one figure of the whole area, and the set whose list is brought in as data. */
const setsWithoutUnits = ['district', 'organisations'];

/** Everything in a plan file that points nowhere or that could never be judged, in words that name the entry. */
export function consistencyProblems(file: PlanFile): string[] {
  return [
    ...duplicates(
      'department',
      file.departments.map((entry) => entry.id),
    ),
    ...duplicates(
      'target',
      file.targets.map((entry) => entry.id),
    ),
    ...duplicates(
      'measure',
      file.measures.map((entry) => entry.id),
    ),
    ...duplicates(
      'unit',
      file.units.map((entry) => entry.code),
    ),
    ...planProblems(file),
    ...file.targets.flatMap((entry) => targetProblems(file, entry)),
    ...file.measures.flatMap((entry) => measureProblems(file, entry)),
  ];
}

function planProblems(file: PlanFile): string[] {
  const codes = new Set(file.units.map((unit) => unit.code));
  const problems: string[] = [];
  if (file.endYear < file.firstYear) problems.push(`the plan ends (${file.endYear}) before it begins (${file.firstYear})`);
  for (const { id, module } of [...file.departments, ...file.targets, ...file.measures]) {
    if (module !== undefined) problems.push(...oneOf(`"${id}"`, 'module', module, modules));
  }
  if (!hasDepartment(file, file.leadDepartment)) problems.push(`the lead department "${file.leadDepartment}" is unknown`);
  for (const [set, members] of Object.entries(file.unitSets)) {
    if (setsWithoutUnits.includes(set)) continue;
    for (const code of members) if (!codes.has(code)) problems.push(`unit set "${set}" names the unknown unit "${code}"`);
  }
  for (const figure of file.publishedFigures ?? []) {
    if (figure.target !== undefined && !file.targets.some((entry) => entry.id === figure.target))
      problems.push(`a published figure of ${figure.year} names the unknown target "${figure.target}"`);
  }
  return problems;
}

function targetProblems(file: PlanFile, entry: TargetEntry): string[] {
  const where = `target "${entry.id}"`;
  const problems = [
    ...oneOf(where, 'shape', entry.shape, shapes),
    ...oneOf(where, 'operator', entry.operator, operators),
    ...oneOf(where, 'direction', entry.direction, directions),
    ...oneOf(where, 'reportedBy', entry.reportedBy, reporters),
    ...belongs(file, where, entry),
  ];
  for (const part of entry.parts ?? []) {
    if (!file.targets.some((other) => other.id === part)) problems.push(`${where} names the unknown part "${part}"`);
  }
  for (const base of entry.bases ?? []) {
    if (base.standard !== undefined && !file.standards?.some((standard) => standard.id === base.standard))
      problems.push(`${where} names the unknown standard "${base.standard}"`);
  }
  const feeding = file.measures.filter((measure) => measure.targets.includes(entry.id));
  if (entry.shape === 'money-by-source' && !entry.parts?.length) problems.push(`${where} is a sum by source and names no parts`);
  if (entry.shape !== 'money-by-source' && feeding.length === 0) problems.push(`${where} is fed by no measure`);
  if (new Set(feeding.map((measure) => measure.takes)).size > 1) problems.push(`${where} is fed by measures of different kinds`);
  if (feeding.some((measure) => measure.takes === 'level') && entry.minimumLevel === undefined)
    problems.push(`${where} is fed by levels and needs "minimumLevel"`);
  if (entry.shape === 'average-change-of-subset' && entry.subsetThreshold === undefined) problems.push(`${where} needs "subsetThreshold"`);
  return problems;
}

function measureProblems(file: PlanFile, entry: MeasureEntry): string[] {
  const where = `measure "${entry.id}"`;
  const problems = [...oneOf(where, 'takes', entry.takes, valueKinds), ...belongs(file, where, entry)];
  for (const target of [...entry.targets, ...(entry.shownWith ? [entry.shownWith] : [])]) {
    const named = file.targets.find((other) => other.id === target);
    if (named === undefined) problems.push(`${where} names the unknown target "${target}"`);
    else problems.push(...unitsLeftOut(file, where, entry.unitSet, named));
  }
  if ((entry.takes === 'share' || entry.takes === 'quotient') && !(entry.numerator && entry.denominator))
    problems.push(`${where} takes a ${entry.takes} and needs words for numerator and denominator`);
  if (entry.takes === 'level' && !entry.levels?.length) problems.push(`${where} takes a level and names no levels`);
  if (entry.byStandard && !file.standards?.length) problems.push(`${where} is by standard and the plan names no standards`);
  return problems;
}

/** A target is asked of every unit of its set, so its measures must be entered for all of them. */
function unitsLeftOut(file: PlanFile, where: string, unitSet: string, target: TargetEntry): string[] {
  const entered = file.unitSets[unitSet];
  if (entered === undefined) return [];
  const left = (file.unitSets[target.unitSet] ?? []).filter((unit) => !entered.includes(unit));
  return left.length === 0 ? [] : [`${where} is not entered for ${left.join(', ')}, of which target "${target.id}" is asked`];
}

function belongs(file: PlanFile, where: string, entry: { readonly department: string; readonly unitSet: string }): string[] {
  const problems: string[] = [];
  if (!hasDepartment(file, entry.department)) problems.push(`${where} names the unknown department "${entry.department}"`);
  if (!Object.hasOwn(file.unitSets, entry.unitSet)) problems.push(`${where} names the unknown unit set "${entry.unitSet}"`);
  return problems;
}

function hasDepartment(file: PlanFile, id: string): boolean {
  return file.departments.some((department) => department.id === id);
}

function oneOf(where: string, field: string, value: string, allowed: readonly string[]): string[] {
  return allowed.includes(value) ? [] : [`${where}: ${field} "${value}" is none of ${allowed.join(', ')}`];
}

function duplicates(what: string, ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what} "${id}" stands twice`);
}
