import {
  databaseCopy,
  filledSheet,
  poorHouse,
  ReviewSeason,
  reviewedHouseholds,
  startTestGateway,
  type TestGateway,
  type Village,
  village,
} from '@bac-thang/test-kit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGateway } from '../../server.ts';

const clock = { day: '2025-09-10' };
const season = new ReviewSeason(clock);
let gateway: TestGateway;
let place: Village;

beforeAll(async () => {
  const copy = await databaseCopy('empty');
  place = await village(copy.ownerUrl);
  gateway = await startTestGateway(createGateway, { of: 'empty', copy, now: () => new Date(`${clock.day}T03:00:00Z`) });
  season.start(gateway);
});
afterAll(() => gateway.stop());

const source = { source: 'Công văn 1/LĐTBXH', confirmed: true };

describe('calendar, limits and the consulted authority', () => {
  test('are shown with what is not confirmed', async () => {
    const { reviewRules } = await (await season.as('xa-ban-pho')).get<{
      reviewRules: { limits: object[]; authorities: object[]; calendar: { day: string }[] };
    }>(
      '{ reviewRules { limits { limit workingDays provenance { certainty confirmed } } authorities { validFrom name } calendar(year: 2025) { day working } } }',
    );
    expect(reviewRules.limits[0]).toEqual({ limit: 'POSTING', workingDays: 3, provenance: { certainty: 'MEMORY', confirmed: false } });
    expect(reviewRules.authorities.at(-1)).toEqual({ validFrom: '2025-07-01', name: null });
    expect(reviewRules.calendar.filter(({ day }) => day >= '2025-08-25' && day <= '2025-09-05')).toEqual([
      { day: '2025-09-01', working: false },
      { day: '2025-09-02', working: false },
    ]);
  });

  test('Labour corrects them with a source; the last word for a day holds', async () => {
    const days = (working: boolean) => ({ days: [{ day: '2023-10-18', working, name: 'Ngày bão' }], ...source });
    const day = async (working: boolean) =>
      (await season.take<{ calendar: { day: string; working: boolean }[] }>('lao-dong', 'correctCalendar', days(working))).calendar.filter(
        (one) => one.day === '2023-10-18',
      );
    expect(await day(false)).toEqual([{ day: '2023-10-18', working: false }]);
    expect(await day(true)).toEqual([{ day: '2023-10-18', working: true }]);
    expect(await season.refused('lao-dong', 'correctReviewLimit', { limit: 'POSTING', workingDays: 4, source: ' ', confirmed: true })).toEqual([
      'SOURCE_MISSING',
    ]);
    const { limits } = await season.take<{ limits: object[] }>('lao-dong', 'correctReviewLimit', { limit: 'OPINION', workingDays: 7, ...source });
    expect(limits[2]).toEqual({ limit: 'OPINION', workingDays: 7, provenance: { confirmed: true } });
  });
});

describe('points of sheet B1', () => {
  const table = { source: 'Bảng mẫu', validFrom: '2025-01-01', sample: true };
  const csv = 'item,option,rural,urban\n"Nhà, vách",gỗ,10,5\n"Nhà, vách",xây,30,35\nXe máy,có,100,90\nXe máy,không,0,0\n';

  test('are not shipped', async () => {
    expect(await (await season.as('xa-ban-pho')).get('{ scoreTables { id } }')).toEqual({ scoreTables: [] });
  });

  test.each<[string, object, string]>([
    ['a file without its head', { format: 'CSV', content: 'Nhà,gỗ,10,5' }, 'UNREADABLE_FILE'],
    ['a line without points', { format: 'CSV', content: 'item,option,rural,urban\nNhà,gỗ,10' }, 'UNREADABLE_FILE'],
    ['half a point', { format: 'CSV', content: 'item,option,rural,urban\nNhà,gỗ,1.5,2' }, 'UNREADABLE_FILE'],
    [
      'an option that stands twice',
      { format: 'JSON', content: JSON.stringify([1, 2].map(() => ({ item: 'a', option: 'b', points: { rural: 1, urban: 1 } }))) },
      'UNREADABLE_FILE',
    ],
    ['no JSON', { format: 'JSON', content: 'item' }, 'UNREADABLE_FILE'],
    ['nothing', { format: 'JSON', content: '[]' }, 'EMPTY'],
  ])('%s is refused', async (_what, file, code) => {
    expect(await season.refused('lao-dong', 'loadScoreTable', { ...table, ...file })).toEqual([code]);
  });

  test('a loaded table adds up the options, marks a sample, and a typed total must agree with it', async () => {
    const { id: review } = await season.take('lao-dong', 'openReview', { year: 2025, kind: 'PERIODIC' });
    const found = (await reviewedHouseholds(await season.as('xa-ban-pho'), review as string, place)).P1;
    const b1Answers = [
      { item: 'Nhà, vách', option: 'xây' },
      { item: 'Xe máy', option: 'có' },
    ];
    const sheet = { reviewHousehold: found?.id, surveyedOn: clock.day, area: 'RURAL', b1Answers, ...filledSheet(place.households.P1, {}, poorHouse) };
    const code = place.households.P1.code;
    expect(await season.refused('xa-ban-pho', 'saveSurvey', sheet)).toEqual(['SCORE_TABLE_MISSING']);
    expect(await season.take('lao-dong', 'loadScoreTable', { ...table, format: 'CSV', content: csv })).toMatchObject({ sample: true, options: { length: 4 } });
    expect(await season.refused('xa-ban-pho', 'saveSurvey', { ...sheet, b1: 129 })).toEqual(['B1_DIFFERS']);
    expect(await season.refused('xa-ban-pho', 'saveSurvey', { ...sheet, b1Answers: [{ item: 'Voi', option: 'có' }] })).toEqual(['B1_BROKEN']);
    const { b1Answers: _none, ...typed } = sheet;
    expect(await season.refused('xa-ban-pho', 'saveSurvey', { ...typed, b1: -1 })).toEqual([`B1_OUT_OF_RANGE ${code}`]);
    await season.take('xa-ban-pho', 'finishSurvey', sheet);
    const client = await season.as('xa-ban-pho');
    const { surveySheet } = await client.get<{ surveySheet: { latest: object; scoreTable: object } }>(
      'query($id: ID!) { surveySheet(reviewHousehold: $id) { area latest { b1 samplePoints b1Answers { item option } outcomes { class } } scoreTable { sample } } }',
      { id: found?.id },
    );
    expect(surveySheet).toEqual({
      area: 'RURAL',
      latest: { b1: 130, samplePoints: true, b1Answers, outcomes: [{ class: 'POOR' }] },
      scoreTable: { sample: true },
    });
  });
});

