import { databaseCopy, filledSheet, ReviewSeason, reviewedHouseholds, startTestGateway, type TestGateway, type Village, village } from '@bac-thang/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

const clock = { day: '2023-09-20' };
const season = new ReviewSeason(clock);
let gateway: TestGateway;
let place: Village;
let review = '';
beforeAll(async () => {
  const copy = await databaseCopy('empty');
  place = await village(copy.ownerUrl);
  gateway = await startTestGateway(createGateway, { of: 'empty', copy, now: () => new Date(`${clock.day}T03:00:00Z`) });
  season.start(gateway);
  review = (await season.take('lao-dong', 'openReview', { year: 2023, kind: 'PERIODIC' })).id ?? '';
});
afterAll(() => gateway.stop());

interface Row {
  readonly administrativeUnit: { readonly code: string };
}
/** What Labour sees of Bản Phố. */
async function board(): Promise<Row | undefined> {
  const { reviewBoard } = await (await season.as('lao-dong')).get<{ reviewBoard: Row[] }>(
    'query($review: ID!) { reviewBoard(review: $review) { administrativeUnit { code } hamlets households waitingFor waiting dueOn lateDays people heldBack } }',
    { review },
  );
  return reviewBoard.find(({ administrativeUnit }) => administrativeUnit.code === place.unit);
}
async function hamlets(): Promise<object[]> {
  const answer = await (await season.as('lao-dong')).get<{ reviewHamlets: object[] }>(
    'query($review: ID!, $unit: String!) { reviewHamlets(review: $review, administrativeUnit: $unit) { name households waitingFor waiting lateDays } }',
    { review, unit: place.unit },
  );
  return answer.reviewHamlets;
}
const found = async () => reviewedHouseholds(await season.as('xa-ban-pho'), review, place);
const meet = (hamlet: string) => ({
  ...{ review, hamlet, heldOn: clock.day, chair: 'a', secretary: 'b', representatives: ['c'], frontInvited: true, frontPresent: true, present: 2, agreed: 1 },
  minutes: 'd',
});
const finish = async (name: 'P1' | 'P2' | 'P3' | 'N1', basedOn?: string) =>
  season.take<{ survey: { id: string } }>('xa-ban-pho', 'finishSurvey', {
    ...{ reviewHousehold: (await found())[name]?.id, basedOn, surveyedOn: clock.day, ...filledSheet(place.households[name], { b1: 100, area: 'RURAL' }) },
  });
const sheets: Record<string, string> = {};

test('in time nothing is late, and whoever has to act next is named', async () => {
  expect(await board()).toMatchObject({
    ...{ hamlets: 2, households: 5, waitingFor: 'SURVEY', waiting: 5, dueOn: '2023-11-30', lateDays: 0, people: ['Cán bộ xã Bản Phố (minh họa)'] },
  });
});

test('after the last day for the survey working days are counted', async () => {
  season.on('2023-12-04'); // Friday the 1st and Monday itself
  expect(await board()).toMatchObject({ waitingFor: 'SURVEY', dueOn: '2023-11-30', lateDays: 2 });
  expect(await hamlets()).toEqual([
    { name: 'Thôn Dưới', households: 1, waitingFor: 'SURVEY', waiting: 1, lateDays: 2 },
    { name: 'Thôn Trên', households: 4, waitingFor: 'SURVEY', waiting: 4, lateDays: 2 },
  ]);
});

