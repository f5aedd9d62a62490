import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../schema/index.ts';
import { sameForAll } from './same-for-all.ts';

test.each([
  '{ board { rows { target { name } verdict { sentence } series { year } gap } revision } }',
  '{ plan { name reportingYear } departments { id } measures { id units } targets { id verdict { status } } administrativeUnits { code } __typename }',
  'query($id: ID!, $asOf: Date) { target(id: $id) { verdict(asOf: $asOf) { otherReadings { sentence } } publishedFigures { value } } }',
])('the same for everybody: %s', (query) => {
  expect(sameForAll(schema, parse(query))).toBe(true);
});

test.each([
  '{ viewer { userName } }',
  '{ board { asOf } viewer { userName } }',
  '{ workList { totalCount } }',
  '{ observations(measure: "education.computers", year: 2023) { id } }',
  '{ targets { units { id } } }',
  '{ board { rows { target { ...a } } } } fragment a on Target { ... on Target { units { verdict { status } } } }',
  'query($unit: String) { targets { verdict(administrativeUnit: $unit) { status } } }',
  '{ target(id: "x") { series(administrativeUnit: "02866") { actual } } }',
  '{ organisations { id } }',
  '{ auditEntries { nodes { id } } }',
])('asks who is looking: %s', (query) => {
  expect(sameForAll(schema, parse(query))).toBe(false);
});
