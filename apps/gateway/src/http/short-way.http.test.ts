import { type GraphqlClient, latestVersion, recordCells, startTestGateway, type TestGateway, takeStep } from '@bac-thang/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../server.ts';
import { sha256 } from './registered-documents.ts';

const BOARD = 'query ShortBoard { board { rows { target { id } verdict { numerator } } } }';
const COMMUNES = 'query ShortCommunes { targets(department: "education") { id units { id observations { numerator } } } }';
const UNIT = 'query ShortUnit($unit: String!) { target(id: "education.enrolment-age-5") { verdict(administrativeUnit: $unit) { status } } }';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway(createGateway, { documents: [BOARD, COMMUNES, UNIT] });
});
afterAll(() => gateway.stop());

const ask = (client: GraphqlClient, document: string, variables: object = {}) => client.post({ documentId: sha256(document), variables });
interface Communes {
  readonly targets: readonly { readonly id: string; readonly units: readonly { readonly id: string; readonly observations: readonly object[] }[] }[];
}
const unitsSeen = async (client: GraphqlClient) => [
  ...new Set(((await ask(client, COMMUNES)).data as unknown as Communes).targets.flatMap(({ units }) => units.map(({ id }) => id))),
];

test('what the leader has just read is not given to whoever asks the same next', async () => {
  const [leader, officer, administrator] = [await gateway.signedIn('lanh-dao'), await gateway.signedIn('xa-ban-pho'), await gateway.signedIn('quan-tri')];
  expect(await unitsSeen(leader)).toHaveLength(19);
  expect(await unitsSeen(officer)).toEqual(['02866']);
  expect(await unitsSeen(administrator)).toEqual([]);
  expect((await ask(leader, UNIT, { unit: '02875' })).errors).toBeUndefined();
  expect((await ask(officer, UNIT, { unit: '02875' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await ask(gateway.client(), BOARD)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('the board is kept for all until a value is accepted, then taken anew', async () => {
  const [leader, officer, education] = [await gateway.signedIn('lanh-dao'), await gateway.signedIn('xa-ban-pho'), await gateway.signedIn('giao-duc')];
  const numerator = async (client: GraphqlClient) => {
    const { rows } = (await ask(client, BOARD)).data.board as { rows: { target: { id: string }; verdict: { numerator: number } }[] };
    return rows.find(({ target }) => target.id === 'education.enrolment-age-5')?.verdict.numerator;
  };
  const before = await numerator(leader);
  gateway.statements.length = 0;
  expect(await numerator(officer)).toBe(before);
  expect(gateway.statements).toHaveLength(1);

  const place = { measure: 'education.enrolment-age-5', year: 2023, administrativeUnit: '02866' };
  const old = await latestVersion(officer, place);
  const value = { numerator: (old?.numerator ?? 0) - 1, denominator: old?.denominator };
  const { data } = await recordCells(officer, 2023, [{ measure: place.measure, administrativeUnit: place.administrativeUnit, basedOn: old?.id, ...value }]);
  const id = data?.result.observations[0]?.id ?? '';
  await takeStep(officer, 'submit', [id]);
  expect(await numerator(leader)).toBe(before); // submitted is not accepted
  await takeStep(education, 'accept', [id]);
  expect(await numerator(leader)).toBe((before ?? 0) - 1);
});

test('an answer goes packed over the line to whoever can unpack it, and says the same', async () => {
  const leader = await gateway.signedIn('lanh-dao');
  const send = (encoding: string) =>
    leader.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
      body: JSON.stringify({ documentId: sha256(BOARD) }),
    });
  const [packed, plain] = [await send('gzip'), await send('identity')];
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')) / 4);
  expect(await packed.json()).toEqual(await plain.json());
});
