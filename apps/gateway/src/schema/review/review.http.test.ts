import {
  databaseCopy,
  filledSheet,
  goodHouse,
  poorHouse,
  ReviewSeason,
  reviewedHouseholds,
  startTestGateway,
  type TestGateway,
  type Village,
  village,
} from '@bac-thang/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

/** One review of a small commune, from its opening to the later decision: each test is the next day or two of it, in order. */
const clock = { day: '2023-09-05' };
const season = new ReviewSeason(clock);
let gateway: TestGateway;
let place: Village;
let review = '';
const officer = 'xa-ban-pho';
const chair = 'chu-tich-ban-pho';

beforeAll(async () => {
  const copy = await databaseCopy('empty');
  place = await village(copy.ownerUrl);
  gateway = await startTestGateway(createGateway, { of: 'empty', copy, now: () => new Date(`${clock.day}T03:00:00Z`) });
  season.start(gateway);
});
afterAll(() => gateway.stop());

type Name = keyof Village['households'];
const code = (name: Name) => place.households[name].code;
const codes = (...names: Name[]) => names.map(code).join(' ');
const found = async () => reviewedHouseholds(await season.as(officer), review, place);
const stepsNow = async () => Object.fromEntries(Object.entries(await found()).flatMap(([name, { step }]) => (name === 'X1' ? [] : [[name, step]])));
const lastVersion = async (reviewHousehold: string) =>
  (
    await (
      await season.as(officer)
    ).get<{ surveySheet: { latest: { id: string } | null } }>('query($id: ID!) { surveySheet(reviewHousehold: $id) { latest { id } } }', {
      id: reviewHousehold,
    })
  ).surveySheet.latest?.id ?? null;

/** The sheet of a household by name, based on what was saved last. */
async function sheet(name: Name, more: Record<string, unknown>, house: object = goodHouse) {
  const reviewHousehold = (await found())[name]?.id ?? '';
  return { reviewHousehold, basedOn: await lastVersion(reviewHousehold), surveyedOn: clock.day, ...filledSheet(place.households[name], more, house) };
}
const finish = async (name: Name, more: Record<string, unknown>, house: object = goodHouse) =>
  season.take<{ survey: { id: string; version: number; outcomes: { class: string; b2: number; sentence: string; deprivations: string[] }[] } }>(
    officer,
    'finishSurvey',
    await sheet(name, more, house),
  );
const minutes = (hamlet: string, heldOn: string, more: object = {}) => ({
  ...{ review, hamlet, heldOn, chair: 'Giàng Seo Pao', secretary: 'Vàng Thị Dở', representatives: ['Giàng P1 0'], frontInvited: true, frontPresent: true },
  ...{ present: 20, agreed: 20, minutes: 'Thống nhất kết quả.', ...more },
});
const posting = (hamlet: string, postedOn: string, more: object = {}) => ({
  review,
  hamlet,
  postedOn,
  places: ['Nhà văn hóa thôn', 'Trụ sở UBND xã'],
  ...more,
});
const decision = (decidedOn: string, number = '101/QĐ-UBND') => ({ review, administrativeUnit: place.unit, number, decidedOn });
const RURAL = { area: 'RURAL' };

test('Labour opens the review of the year: dates and standards of the law, and every household that is poor or near-poor now', async () => {
  const opened = await season.take<{ id: string; opensOn: string; closesOn: string; standards: { id: string }[] }>('lao-dong', 'openReview', {
    year: 2023,
    kind: 'PERIODIC',
  });
  review = opened.id;
  expect(opened).toMatchObject({ opensOn: '2023-09-01', closesOn: '2023-12-14', standards: [{ id: 'nd07-2021' }] });
  expect(await stepsNow()).toEqual({ P1: 'NOT_SEEN', P2: 'NOT_SEEN', P3: 'NOT_SEEN', N1: 'NOT_SEEN', P4: 'NOT_SEEN' });
});

