import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
  printSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from './index.ts';

const text = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

test('the committed schema.graphql is the one that the gateway serves (renew it with `pnpm schema`)', () => {
  expect(text('../../schema.graphql')).toBe(`${printSchema(schema)}\n`);
});

const contract = buildSchema(text('contract.graphql'));
const promised = Object.values(contract.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const ours = (name: string) => schema.getType(name);

/** Our arguments: each promised one with its type, and none that must be given beyond them. */
function checkArguments(where: string, field: GraphQLField<unknown, unknown>, own: GraphQLField<unknown, unknown>): void {
  for (const argument of field.args) {
    const found = own.args.find(({ name }) => name === argument.name);
    // an argument with a default may be said to be never null: it can still be left out
    const type = found && isNonNullType(found.type) && found.defaultValue !== undefined && !isNonNullType(argument.type) ? found.type.ofType : found?.type;
    expect(`${where}(${argument.name}: ${type}) = ${found?.defaultValue}`).toBe(`${where}(${argument.name}: ${argument.type}) = ${argument.defaultValue}`);
  }
  const more = own.args.filter(({ name }) => !field.args.some((argument) => argument.name === name));
  expect(more.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined).map(({ name }) => `${where}(${name})`)).toEqual([]);
}

function checkInputField(where: string, field: GraphQLInputField, own: GraphQLInputField | undefined): void {
  expect(`${where}: ${own?.type}`).toBe(`${where}: ${field.type}`);
}

describe('the names that the outside relies on', () => {
  test.each(promised.filter(isObjectType).map((type) => [type.name, type] as const))('type %s', (name, type) => {
    const own = ours(name);
    if (!isObjectType(own)) throw new Error(`${name} is no object type of the schema`);
    for (const [fieldName, field] of Object.entries(type.getFields())) {
      const found = own.getFields()[fieldName];
      expect(`${name}.${fieldName}: ${found?.type}`).toBe(`${name}.${fieldName}: ${field.type}`);
      if (found) checkArguments(`${name}.${fieldName}`, field, found);
    }
  });

  test.each(promised.filter(isInputObjectType).map((type) => [type.name, type] as const))('input %s', (name, type) => {
    const own = ours(name);
    if (!isInputObjectType(own)) throw new Error(`${name} is no input of the schema`);
    for (const [fieldName, field] of Object.entries(type.getFields())) checkInputField(`${name}.${fieldName}`, field, own.getFields()[fieldName]);
    const more = Object.values(own.getFields()).filter((field) => !type.getFields()[field.name]);
    expect(more.filter(isRequiredInputField).map((field) => field.name)).toEqual([]);
  });

  test.each(promised.filter(isEnumType).map((type) => [type.name, type] as const))('enum %s has these values and no other', (name, type) => {
    const own = ours(name);
    if (!isEnumType(own)) throw new Error(`${name} is no enum of the schema`);
    const values = (one: typeof type) => one.getValues().map((value) => value.name);
    expect(values(own).sort()).toEqual(values(type).sort());
  });

  test.each(promised.filter(isUnionType).map((type) => [type.name, type] as const))('union %s has these members and no other', (name, type) => {
    const own = ours(name);
    if (!isUnionType(own)) throw new Error(`${name} is no union of the schema`);
    const members = (one: typeof type) => one.getTypes().map((member) => getNamedType(member).name);
    expect(members(own).sort()).toEqual(members(type).sort());
  });

  test('there are as many as the contract names', () => {
    const kinds = {
      types: promised.filter(isObjectType),
      inputs: promised.filter(isInputObjectType),
      enums: promised.filter(isEnumType),
      unions: promised.filter(isUnionType),
    };
    expect(Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list.length]))).toEqual({ types: 26, inputs: 4, enums: 9, unions: 3 });
  });
});
