import { ApolloLink } from '@apollo/client';
import { buildSchema, execute, type GraphQLOutputType, isEnumType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { Observable } from 'rxjs';

/** Values for fields by `Type.field`, `Query.field` or bare field name; what is not named gets a value of its type. */
export type MockValues = Readonly<Record<string, unknown>>;

const scalars: Readonly<Record<string, (field: string) => unknown>> = {
  Int: () => 3,
  Float: () => 42.5,
  Boolean: () => true,
  Date: () => '2023-12-31',
  DateTime: () => '2024-01-12T08:30:00+07:00',
  ID: (field) => field,
  String: (field) => field,
};

/** Answers from the schema itself, with made-up values: a module runs without a gateway, and asks for nothing that does not exist. */
export function createMockSchemaLink(sdl: string, values: MockValues = {}): ApolloLink {
  const schema = buildSchema(sdl);
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        Promise.resolve(
          execute({
            schema,
            document: operation.query,
            variableValues: operation.variables,
            fieldResolver: (source, args, _context, info) => {
              const own = (source as Record<string, unknown> | undefined)?.[info.fieldName];
              const named = own ?? values[`${info.parentType.name}.${info.fieldName}`] ?? values[info.fieldName];
              if (typeof named === 'function') return (named as (given: unknown) => unknown)(args);
              return named === undefined ? madeUp(info.returnType, info.fieldName) : named;
            },
            typeResolver: (value, _context, _info, type) => (value as { __typename?: string }).__typename ?? schema.getPossibleTypes(type)[0]?.name,
          }),
        ).then(
          (result) => {
            observer.next(result as ApolloLink.Result);
            observer.complete();
          },
          (error) => observer.error(error),
        );
      }),
  );
}

function madeUp(type: GraphQLOutputType, field: string): unknown {
  if (isNonNullType(type)) return madeUp(type.ofType, field);
  if (isListType(type)) return [madeUp(type.ofType, field)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isObjectType(type)) return {};
  if (isUnionType(type)) return { __typename: type.getTypes()[0]?.name };
  return scalars[type.toString()]?.(field) ?? null;
}