test('it is opened once, and other dates than the law has need a reason', async () => {
  expect(await season.refused('lao-dong', 'openReview', { year: 2023, kind: 'PERIODIC' })).toEqual(['ALREADY_OPEN']);
  expect(await season.refused('lao-dong', 'openReview', { year: 2024, kind: 'PERIODIC', closesOn: '2024-12-20' })).toEqual(['NOTE_MISSING']);
  expect(await season.refused('lao-dong', 'openReview', { year: 2031, kind: 'PERIODIC' })).toEqual(['STANDARD_MISSING', 'CALENDAR_MISSING']);
  expect(await season.refused('lao-dong', 'openReview', { year: 2024, kind: 'IRREGULAR' })).toEqual(['MONTH_MISSING']);
});

test('officers add households by request, or because they found them; not twice, and nobody escapes a list he is not on', async () => {
  season.on('2023-09-06');
  const of = (name: Name) => ({ review, households: [place.households[name].id] });
  expect(await season.refused(officer, 'addToReview', { ...of('S1'), origin: 'REQUEST' })).toEqual(['DAY_MISSING']);
  await season.take(officer, 'addToReview', { ...of('S1'), origin: 'REQUEST', requestedOn: '2023-09-06' });
  expect(await season.refused(officer, 'addToReview', { ...of('A1'), origin: 'ESCAPE_REQUEST', requestedOn: '2023-09-06' })).toEqual([
    `NOT_ON_LIST ${code('A1')}`,
  ]);
  expect(await season.refused(officer, 'addToReview', { ...of('P1'), origin: 'FOUND' })).toEqual([`ALREADY_LISTED ${code('P1')}`]);
  expect(await season.refused(officer, 'addToReview', { ...of('X1'), origin: 'FOUND' })).toEqual(['NOT_FOUND']);
  expect((await found()).S1?.step).toBe('NOT_SEEN');
});

test('before the survey nothing can be met about, posted, laid before anybody or recognised', async () => {
  season.on('2023-10-02');
  const upper = codes('P1', 'P2', 'P3', 'N1', 'S1');
  const all = codes('P1', 'P2', 'P3', 'N1', 'S1', 'P4');
  expect(await season.refused(officer, 'recordVillageMeeting', minutes(place.upper, '2023-10-02'))).toEqual([`SURVEY_MISSING ${upper}`]);
  expect(await season.refused(officer, 'postResults', posting(place.upper, '2023-10-02'))).toEqual([`MEETING_MISSING ${upper}`]);
  expect(await season.refused(officer, 'askOpinion', { review, administrativeUnit: place.unit, askedOn: '2023-10-02' })).toEqual([`SURVEY_MISSING ${all}`]);
  expect(await season.refused(chair, 'recogniseReview', decision('2023-10-02'))).toEqual([`SURVEY_MISSING ${all}`, 'OPINION_MISSING']);
});

test('a draft is a version of its own; points of B1 need their area, and a class that is not known the word of the officer', async () => {
  const saved = await season.take<{ survey: { version: number; outcomes: { class: string }[] } }>(
    officer,
    'saveSurvey',
    await sheet('P1', { b1: 120, ...RURAL, surveyor: null }),
  );
  expect(saved.survey).toMatchObject({ version: 1, state: 'DRAFT', outcomes: [{ class: 'NEAR_POOR' }] });
  expect((await found()).P1?.step).toBe('DRAFTED');
  expect(await season.refused(officer, 'saveSurvey', await sheet('P1', { b1: 120 }))).toEqual([`AREA_MISSING ${code('P1')}`]);
  expect(await season.refused(officer, 'saveSurvey', await sheet('P1', { b1: 120, area: 'URBAN' }))).toEqual([`AREA_DIFFERS ${code('P1')}`]);
  expect(await season.refused(officer, 'finishSurvey', await sheet('P1', {}))).toEqual([`CLASS_UNKNOWN ${code('P1')}`]);
  const short = await sheet('P1', { b1: 120, ...RURAL });
  expect(await season.refused(officer, 'finishSurvey', { ...short, members: (short as { members?: object[] }).members?.slice(1) })).toEqual([
    `MEMBERS_DIFFER ${code('P1')}`,
  ]);
  const stale = await season.ask(officer, 'saveSurvey', { ...(await sheet('P1', {})), basedOn: null });
  expect(stale.data?.step).toMatchObject({ __typename: 'StaleSurvey', current: { version: 1 } });
});

