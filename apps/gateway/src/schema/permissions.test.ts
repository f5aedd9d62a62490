import { type GraphQLField, type GraphQLObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from './index.ts';

/** The whole list of what asks for no session. */
const openToAll = { Query: ['viewer'], Mutation: ['signIn', 'signOut'] };

interface Declared {
  readonly authScopes?: object;
  readonly skipTypeScopes?: boolean;
}
const declaredBy = (of: { extensions: Record<string, unknown> } | GraphQLObjectType | GraphQLField<unknown, unknown>) =>
  ((of.extensions as Record<string, unknown>).pothosOptions ?? {}) as Declared;
const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
const query = schema.getQueryType() as GraphQLObjectType;
const mutation = schema.getMutationType() as GraphQLObjectType;

describe('permission stands where the operation is declared', () => {
  test('Query and Mutation ask for a session, whatever their fields say', () => {
    for (const type of [query, mutation]) expect(declaredBy(type).authScopes).toEqual({ signedIn: true });
  });

  test.each(fieldsOf(mutation).map((field) => [field.name, field] as const))('mutation %s states its own permission', (name, field) => {
    const { authScopes, skipTypeScopes } = declaredBy(field);
    if (openToAll.Mutation.includes(name)) expect({ authScopes, skipTypeScopes }).toEqual({ authScopes: undefined, skipTypeScopes: true });
    else
      expect({ states: Object.keys(authScopes ?? {}), skipTypeScopes }).toEqual({
        states: [expect.stringMatching(/^(may|signedIn)$/)],
        skipTypeScopes: undefined,
      });
  });

  test.each(fieldsOf(query).map((field) => [field.name, field] as const))('query %s does not step round the session', (name, field) => {
    expect(declaredBy(field).skipTypeScopes ?? false).toBe(openToAll.Query.includes(name));
  });

  test('there is no subscription, which would be a third door', () => {
    expect(schema.getSubscriptionType()).toBeUndefined();
  });

  test('every mutation but those of signing in and out carries an idempotency key', () => {
    const without = fieldsOf(mutation)
      .filter(({ args }) => {
        const input = getNamedType(args.find(({ name }) => name === 'input')?.type ?? null);
        return !isInputObjectType(input) || String(input.getFields().idempotencyKey?.type) !== 'ID!';
      })
      .map(({ name }) => name);
    expect(without.sort()).toEqual(['signIn', 'signOut', 'signOutEverywhere']);
  });
});

describe('the schema explains itself', () => {
  test.each([...fieldsOf(query), ...fieldsOf(mutation)].map((field) => [field.name, field] as const))('%s says what it gives or does', (_name, field) => {
    expect(field.description ?? '').not.toBe('');
  });

  test('a number that is not a count says its unit, itself or by its type', () => {
    const silent = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__') || !(isObjectType(type) || isInputObjectType(type)) || /\bunit\b/.test(type.description ?? '')) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        /^Float!?$/.test(String(field.type)) && !field.description ? [`${type.name}.${field.name}`] : [],
      );
    });
    expect(silent).toEqual([]);
  });
});
