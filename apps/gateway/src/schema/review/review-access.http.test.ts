import {
  databaseCopy,
  filledSheet,
  type GraphqlClient,
  goodHouse,
  ReviewSeason,
  reviewedHouseholds,
  startTestGateway,
  type TestGateway,
  type Village,
  village,
} from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

const clock = { day: '2023-09-20' };
const season = new ReviewSeason(clock);
let gateway: TestGateway;
let place: Village;
let review = '';
let household = '';
beforeAll(async () => {
  const copy = await databaseCopy('empty');
  place = await village(copy.ownerUrl);
  gateway = await startTestGateway(createGateway, { of: 'empty', copy, now: () => new Date(`${clock.day}T03:00:00Z`) });
  season.start(gateway);
  review = (await season.take('lao-dong', 'openReview', { year: 2023, kind: 'PERIODIC' })).id as string;
  household = (await reviewedHouseholds(await season.as('xa-ban-pho'), review, place)).P1?.id ?? '';
});
afterAll(() => gateway.stop());

const everybody = [
  ...['lanh-dao', 'lao-dong', 'giao-duc', 'van-phong', 'ha-tang', 'nong-nghiep', 'van-hoa', 'ngan-hang', 'mat-tran', 'kiem-toan', 'quan-tri'],
  ...['xa-ban-pho', 'xa-na-hoi', 'chu-tich-ban-pho', 'chu-tich-na-hoi'],
];
const NOBODY = '00000000-0000-4000-8000-000000000000';

async function traces(): Promise<unknown> {
  return place.query(
    `SELECT (SELECT count(*) FROM review) AS reviews, (SELECT count(*) FROM review_household) AS listed, (SELECT count(*) FROM survey) AS surveys, (SELECT count(*) FROM village_meeting) AS meetings,
       (SELECT count(*) FROM posting) AS postings, (SELECT count(*) FROM complaint) AS complaints, (SELECT count(*) FROM opinion) AS opinions, (SELECT count(*) FROM recognition) AS recognitions,
       (SELECT count(*) FROM calendar_day) + (SELECT count(*) FROM review_limit) + (SELECT count(*) FROM consulted_authority) + (SELECT count(*) FROM score_table) AS rules,
       (SELECT count(*) FROM outbox_event) AS outbox, (SELECT count(*) FROM idempotency_key) AS keys`,
  );
}

/** For each step who gets as far as the rules themselves; to everybody else the answer of the second column, and nothing is written. */
const steps: [mutation: string, may: string[], elsewhere: string, input: () => object][] = [
  ['openReview', ['lao-dong'], 'FORBIDDEN', () => ({ year: 2023, kind: 'PERIODIC' })],
  ['correctCalendar', ['lao-dong'], 'FORBIDDEN', () => ({ days: [], source: '', confirmed: true })],
  ['correctReviewLimit', ['lao-dong'], 'FORBIDDEN', () => ({ limit: 'POSTING', workingDays: 99, source: '', confirmed: true })],
  ['correctConsultedAuthority', ['lao-dong'], 'FORBIDDEN', () => ({ validFrom: '2025-07-01', source: '', confirmed: true })],
  ['loadScoreTable', ['lao-dong'], 'FORBIDDEN', () => ({ source: '', validFrom: '2025-01-01', sample: true, format: 'JSON', content: '[]' })],
  ['addToReview', ['xa-ban-pho'], 'NOT_FOUND', () => ({ review, households: [place.households.P1.id], origin: 'FOUND' })],
  ['saveSurvey', ['xa-ban-pho'], 'NOT_FOUND', () => ({ reviewHousehold: household, ...filledSheet(place.households.P1, { b1: -1 }, goodHouse) })],
  ['finishSurvey', ['xa-ban-pho'], 'NOT_FOUND', () => ({ reviewHousehold: household, ...filledSheet(place.households.P1, { b1: -1 }, goodHouse) })],
  ['receiveComplaint', ['xa-ban-pho'], 'NOT_FOUND', () => ({ reviewHousehold: household, receivedOn: clock.day, complainant: 'a', content: 'b' })],
  ['postResults', ['xa-ban-pho'], 'FORBIDDEN', () => ({ review, hamlet: place.upper, postedOn: clock.day, places: [] })],
  [
    'recordVillageMeeting',
    ['xa-ban-pho'],
    'FORBIDDEN',
    () => ({
      review,
      hamlet: place.upper,
      heldOn: clock.day,
      chair: '',
      secretary: '',
      representatives: [],
      frontInvited: false,
      frontPresent: false,
      present: 0,
      agreed: 0,
      minutes: '',
    }),
  ],
  ['askOpinion', ['xa-ban-pho'], 'FORBIDDEN', () => ({ review, administrativeUnit: place.unit, askedOn: clock.day })],
  ['recogniseReview', ['chu-tich-ban-pho'], 'FORBIDDEN', () => ({ review, administrativeUnit: place.unit, number: '1', decidedOn: clock.day })],
];
const mayElsewhere = { 'xa-ban-pho': 'xa-na-hoi', 'chu-tich-ban-pho': 'chu-tich-na-hoi' } as Record<string, string>;