test('exactly on the line of B1 and at 30 points of B2 a household is poor, one point above the line it is not', async () => {
  const poor = await finish('P1', { b1: 140, ...RURAL, causes: ['capital'] }, poorHouse);
  expect(poor.survey.outcomes[0]).toMatchObject({ class: 'POOR', b2: 30, deprivations: ['water', 'latrine', 'telecom'] });
  expect(poor.survey.outcomes[0]?.sentence).toContain('140');
  expect((await finish('P2', { b1: 140, ...RURAL }, { ...goodHouse, latrine: 'none' })).survey.outcomes[0]).toMatchObject({ class: 'NEAR_POOR', b2: 10 });
  expect((await finish('P3', { b1: 141, ...RURAL }, poorHouse)).survey.outcomes[0]).toMatchObject({ class: 'ABOVE', b2: 30 });
  expect((await finish('N1', { income: 1_500_000 }, poorHouse)).survey.outcomes[0]).toMatchObject({ class: 'POOR' });
  expect((await finish('S1', { b1: 130, ...RURAL })).survey.outcomes[0]).toMatchObject({ class: 'NEAR_POOR', b2: 0 });
  expect((await finish('P4', { b1: 100, ...RURAL }, poorHouse)).survey.outcomes[0]).toMatchObject({ class: 'POOR' });
  expect(await stepsNow()).toEqual({ P1: 'SURVEYED', P2: 'SURVEYED', P3: 'SURVEYED', N1: 'SURVEYED', S1: 'SURVEYED', P4: 'SURVEYED' });
});

test('what a finished sheet says stands in the register from its day on, and what was known before stays known', async () => {
  const rows = await place.query<{ from: string; to: string | null; latrine: string }>(
    "SELECT valid_from::text AS from, valid_to::text AS to, facts ->> 'latrine' AS latrine FROM household_version WHERE household_id = $1 AND known_to IS NULL ORDER BY valid_from",
    [place.households.N1.id],
  );
  expect(rows).toEqual([
    { from: '2020-01-01', to: '2023-10-02', latrine: 'septic' },
    { from: '2023-10-02', to: null, latrine: 'none' },
  ]);
  const [events] = await place.query<{ events: number; closed: number }>(
    `SELECT (SELECT count(*)::int FROM life_event WHERE kind = 'survey') AS events,
       (SELECT count(*)::int FROM household_version WHERE household_id = $1 AND known_to IS NOT NULL AND facts ->> 'latrine' = 'septic' AND valid_to IS NULL) AS closed`,
    [place.households.N1.id],
  );
  expect(events).toEqual({ events: 6, closed: 1 });
});

test('the flow table of what would be recognised closes before anybody decides', async () => {
  const { reviewMovements } = await (await season.as(officer)).get<{ reviewMovements: { forms: { form: number; columns: number[] }[]; closes: boolean }[] }>(
    'query($review: ID!, $unit: String!) { reviewMovements(review: $review, administrativeUnit: $unit) { from to closes undecided unlisted forms { form columns closes breaks { code } } } }',
    { review, unit: place.unit },
  );
  expect(reviewMovements).toEqual([
    {
      ...{ from: 2022, to: 2023, closes: true, undecided: [], unlisted: [] },
      forms: [
        // P1 and P4 stay, P2 becomes near-poor, P3 rises above, N1 becomes poor
        { form: 2, columns: [4, 1, 1, 0, 1, 0, 0, 0, 3], closes: true, breaks: [] },
        // N1 becomes poor, P2 comes from the poor, S1 was not on any list of 2022
        { form: 3, columns: [1, 1, 0, 0, 1, 0, 0, 1, 2], closes: true, breaks: [] },
      ],
    },
  ]);
});

