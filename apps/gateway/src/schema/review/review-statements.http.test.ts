import { databaseCopy, ReviewSeason, reviewedHouseholds, startTestGateway, type TestGateway, type Village, village } from '@bac-thang/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

const clock = { day: '2023-09-20' };
const season = new ReviewSeason(clock);
let gateway: TestGateway;
let place: Village;
let ids: Record<string, string> = {};
beforeAll(async () => {
  const copy = await databaseCopy('empty');
  place = await village(copy.ownerUrl);
  gateway = await startTestGateway(createGateway, { of: 'empty', copy, now: () => new Date(`${clock.day}T03:00:00Z`) });
  season.start(gateway);
  const { id: review = '' } = await season.take('lao-dong', 'openReview', { year: 2023, kind: 'PERIODIC' });
  const households = await reviewedHouseholds(await season.as('lao-dong'), review, place);
  ids = { review, unit: place.unit, hamlet: place.upper, household: households.P1?.id ?? '' };
});
afterAll(() => gateway.stop());

/** The session is one of them; a question that shows persons writes one line of the log. */
test.each<[what: string, statements: number, query: string]>([
  ['reviews', 2, '{ reviews { id year kind openedBy } }'],
  [
    'the board of 19 units',
    7,
    'query($review: ID!) { reviewBoard(review: $review) { administrativeUnit { name } hamlets households steps { step households } heldBack waitingFor waiting dueOn lateDays people opinion { authority } recognitions { number } } }',
  ],
  [
    'hamlets of a unit',
    4,
    'query($review: ID!, $unit: String!) { reviewHamlets(review: $review, administrativeUnit: $unit) { name households steps { step households } waitingFor dueOn lateDays } }',
  ],
  [
    'households, a page',
    6,
    'query($review: ID!) { reviewHouseholds(review: $review, first: 200) { totalCount edges { cursor node { code head members hamlet step heldBack class classBefore surveyedOn postingEndsOn } } pageInfo { hasNextPage endCursor } } }',
  ],
  [
    'a sheet',
    10,
    'query($household: ID!) { surveySheet(reviewHousehold: $household) { on area household { code head step } review { year } members { name relation birthYear facts { schooling work } } facts { floorArea latrine } latest { id } versions { version outcomes { class sentence } } scoreTable { id } } }',
  ],
  [
    'the list to be posted',
    8,
    'query($review: ID!, $hamlet: ID!) { postingList(review: $review, hamlet: $hamlet) { rows { number head hamlet members result } posting { endsOn } } }',
  ],
  [
    'minutes and postings',
    6,
    'query($review: ID!, $hamlet: ID!) { reviewHamlet(review: $review, hamlet: $hamlet) { meetings { round minutes } postings { endsOn } } }',
  ],
  ['the rules', 2, '{ reviewRules { limits { workingDays } authorities { name } calendar(year: 2023) { day name } } }'],
])('%s: %i statements', async (_what, statements, query) => {
  const client = await season.as('lao-dong');
  const needed = Object.fromEntries(Object.entries(ids).filter(([name]) => query.includes(`$${name}`)));
  await client.get(query, needed);
  gateway.statements.length = 0;
  await client.get(query, needed);
  const sent = gateway.statements.filter((text) => !/^(BEGIN|COMMIT)/.test(text));
  expect(sent.length, sent.map((text) => text.trim().slice(0, 80)).join('\n')).toBe(statements);
});
