/** What a plan file must hold at least, field by field; everything else about it is asked by `consistencyProblems`. */
type Kind = 'text' | 'words' | 'number' | 'list';

const ofPlan: Readonly<Record<string, Kind>> = {
  id: 'text',
  name: 'words',
  area: 'words',
  firstYear: 'number',
  endYear: 'number',
  departments: 'list',
  leadDepartment: 'text',
  targets: 'list',
  measures: 'list',
  units: 'list',
};

const ofEntries: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  departments: { id: 'text', name: 'words', shortName: 'words', duties: 'words', section: 'text' },
  targets: {
    id: 'text',
    clause: 'text',
    department: 'text',
    name: 'words',
    unitOfMeasure: 'words',
    kind: 'text',
    window: 'text',
    shape: 'text',
    direction: 'text',
    operator: 'text',
    value: 'number',
    unitSet: 'text',
    reportedBy: 'text',
  },
  measures: {
    id: 'text',
    department: 'text',
    name: 'words',
    takes: 'text',
    unitOfMeasure: 'words',
    unitSet: 'text',
    reportedBy: 'text',
    targets: 'list',
    group: 'words',
  },
  units: { code: 'text', name: 'text', kind: 'text', aliases: 'list' },
};

/** Problems in words, empty when every field that is needed is there and of its kind. */
export function shapeProblems(json: unknown): string[] {
  if (!isRecord(json)) return ['a plan file is one object'];
  const problems = fieldProblems('the plan', json, ofPlan);
  if (!isRecord(json.unitSets)) problems.push('the plan: "unitSets" must hold lists of unit codes by name');
  if (problems.length > 0) return problems;
  return Object.entries(ofEntries).flatMap(([list, fields]) =>
    (json[list] as readonly unknown[]).flatMap((entry, index) => {
      if (!isRecord(entry)) return [`${list}[${index}] must be an object`];
      const name = entry.id ?? entry.code;
      return fieldProblems(`${list}[${index}]${typeof name === 'string' ? ` (${name})` : ''}`, entry, fields);
    }),
  );
}

function fieldProblems(where: string, record: Record<string, unknown>, fields: Readonly<Record<string, Kind>>): string[] {
  return Object.entries(fields)
    .filter(([field, kind]) => !isOfKind(record[field], kind))
    .map(([field, kind]) => `${where}: "${field}" must be ${wordsOfKind[kind]}`);
}

const wordsOfKind: Readonly<Record<Kind, string>> = {
  text: 'a text',
  words: 'texts in two languages ("vi", "en")',
  number: 'a number',
  list: 'a list',
};

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'words':
      return isRecord(value) && isOfKind(value.vi, 'text') && isOfKind(value.en, 'text');
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'list':
      return Array.isArray(value);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