test('a meeting with less than half in favour sends the households back to survey and to a second meeting', async () => {
  season.on('2023-10-10');
  expect(await season.refused(officer, 'recordVillageMeeting', minutes(place.upper, '2023-10-10', { frontInvited: false, frontPresent: false }))).toEqual([
    'FRONT_NOT_INVITED',
  ]);
  expect(await season.refused(officer, 'recordVillageMeeting', minutes(place.upper, '2023-10-10', { agreed: 21 }))).toEqual(['AGREED_OUT_OF_RANGE']);
  expect(await season.take(officer, 'recordVillageMeeting', minutes(place.upper, '2023-10-10', { agreed: 9 }))).toMatchObject({
    round: 1,
    accepted: false,
    households: 5,
  });
  expect((await stepsNow()).P1).toBe('SURVEY_AGAIN');
  const upper = codes('P1', 'P2', 'P3', 'N1', 'S1');
  expect(await season.refused(officer, 'recordVillageMeeting', minutes(place.upper, '2023-10-10'))).toEqual([`SURVEY_AGAIN ${upper}`]);
  expect(await season.refused(officer, 'postResults', posting(place.upper, '2023-10-10'))).toEqual([`MEETING_MISSING ${upper}`]);
  expect(await season.take(officer, 'recordVillageMeeting', minutes(place.lower, '2023-10-10'))).toMatchObject({ round: 1, accepted: true, households: 1 });
});

test('half of those present is enough', async () => {
  season.on('2023-10-16');
  await finish('P1', { b1: 139, ...RURAL, causes: ['capital'] }, poorHouse);
  await finish('P2', { b1: 140, ...RURAL }, { ...goodHouse, latrine: 'none' });
  await finish('P3', { b1: 141, ...RURAL }, poorHouse);
  await finish('N1', { income: 1_500_000 }, poorHouse);
  expect(await season.refused(officer, 'recordVillageMeeting', minutes(place.upper, '2023-10-16'))).toEqual([`SURVEY_AGAIN ${code('S1')}`]);
  await finish('S1', { b1: 130, ...RURAL });
  expect(await season.take(officer, 'recordVillageMeeting', minutes(place.upper, '2023-10-16', { agreed: 10 }))).toMatchObject({
    round: 2,
    accepted: true,
    households: 5,
  });
  expect(await season.refused(chair, 'recogniseReview', decision('2023-10-16'))).toEqual([
    `POSTING_MISSING ${codes('P1', 'P2', 'P3', 'N1', 'S1', 'P4')}`,
    'OPINION_MISSING',
  ]);
});

test('results are posted for three working days in two places', async () => {
  season.on('2023-10-17');
  expect(await season.refused(officer, 'postResults', posting(place.upper, '2023-10-17', { places: ['Trụ sở UBND xã'] }))).toEqual(['PLACES_MISSING']);
  expect(await season.refused(officer, 'postResults', posting(place.upper, '2023-10-15'))).toEqual([`BEFORE_MEETING ${codes('P1', 'P2', 'P3', 'N1', 'S1')}`]);
  expect(await season.take(officer, 'postResults', posting(place.lower, '2023-10-17'))).toMatchObject({ endsOn: '2023-10-20', households: 1 });
  expect(await season.take(officer, 'postResults', posting(place.upper, '2023-10-17'))).toMatchObject({ endsOn: '2023-10-20', households: 5 });
  expect(await season.refused(officer, 'finishSurvey', await sheet('P1', { b1: 100, ...RURAL }))).toEqual([`SHEET_CLOSED ${code('P1')}`]);
});

test('the list that is posted has number, head, hamlet, members and result, and nothing else', async () => {
  const client = await season.as(officer);
  const { postingList } = await client.get<{ postingList: { rows: object[] } }>(
    'query($review: ID!, $hamlet: ID!) { postingList(review: $review, hamlet: $hamlet) { hamlet posting { endsOn } rows { number head hamlet members result } } }',
    { review, hamlet: place.upper },
  );
  expect(postingList.rows).toEqual([
    { number: 1, head: 'Giàng P1 0', hamlet: 'Thôn Trên', members: 3, result: 'Hộ nghèo' },
    { number: 2, head: 'Giàng P2 0', hamlet: 'Thôn Trên', members: 3, result: 'Hộ cận nghèo' },
    { number: 3, head: 'Giàng P3 0', hamlet: 'Thôn Trên', members: 3, result: 'Hộ thoát nghèo' },
    { number: 4, head: 'Giàng N1 0', hamlet: 'Thôn Trên', members: 3, result: 'Hộ nghèo' },
    { number: 5, head: 'Giàng S1 0', hamlet: 'Thôn Trên', members: 3, result: 'Hộ cận nghèo' },
  ]);
  const { __type } = await client.get<{ __type: { fields: { name: string }[] } }>('{ __type(name: "PostedRow") { fields { name } } }');
  expect(__type.fields.map(({ name }) => name)).toEqual(['hamlet', 'head', 'members', 'number', 'result']);
});