test('a household that leaves before the day that counts is waited for no longer', async () => {
  const [at, day] = [`${clock.day}T02:00:00Z`, '2023-10-01'];
  const { id } = place.households.P4;
  const [event] = await place.query<{ id: string }>(
    `INSERT INTO life_event (tenant, id, kind, happened_on, recorded_at, account_id, unit, detail)
     SELECT tenant, gen_random_uuid(), 'departure', $1, $2, account_id, unit, '{}' FROM life_event LIMIT 1 RETURNING id`,
    [day, at],
  );
  await place.query('UPDATE household_version SET known_to = $1, closed_by = $2 WHERE household_id = $3', [at, event?.id, id]);
  await place.query(
    `INSERT INTO household_version (tenant, id, household_id, code, hamlet_id, unit, valid_from, valid_to, known_from, opened_by, causes, wishes, facts)
     SELECT tenant, gen_random_uuid(), household_id, code, hamlet_id, unit, valid_from, $1, $2, $3, causes, wishes, facts FROM household_version WHERE household_id = $4`,
    [day, at, event?.id, id],
  );
  const p4 = (await found()).P4;
  expect(p4?.step).toBe('GONE');
  expect(await hamlets()).toContainEqual({ name: 'Thôn Dưới', households: 1, waitingFor: 'NOTHING', waiting: 0, lateDays: 0 });
  expect(await season.refused('xa-ban-pho', 'saveSurvey', { reviewHousehold: p4?.id, ...filledSheet(place.households.P4) })).toEqual([
    `HOUSEHOLD_GONE ${place.households.P4.code}`,
  ]);
  expect(await season.refused('xa-ban-pho', 'recordVillageMeeting', meet(place.lower))).toEqual(['NOTHING_TO_MEET']);
});

test('a household that nobody has listed is named before it is recognised as not known', async () => {
  const { reviewMovements } = await (await season.as('xa-ban-pho')).get<{ reviewMovements: object[] }>(
    'query($review: ID!, $unit: String!) { reviewMovements(review: $review, administrativeUnit: $unit) { undecided unlisted } }',
    { review, unit: place.unit },
  );
  const codes = (...names: (keyof Village['households'])[]) => names.map((name) => place.households[name].code);
  expect(reviewMovements).toEqual([{ undecided: codes('P1', 'P2', 'P3', 'N1'), unlisted: codes('S1') }]);
});

test('two clicks at once make one meeting; then the posting waits, and runs without anybody to remind', async () => {
  for (const name of ['P1', 'P2', 'P3', 'N1'] as const) sheets[name] = (await finish(name)).survey.id;
  expect(await board()).toMatchObject({ waitingFor: 'MEETING', waiting: 4, lateDays: 2 });
  const answers = await Promise.all([1, 2].map(() => season.ask('xa-ban-pho', 'recordVillageMeeting', meet(place.upper))));
  expect(answers.map(({ data }) => data?.step.problems?.[0]?.code ?? data?.step.__typename).sort()).toEqual(['NOTHING_TO_MEET', 'VillageMeeting']);
  expect(await board()).toMatchObject({ waitingFor: 'POSTING', waiting: 4 });
  await season.take('xa-ban-pho', 'postResults', { review, hamlet: place.upper, postedOn: clock.day, places: ['a', 'b'] });
  expect(await board()).toMatchObject({ waitingFor: 'POSTING_RUNS', dueOn: null, lateDays: 0, people: [] });
});

test('an overdue complaint goes first; answered, it holds back its own household and the opinion on the others is next', async () => {
  season.on('2023-12-05');
  await season.take('xa-ban-pho', 'receiveComplaint', { reviewHousehold: (await found()).P1?.id, receivedOn: clock.day, complainant: 'a', content: 'b' });
  season.on('2023-12-11'); // it was to be answered by Friday the 8th
  expect(await board()).toMatchObject({ waitingFor: 'COMPLAINT', waiting: 1, heldBack: 1, dueOn: '2023-12-08', lateDays: 1 });
  const complaint = (await found()).P1?.complaint;
  await finish('P1', sheets.P1);
  await season.take('xa-ban-pho', 'answerComplaint', { complaint, answeredOn: clock.day, upheld: false, answer: 'c' });
  expect(await board()).toMatchObject({ waitingFor: 'OPINION', waiting: 3, heldBack: 1, dueOn: '2023-12-06', lateDays: 3 });
});
