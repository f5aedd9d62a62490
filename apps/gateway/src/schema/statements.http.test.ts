import { type GraphqlClient, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { type DefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsOfBuilds } from '../http/registered-documents.ts';
import { repository } from '../repository.ts';
import { createGateway } from '../server.ts';

/** The whole demonstration district, and one with half of its rows: a question costs as many statements in the one as in the other. */
const gateways: { whole?: TestGateway; half?: TestGateway } = {};
let version = '';
beforeAll(async () => {
  gateways.half = await startTestGateway(createGateway);
  await halve(gateways.half.copy.ownerUrl);
  gateways.whole = await startTestGateway(createGateway);
  const { rows } = await gateways.half.connection.pool.query(
    "SELECT id FROM observation WHERE measure = 'education.computers' AND is_latest ORDER BY id LIMIT 1",
  );
  version = rows[0].id;
});
afterAll(async () => {
  await gateways.whole?.stop();
  await gateways.half?.stop();
});

const HALF = "('02839', '02842', '02848', '02851', '02854', '02857', '02863', '02866', '02869')";

/** As the owner of the server, who may switch the triggers off that keep everybody else from deleting. */
async function halve(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(`SET session_replication_role = replica;
    DELETE FROM audit_entry WHERE subject IN (SELECT id::text FROM observation WHERE unit NOT IN ${HALF});
    DELETE FROM observation WHERE unit NOT IN ${HALF};
    DELETE FROM account WHERE administrative_unit NOT IN ${HALF};
    DELETE FROM organisation WHERE unit NOT IN ${HALF}`);
  await owner.end();
}

interface Cost {
  readonly statements: number;
  readonly characters: number;
}

/** Asked twice, so that what is kept for all is kept: the cost of the second time. */
async function costOf(gateway: TestGateway | undefined, who: string, ask: (client: GraphqlClient) => Promise<unknown>): Promise<Cost> {
  if (!gateway) throw new Error('the gateway did not start');
  const client = await gateway.signedIn(who);
  await ask(client);
  gateway.statements.length = 0;
  const text = JSON.stringify(await ask(client));
  return { statements: gateway.statements.length, characters: text.length };
}

describe('each documented query sends a known number of statements, the session among them', () => {
  test.each<[what: string, statements: number, who: string, query: string, variables?: Record<string, unknown>]>([
    ['who am I', 1, 'giao-duc', '{ viewer { userName post department administrativeUnit { name } } }'],
    ['has anything changed', 1, 'giao-duc', '{ revision }'],
    [
      'the board',
      1,
      'giao-duc',
      '{ board { rows { target { id name } verdict { status sentence otherReadings { sentence } } series { year actual } gap } missingCells } }',
    ],
    [
      'what there is',
      1,
      'giao-duc',
      '{ plan { name reportingYear } departments { id name } administrativeUnits { code name } measures { id name units } targets { id name } }',
    ],
    [
      'a target with its communes',
      3,
      'lao-dong',
      '{ target(id: "education.enrolment-age-5") { verdict { sentence } series { year } units { name verdict { sentence } observations { quantity recordedBy accepted { id } } } } }',
    ],
    [
      'columns of the grid',
      3,
      'giao-duc',
      'query($measures: [ID!]!) { observationTable(measures: $measures, year: 2024) { id recordedBy administrativeUnit { name } reportingUnit { name } accepted { id recordedBy } mayRecord mayAccept } }',
      { measures: ['education.enrolment-age-5', 'education.enrolment-age-6', 'education.computers'] },
    ],
    ['one column', 3, 'giao-duc', '{ observations(measure: "education.computers", year: 2023) { id recordedBy accepted { recordedBy } } }'],
    ['what waits for me', 4, 'giao-duc', '{ workList(first: 200) { nodes { measure { name } units } totalCount } }'],
    ['the log', 3, 'kiem-toan', '{ auditEntries(first: 200) { nodes { userName post action } } }'],
    ['the organisations', 2, 'giao-duc', '{ organisations { name administrativeUnit { name } } }'],
    ['the accounts', 2, 'quan-tri', '{ accounts(first: 200) { nodes { userName } } }'],
  ])('%s: %i', async (_what, statements, who, query, variables = {}) => {
    const ask = (client: GraphqlClient) => client.get(query, variables);
    const whole = await costOf(gateways.whole, who, ask);
    const half = await costOf(gateways.half, who, ask);
    expect({ whole: whole.statements, half: half.statements }).toEqual({ whole: statements, half: statements });
    // the log's page is full in both; of a target every commune is listed, with a value or without
    if (statements > 1 && who !== 'kiem-toan') expect(whole.characters).toBeGreaterThan(1.1 * half.characters);
  });

  test('the board after a change: the values once, in three statements more', async () => {
    const { whole } = gateways;
    const client = await whole?.signedIn('lao-dong');
    await whole?.connection.pool.query('UPDATE revision SET value = value + 1');
    if (whole) whole.statements.length = 0;
    await client?.get('{ board { rows { verdict { sentence } series { year } } } }');
    expect(whole?.statements).toHaveLength(4);
  });

  test("a cell's history: seven, however long it is", async () => {
    const lengths = [];
    for (const minimum of [1, 2]) {
      const { whole } = gateways;
      const { rows } = await (whole as TestGateway).connection.pool.query<{ id: string }>(
        "SELECT id FROM observation WHERE is_latest AND source = 'typed' AND version >= $1 AND state = $2 ORDER BY id LIMIT 1",
        [minimum, 'accepted'],
      );
      const ask = (client: GraphqlClient) =>
        client.get<{ observationHistory: object[] }>('query($id: ID!) { observationHistory(id: $id) { by at } }', { id: rows[0]?.id });
      expect((await costOf(whole, 'lao-dong', ask)).statements).toBe(7);
      lengths.push((await ask(await (whole as TestGateway).signedIn('lao-dong'))).observationHistory.length);
    }
    expect(lengths[1]).toBeGreaterThan(lengths[0] as number);
  });
});

/** A value for each variable that a registered query may have. A new name has to be added here. */
const values: Record<string, unknown> = {
  language: 'VI',
  year: 2023,
  yearBefore: 2022,
  asOf: '2023-12-31',
  on: '2023-12-31',
  date: '2023-12-31',
  target: 'education.enrolment-age-5',
  unit: '02866',
  code: '02866',
  administrativeUnit: '02866',
  measure: 'education.computers',
  measures: ['education.computers', 'education.enrolment-age-5', 'education.criterion-5'],
  department: 'education',
  first: 100,
  second: ['credit.disbursed.students', 'credit.disbursed.poor-households'],
  standard: 'nd07-2021',
  by: 'CAUSE',
  weights: Array.from({ length: 12 }, () => 10),
  cutoff: 30,
  from: 2022,
  to: 2023,
  next: 2024,
  lastReview: 2025,
  across: false,
  form: 2,
  number: 2,
  class: 'POOR',
  search: 'giang 1987',
  counted: true,
  sought: true,
  under: 'nd351-2025',
  countedOn: '2023-12-31',
  knownAt: '2026-01-01T00:00:00+07:00',
};

/** Name a sheet and a posting of a review in progress, which the demonstration has none of: schema/review/review-statements.http.test.ts counts theirs. */
const inReviewOnly = ['ReviewSheetPage', 'ReviewPostingPage'];
/** Statements of one document at most; a page of the review asks for several of its parts at once. */
const most = (name: string) => (name.startsWith('Review') ? 15 : 8);

/** Rows of the demonstration that a variable may name; what `id` is depends on what the document asks for. */
const rows: Record<string, string> = {};
beforeAll(async () => {
  const { rows: found } = await (gateways.whole as TestGateway).connection.pool.query<Record<string, string>>(
    `SELECT p.person_id AS person, h.household_id AS household, h.hamlet_id AS hamlet, (SELECT id FROM review WHERE year = 2023) AS review,
       (SELECT id FROM recognition WHERE unit = '02866' ORDER BY decided_on DESC LIMIT 1) AS recognition
     FROM household_version h JOIN person_version p USING (household_id)
     WHERE h.unit = '02866' AND h.known_to IS NULL AND h.valid_to IS NULL AND p.known_to IS NULL AND p.valid_to IS NULL AND p.citizen_number_tail IS NOT NULL LIMIT 1`,
  );
  Object.assign(rows, found[0]);
});

const registered = [...new Set(documentsOfBuilds(repository))].flatMap((text) => {
  const operation = parse(text).definitions.find(isQuery);
  const name = operation?.name?.value ?? 'unnamed';
  return operation && !inReviewOnly.includes(name) ? [[name, text, operation] as const] : [];
});
function isQuery(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query';
}
const fields = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''));