test('a complaint holds back its own household, until it is checked again, answered and posted again', async () => {
  season.on('2023-10-19');
  const id = (await found()).P3?.id;
  const complaint = { reviewHousehold: id, receivedOn: '2023-10-19', complainant: 'Giàng P3 0', content: 'Nhà tôi vẫn nghèo.' };
  expect(await season.take(officer, 'receiveComplaint', complaint)).toMatchObject({ answerBy: '2023-10-24' });
  expect(await season.refused(officer, 'receiveComplaint', complaint)).toEqual([`COMPLAINT_OPEN ${code('P3')}`]);
  const held = (await found()).P3;
  expect(held).toMatchObject({ step: 'COMPLAINT', heldBack: true });
  const answer = { complaint: held?.complaint, answeredOn: '2023-10-19', upheld: true, answer: 'Đã phúc tra.' };
  expect(await season.refused(officer, 'answerComplaint', answer)).toEqual([`RECHECK_MISSING ${code('P3')}`]);
  expect(await season.refused(officer, 'postResults', posting(place.upper, '2023-10-19', { complaint: held?.complaint }))).toEqual([
    `COMPLAINT_OPEN ${code('P3')}`,
  ]);

  season.on('2023-10-20');
  expect((await finish('P3', { b1: 138, ...RURAL }, { ...goodHouse, latrine: 'none' })).survey.outcomes[0]?.class).toBe('NEAR_POOR');
  expect(await season.refused(officer, 'finishSurvey', { ...(await sheet('P1', { b1: 100, ...RURAL })) })).toEqual([`SHEET_CLOSED ${code('P1')}`]);
  await season.take(officer, 'answerComplaint', { ...answer, answeredOn: '2023-10-20' });
  expect(await season.refused(officer, 'answerComplaint', { ...answer, answeredOn: '2023-10-20' })).toEqual([`ALREADY_ANSWERED ${code('P3')}`]);
  expect((await found()).P3).toMatchObject({ step: 'COMPLAINT', heldBack: true, complaint: null });
});

test('on the last day of the posting nobody decides', async () => {
  const running = codes('P1', 'P2', 'N1', 'S1', 'P4');
  expect(await season.refused(officer, 'askOpinion', { review, administrativeUnit: place.unit, askedOn: '2023-10-20' })).toEqual([
    `POSTING_NOT_ENDED ${running}`,
  ]);
  expect(await season.refused(chair, 'recogniseReview', decision('2023-10-20'))).toEqual([`POSTING_NOT_ENDED ${running}`, 'OPINION_MISSING']);
});

test('without the opinion, or before its time is over, nobody decides', async () => {
  season.on('2023-10-23');
  expect(await season.refused(chair, 'recogniseReview', decision('2023-10-23'))).toEqual(['OPINION_MISSING']);
  const asked = await season.take(officer, 'askOpinion', { review, administrativeUnit: place.unit, askedOn: '2023-10-23' });
  expect(asked).toMatchObject({ authority: 'Chủ tịch Ủy ban nhân dân cấp huyện', answerBy: '2023-10-30' });
  expect(await season.refused(chair, 'recogniseReview', decision('2023-10-23'))).toEqual(['OPINION_WAITING']);
  expect(await season.refused('lanh-dao', 'answerOpinion', { opinion: asked.id, answeredOn: '2023-10-23', agrees: false })).toEqual(['CONTENT_MISSING']);
  season.on('2023-10-25');
  await season.take('lanh-dao', 'answerOpinion', { opinion: asked.id, answeredOn: '2023-10-25', agrees: true });
  expect(await season.refused(chair, 'recogniseReview', decision('2023-10-24'))).toEqual(['OPINION_LATER']);
});

