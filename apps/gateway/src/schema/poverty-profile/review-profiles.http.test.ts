import { databaseCopy, type GraphqlClient, type SmallRegister, smallRegister, startTestGateway, type TestGateway } from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

let gateway: TestGateway;
let register: SmallRegister;
let labour: GraphqlClient;
beforeAll(async () => {
  const copy = await databaseCopy();
  register = await smallRegister(copy.ownerUrl);
  gateway = await startTestGateway(createGateway, { copy });
  labour = await gateway.signedIn('lao-dong');
});
afterAll(() => gateway.stop());

interface Reviewed {
  readonly year: number;
  readonly standards: readonly string[];
  readonly profiles: readonly { readonly standard: string; readonly households: number; readonly poor: number }[];
}
const ask = async (unit: string | null) =>
  (
    await labour.get<{ recognisedReviews: Reviewed[] }>(
      'query($unit: String) { recognisedReviews { year standards profiles(administrativeUnit: $unit) { standard households poor } } }',
      { unit },
    )
  ).recognisedReviews;
const count = (year: number, standard: string, unit: string | null) => {
  const rows = register.results.filter((row) => row.year === year && row.standard === standard && (unit === null || row.unit === unit));
  return { standard, households: rows.length, poor: rows.filter((row) => row.class === 'poor').length };
};

describe('a series of reviews', () => {
  test('has one profile for each standard that a review was read under, of 2021 two', async () => {
    const reviews = await ask(null);
    for (const { year, standards, profiles } of reviews) expect(profiles).toEqual(standards.map((standard) => count(year, standard, null)));
    expect(reviews.find(({ year }) => year === 2021)?.profiles).toHaveLength(2);
  });

  test('of a unit leaves out the reviews that have not recognised it', async () => {
    for (const unit of new Set(register.results.map((row) => row.unit))) {
      for (const { year, standards, profiles } of await ask(unit)) {
        const expected = standards.map((standard) => count(year, standard, unit)).filter(({ households }) => households > 0);
        expect(profiles).toEqual(expected);
      }
    }
  });
});

describe('the forms of movements', () => {
  const FORMS =
    'query($form: Int, $number: Int) { povertyFlows(from: 2022, to: 2023) { forms(form: $form) { form columns(number: $number) { number households } } } }';
  const forms = async (variables: Record<string, unknown>) =>
    (await labour.get<{ povertyFlows: { forms: { form: number; columns: { number: number; households: number }[] }[] } }>(FORMS, variables)).povertyFlows.forms;

  test('come one by one, so that opening a column asks for no other', async () => {
    const all = await forms({});
    expect(all.map(({ form, columns }) => [form, columns.length])).toEqual([
      [2, 9],
      [3, 9],
    ]);
    const [one, ...none] = await forms({ form: 3, number: 5 });
    expect(none).toEqual([]);
    expect(one).toEqual({ form: 3, columns: [all[1]?.columns[4]] });
  });
});
