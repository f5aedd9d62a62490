import { BREAK, type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

const ROOT_FIELDS = new Set(['board', 'plan', 'departments', 'target', 'targets', 'measures', 'administrativeUnits', '__typename']);
/** Types of which no field asks who is looking, but for those named below. A new type has to be added here before its answers are kept. */
const TYPES = new Set([
  'Board',
  'BoardRow',
  'Target',
  'Verdict',
  'SeriesPoint',
  'ConventionResult',
  'PublishedFigure',
  'Plan',
  'Department',
  'Measure',
  'AdministrativeUnit',
]);
/** They show single communes, which not everybody may see. */
const EXCEPT_FIELDS = new Set(['Target.units']);
const EXCEPT_ARGUMENTS = new Set(['administrativeUnit']);

/** Whether a query's answer is the same for everybody who is signed in, whatever its variables. What is not known to be so is not. */
export function sameForAll(schema: GraphQLSchema, document: DocumentNode): boolean {
  let same = true;
  const types = new TypeInfo(schema);
  const stop = () => {
    same = false;
    return BREAK;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name: { value: field }, arguments: given = [] }) => {
        const type = types.getParentType()?.name ?? '';
        const known = type === schema.getQueryType()?.name ? ROOT_FIELDS.has(field) : field === '__typename' || TYPES.has(type);
        if (!known || EXCEPT_FIELDS.has(`${type}.${field}`) || given.some(({ name }) => EXCEPT_ARGUMENTS.has(name.value))) return stop();
        return undefined;
      },
    }),
  );
  return same;
}