const registerValues = () =>
  place.query<{ measure: string; share: string }>(
    "SELECT measure, numerator || '/' || denominator AS share FROM observation WHERE source = 'register' AND unit = $1 AND year = 2023 AND is_counted AND numerator IS NOT NULL ORDER BY measure",
    [place.unit],
  );

let first = '';
test('the chair recognises the commune without the household under complaint: every household of the register has a result', async () => {
  season.on('2023-10-26');
  // two clicks at once make one decision
  const answers = await Promise.all(['101/QĐ-UBND', '102/QĐ-UBND'].map((number) => season.ask(chair, 'recogniseReview', decision('2023-10-26', number))));
  const made = answers.find(({ data }) => data?.step.__typename === 'UnitRecognition')?.data?.step;
  expect(answers.filter(({ data }) => data?.step.problems?.[0]?.code === 'ALREADY_RECOGNISED')).toHaveLength(1);
  first = String(made?.id);
  expect(made).toMatchObject({ households: 7, heldBack: [code('P3')] });
  const rows = await place.query<{ code: string; class: string; deprived: number; b1: number | null }>(
    'SELECT code, class, deprived, b1 FROM review_result WHERE recognition_id = $1 ORDER BY code',
    [first],
  );
  const poor = 0b011100000000;
  expect(rows).toEqual([
    { code: code('P1'), class: 'poor', deprived: poor, b1: 139 },
    { code: code('P2'), class: 'near-poor', deprived: 0b001000000000, b1: 140 },
    { code: code('N1'), class: 'poor', deprived: poor, b1: null },
    // nobody looked at them: the class of 2022, the deprivations of the register
    { code: code('A1'), class: 'above', deprived: 0, b1: null },
    { code: code('S1'), class: 'near-poor', deprived: 0, b1: 130 },
    { code: code('P4'), class: 'poor', deprived: poor, b1: 100 },
    { code: code('A2'), class: 'above', deprived: 0, b1: null },
  ]);
  expect(await stepsNow()).toEqual({ P1: 'RECOGNISED', P2: 'RECOGNISED', P3: 'COMPLAINT', N1: 'RECOGNISED', S1: 'RECOGNISED', P4: 'RECOGNISED' });
});

test('the poverty values of the commune move with it, counted over the recognised households', async () => {
  const values = await registerValues();
  expect(values).toContainEqual({ measure: 'poverty.poor-households', share: '3/7' });
});

test('the list is frozen: no second recognition, no sheet, no other result', async () => {
  expect(await season.refused(chair, 'recogniseReview', decision('2023-10-26', '103/QĐ-UBND'))).toEqual(['ALREADY_RECOGNISED']);
  expect(await season.refused(officer, 'finishSurvey', await sheet('P1', { b1: 200, ...RURAL }))).toEqual([`SHEET_CLOSED ${code('P1')}`]);
  expect(await season.refused(chair, 'changeRecognition', { recognition: first, number: '103/QĐ-UBND', decidedOn: '2023-10-26' })).toEqual([
    'NOTHING_TO_CHANGE',
  ]);
  await expect(gateway.connection.pool.query("UPDATE review_result SET class = 'above' WHERE recognition_id = $1", [first])).rejects.toThrow(/new decision/);
});

test('after its second posting the household follows by a later decision that points to the first', async () => {
  season.on('2023-10-27');
  const { rows } = await gateway.connection.pool.query<{ id: string }>('SELECT id FROM complaint');
  expect(await season.take(officer, 'postResults', posting(place.upper, '2023-10-27', { complaint: rows[0]?.id }))).toMatchObject({
    households: 1,
    endsOn: '2023-11-01',
  });
  expect(await season.refused(chair, 'changeRecognition', { recognition: first, number: '110/QĐ-UBND', decidedOn: '2023-10-27' })).toEqual([
    'NOTHING_TO_CHANGE',
  ]);
  season.on('2023-11-02');
  const later = await season.take(chair, 'changeRecognition', { recognition: first, number: '110/QĐ-UBND', decidedOn: '2023-11-02' });
  expect(later).toMatchObject({ households: 1, heldBack: [], changes: first });
  expect((await stepsNow()).P3).toBe('RECOGNISED');
  expect(await registerValues()).toContainEqual({ measure: 'poverty.poor-households', share: '3/8' });
});