test('since the district level ended the officer names who is asked, until Labour has set it', async () => {
  const reviews = await (await season.as('lao-dong')).get<{ reviews: { id: string; year: number }[] }>('{ reviews(year: 2025) { id year } }');
  const ask = { review: reviews.reviews[0]?.id, administrativeUnit: '02866', askedOn: clock.day };
  expect((await season.refused('xa-ban-pho', 'askOpinion', ask))[0]).toBe('AUTHORITY_UNKNOWN');
  await season.take('lao-dong', 'correctConsultedAuthority', { validFrom: '2025-07-01', name: 'Sở Nông nghiệp và Môi trường', ...source });
  expect((await season.refused('xa-ban-pho', 'askOpinion', ask))[0]).toMatch(/^SURVEY_MISSING/);
});

describe('an irregular review', () => {
  test('begins on the 15th with requests only, needs no opinion, and leaves the rest of the register alone', async () => {
    season.on('2024-03-15');
    const { id: review } = await season.take<{ id: string }>('lao-dong', 'openReview', { year: 2024, kind: 'IRREGULAR', month: 3 });
    expect(await reviewedHouseholds(await season.as('xa-ban-pho'), review, place)).toEqual({});
    const { households } = await season.take<{ households: { id: string }[] }>('xa-ban-pho', 'addToReview', {
      ...{ review, households: [place.households.P4.id], origin: 'ESCAPE_REQUEST', requestedOn: '2024-03-11' },
    });
    const reviewHousehold = households[0]?.id;
    await season.take('xa-ban-pho', 'finishSurvey', { reviewHousehold, surveyedOn: clock.day, ...filledSheet(place.households.P4, { income: 4_000_000 }) });
    await season.take('xa-ban-pho', 'recordVillageMeeting', {
      ...{ review, hamlet: place.lower, heldOn: clock.day, chair: 'a', secretary: 'b', representatives: ['c'], frontInvited: true, frontPresent: false },
      ...{ present: 7, agreed: 4, minutes: 'Đồng ý.' },
    });
    await season.take('xa-ban-pho', 'postResults', { review, hamlet: place.lower, postedOn: clock.day, places: ['Nhà văn hóa', 'UBND xã'] });
    season.on('2024-03-21');
    expect(await season.refused('xa-ban-pho', 'askOpinion', { review, administrativeUnit: '02866', askedOn: clock.day })).toEqual(['OPINION_NOT_NEEDED']);
    const made = await season.take('chu-tich-ban-pho', 'recogniseReview', { review, administrativeUnit: '02866', number: '15/QĐ-UBND', decidedOn: clock.day });
    expect(made).toMatchObject({ households: 1, heldBack: [] });
    const rows = await place.query('SELECT code, class FROM review_result WHERE review_id = $1', [review]);
    expect(rows).toEqual([{ code: place.households.P4.code, class: 'above' }]);
    expect(await place.query("SELECT id FROM observation WHERE source = 'register' AND year = 2024")).toEqual([]);
  });

  test('what it recognised counts for the next list: who escaped is not on it', async () => {
    season.on('2024-09-02');
    const { id } = await season.take<{ id: string }>('lao-dong', 'openReview', { year: 2024, kind: 'PERIODIC' });
    expect(Object.keys(await reviewedHouseholds(await season.as('xa-ban-pho'), id, place)).sort()).toEqual(['N1', 'P1', 'P2', 'P3']);
  });
});