describe('a step is taken by those whose work it is, and by nobody else', () => {
  test.each(steps)('%s', async (mutation, may, elsewhere, input) => {
    const before = await traces();
    const answers: Record<string, string> = {};
    for (const who of everybody) {
      const { data, errors } = await season.ask(who, mutation, input());
      answers[who] = errors?.[0]?.extensions.code ?? (data?.step.problems ? 'judged' : `done: ${data?.step.__typename}`);
    }
    const neighbours = may.flatMap((who) => mayElsewhere[who] ?? []);
    const expected = Object.fromEntries(everybody.map((who) => [who, may.includes(who) ? 'judged' : neighbours.includes(who) ? elsewhere : 'FORBIDDEN']));
    expect(answers).toEqual(expected);
    expect(await traces()).toEqual(before);
  });

  test.each([
    ['answerComplaint', ['xa-ban-pho', 'xa-na-hoi'], { complaint: NOBODY, answeredOn: clock.day, upheld: true, answer: 'a' }],
    ['answerOpinion', ['lanh-dao', 'lao-dong'], { opinion: NOBODY, answeredOn: clock.day, agrees: true }],
    ['changeRecognition', ['chu-tich-ban-pho', 'chu-tich-na-hoi'], { recognition: NOBODY, number: '1', decidedOn: clock.day }],
  ])('%s of what does not exist', async (mutation, may, input) => {
    for (const who of everybody) expect([who, ...(await season.refused(who, mutation, input))]).toEqual([who, may.includes(who) ? 'NOT_FOUND' : 'FORBIDDEN']);
  });

  test('a later decision on another commune is not for the neighbour', async () => {
    const [decision] = await place.query<{ id: string }>("SELECT id FROM recognition WHERE unit = '02866'");
    const input = { recognition: decision?.id, number: '2', decidedOn: clock.day };
    expect(await season.refused('chu-tich-na-hoi', 'changeRecognition', input)).toEqual(['FORBIDDEN']);
    expect(await season.refused('chu-tich-ban-pho', 'changeRecognition', input)).toEqual(['NOTHING_TO_CHANGE']);
  });

  test('without a session there is no step and no question', async () => {
    const document = 'mutation($input: OpenReviewInput!) { openReview(input: $input) { __typename } }';
    const client: GraphqlClient = gateway.client();
    expect((await client.ask(document, { input: { idempotencyKey: 'a', year: 2023, kind: 'PERIODIC' } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a question is answered to those whose work needs it', () => {
  const own = ['xa-ban-pho', 'chu-tich-ban-pho'];
  const names = ['lao-dong', ...own];
  const counts = ['lanh-dao', 'lao-dong', 'kiem-toan', ...own];
  const id = () => ({ review, unit: place.unit, hamlet: place.upper, household });
  test.each<[string, string[], string]>([
    ['query($review: ID!, $unit: String!) { reviewHouseholds(review: $review, administrativeUnit: $unit) { totalCount } }', names, 'NOT_FOUND'],
    ['query($household: ID!) { surveySheet(reviewHousehold: $household) { area } }', names, 'NOT_FOUND'],
    ['query($review: ID!, $hamlet: ID!) { postingList(review: $review, hamlet: $hamlet) { hamlet } }', names, 'NOT_FOUND'],
    ['query($review: ID!, $hamlet: ID!) { reviewHamlet(review: $review, hamlet: $hamlet) { name } }', names, 'NOT_FOUND'],
    ['query($review: ID!, $unit: String!) { reviewComplaints(review: $review, administrativeUnit: $unit) { id } }', names, 'NOT_FOUND'],
    ['query($review: ID!, $unit: String!) { reviewMovements(review: $review, administrativeUnit: $unit) { from } }', names, 'NOT_FOUND'],
    ['query($review: ID!, $unit: String!) { reviewHamlets(review: $review, administrativeUnit: $unit) { name } }', counts, 'NOT_FOUND'],
  ])('%s', async (document, may, elsewhere) => {
    const needed = Object.fromEntries(Object.entries(id()).filter(([name]) => document.includes(`$${name}`)));
    const neighbours = ['xa-na-hoi', 'chu-tich-na-hoi'];
    for (const who of everybody) {
      const { errors } = await (await season.as(who)).ask(document, needed);
      expect([who, errors?.[0]?.extensions.code]).toEqual([who, may.includes(who) ? undefined : neighbours.includes(who) ? elsewhere : 'FORBIDDEN']);
    }
  });

  test('a commune sees its own row of the board and its own households, Labour all', async () => {
    const seen = async (who: string) => {
      const { reviewBoard, reviewHouseholds } = await (await season.as(who)).get<{
        reviewBoard: { administrativeUnit: { code: string } }[];
        reviewHouseholds: { totalCount: number };
      }>('query($review: ID!) { reviewBoard(review: $review) { administrativeUnit { code } } reviewHouseholds(review: $review) { totalCount } }', { review });
      return [reviewBoard.length, reviewHouseholds.totalCount];
    };
    expect(await seen('lao-dong')).toEqual([19, 6]);
    expect(await seen('xa-ban-pho')).toEqual([1, 5]);
    expect(await seen('chu-tich-na-hoi')).toEqual([1, 1]);
  });
});