test('a result that a complaint changes after the decision is replaced, and the earlier one stays readable', async () => {
  season.on('2023-11-03');
  const id = (await found()).P2?.id;
  const { id: complaint } = await season.take(officer, 'receiveComplaint', {
    reviewHousehold: id,
    receivedOn: '2023-11-03',
    complainant: 'Người trong thôn',
    content: 'Hộ này đã khá.',
  });
  await finish('P2', { b1: 190, ...RURAL });
  await season.take(officer, 'answerComplaint', { complaint, answeredOn: '2023-11-03', upheld: true, answer: 'Đúng.' });
  await season.take(officer, 'postResults', posting(place.upper, '2023-11-03', { complaint }));
  season.on('2023-11-09');
  const last = await place.query<{ id: string }>("SELECT id FROM recognition WHERE number = '110/QĐ-UBND'");
  expect(await season.refused(chair, 'changeRecognition', { recognition: first, number: '120/QĐ-UBND', decidedOn: '2023-11-09' })).toEqual(['STALE_DECISION']);
  await season.take(chair, 'changeRecognition', { recognition: last[0]?.id, number: '120/QĐ-UBND', decidedOn: '2023-11-09' });
  const results = await place.query('SELECT class, is_current FROM review_result WHERE review_id = $1 AND code = $2 ORDER BY is_current', [review, code('P2')]);
  expect(results).toEqual([
    { class: 'near-poor', is_current: false },
    { class: 'above', is_current: true },
  ]);
});

test('certificates run on by commune and year, with the members that the register knew', async () => {
  const { certificates } = await (await season.as(officer)).get<{ certificates: { number: string; code: string; members: { name: string }[] }[] }>(
    'query($id: ID!) { certificates(recognition: $id) { number class code hamlet members { name relation birthYear sex ethnicity } } }',
    { id: first },
  );
  expect(certificates.map((certificate) => [certificate.number, certificate.code])).toEqual([
    ['01/GCN-HN.HCN', code('P1')],
    ['02/GCN-HN.HCN', code('P2')],
    ['03/GCN-HN.HCN', code('N1')],
    ['04/GCN-HN.HCN', code('S1')],
    ['05/GCN-HN.HCN', code('P4')],
  ]);
  expect(certificates[0]?.members.map(({ name }) => name)).toEqual(['Giàng P1 0', 'Giàng P1 1', 'Giàng P1 2']);
  const rows = await place.query<{ number: number; code: string }>(
    'SELECT c.number, h.code FROM certificate c JOIN household h ON h.id = c.household_id ORDER BY c.number',
  );
  expect(rows.at(-1)).toEqual({ number: 6, code: code('P3') });
});

test('every question that showed persons has its line in the log with whom it showed, and every step', async () => {
  const looks = await place.query<{ list: string; shown: number }>(
    "SELECT detail ->> 'list' AS list, max(jsonb_array_length(detail -> 'ids'))::int AS shown FROM audit_entry WHERE action = 'household:list' GROUP BY 1 ORDER BY 1",
  );
  expect(looks).toEqual([
    { list: 'certificates', shown: 5 },
    { list: 'households', shown: 6 },
    { list: 'movements', shown: 0 },
    { list: 'posting', shown: 5 },
  ]);
  const sheets = await place.query("SELECT DISTINCT detail ->> 'code' AS code FROM audit_entry WHERE action = 'household:read' ORDER BY 1");
  expect(sheets).toEqual((['P1', 'P2', 'P3', 'N1', 'S1', 'P4'] as const).map((name) => ({ code: code(name) })));

  const rows = await place.query<{ action: string }>("SELECT DISTINCT action FROM audit_entry WHERE action LIKE 'review:%' ORDER BY action");
  expect(rows.map(({ action }) => action)).toEqual([
    ...[
      'review:add',
      'review:answer-complaint',
      'review:answer-opinion',
      'review:ask-opinion',
      'review:change-recognition',
      'review:finish-survey',
      'review:meet',
    ],
    ...['review:open', 'review:post', 'review:receive-complaint', 'review:recognise', 'review:save-draft'],
  ]);
});