describe.skipIf(registered.length === 0)('a registered query of the built screens sends few statements, and no more when the rows double', () => {
  test.each(registered)('%s', async (name, text, operation) => {
    const who = fields(operation).includes('auditEntries') ? 'kiem-toan' : fields(operation).includes('accounts') ? 'quan-tri' : 'lao-dong';
    const needed = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value).filter((variable) => variable !== 'after');
    const idOf: Readonly<Record<string, unknown>> = { observationHistory: version, household: rows.household, review: rows.review };
    const known = {
      ...values,
      ...rows,
      id:
        fields(operation)
          .map((field) => idOf[field])
          .find(Boolean) ?? values.target,
    };
    expect(needed.filter((name) => !(name in known))).toEqual([]);
    const variables = Object.fromEntries(Object.entries(known).filter(([name]) => needed.includes(name)));
    // `first` counts rows, but in one document of the credit module it is a list of measures
    if (/\$first: \[/.test(text)) variables.first = values.second;
    const ask = (client: GraphqlClient) => client.get(text, variables);
    const [whole, half] = [await costOf(gateways.whole, who, ask), await costOf(gateways.half, who, ask)];
    expect(whole.statements).toBe(half.statements);
    expect(whole.statements).toBeLessThanOrEqual(most(name));
  });
});
