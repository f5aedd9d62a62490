import { describe, expect, test } from 'vitest';
import {
  canChangeHousehold,
  canChangeRegister,
  canCountHouseholds,
  canReadDoubles,
  canRevealCitizenNumber,
  canRevealCitizenNumbers,
  canSearchHouseholds,
  type RecognisedResult,
  reachesResults,
  reachesUnit,
  registerSight,
  type Session,
} from './index.ts';

const department = (userName: string, id: string): Session => ({ userName, post: 'department', department: id });
const sessions = {
  leader: { userName: 'lanh-dao', post: 'leader' },
  labour: department('lao-dong', 'labour'),
  education: department('giao-duc', 'education'),
  health: department('van-phong', 'health-office'),
  infrastructure: department('ha-tang', 'infrastructure'),
  agriculture: department('nong-nghiep', 'agriculture'),
  culture: department('van-hoa', 'culture'),
  bank: department('ngan-hang', 'policy-bank'),
  front: department('mat-tran', 'front'),
  stranger: department('la', 'a-department-of-tomorrow'),
  officer: { userName: 'xa-ban-pho', post: 'commune-officer', administrativeUnit: '02866' },
  neighbour: { userName: 'xa-na-hoi', post: 'commune-officer', administrativeUnit: '02875' },
  town: { userName: 'thi-tran-bac-ha', post: 'commune-officer', administrativeUnit: '02839' },
  chair: { userName: 'chu-tich-ban-pho', post: 'commune-chair', administrativeUnit: '02866' },
  auditor: { userName: 'kiem-toan', post: 'auditor' },
  administrator: { userName: 'quan-tri', post: 'administrator' },
} satisfies Record<string, Session>;
type Who = keyof typeof sessions;
const everybody = Object.keys(sessions) as Who[];
const who = (may: (session: Session) => boolean) => everybody.filter((name) => may(sessions[name]));
const banPho = { unit: '02866' };

describe('who may', () => {
  test.each<[string, Who[], (session: Session) => boolean]>([
    [
      'ask of the households of Bản Phố',
      ['leader', 'labour', 'education', 'health', 'infrastructure', 'agriculture', 'culture', 'bank', 'front', 'officer', 'chair', 'auditor'],
      (s) => reachesUnit(s, banPho),
    ],
    [
      'ask of them since Bản Phố is part of the new commune of Bắc Hà',
      ['leader', 'labour', 'education', 'health', 'infrastructure', 'agriculture', 'culture', 'bank', 'front', 'officer', 'town', 'chair', 'auditor'],
      (s) => reachesUnit(s, { unit: '02866', servedBy: '02839' }),
    ],
    [
      'search by the names of persons',
      ['labour', 'education', 'health', 'infrastructure', 'agriculture', 'culture', 'bank', 'officer', 'neighbour', 'town', 'chair'],
      canSearchHouseholds,
    ],
    ['count households', everybody.filter((name) => name !== 'stranger' && name !== 'administrator'), canCountHouseholds],
    ['write the register', ['labour', 'officer', 'neighbour', 'town'], canChangeRegister],
    ['write of a household in Bản Phố', ['labour', 'officer'], (s) => canChangeHousehold(s, banPho)],
    ['write of it since the merger', ['labour', 'officer', 'town'], (s) => canChangeHousehold(s, { unit: '02866', servedBy: '02839' })],
    ['unmask citizen numbers', ['labour', 'officer', 'neighbour', 'town'], canRevealCitizenNumbers],
    ['unmask one of Bản Phố', ['labour', 'officer'], (s) => canRevealCitizenNumber(s, banPho)],
    ['look for doubles', ['labour', 'officer', 'neighbour', 'town', 'chair'], canReadDoubles],
  ])('%s', (_what, expected, may) => {
    expect(who(may)).toEqual(expected);
  });
});

const persons = ['birth', 'name', 'relation', 'sex'];
const everyMemberField = [
  ...['ableToWork', 'birth', 'citizenNumber', 'completed', 'disability', 'ethnicity', 'healthInsurance', 'labourContract', 'lookingForWork', 'name'],
  ...['relation', 'schooling', 'sex', 'socialAllowance', 'stunted', 'trainedOnTheJob', 'underweight', 'vocational', 'work'],
];
const everyHouseholdField = [
  ...['causes', 'column', 'ethnicity', 'events', 'floorArea', 'hearsLoudspeaker', 'history', 'informationMeans', 'internetUse', 'latrine', 'memberCount'],
  ...['phone', 'policyFamily', 'roof', 'telephoneUse', 'unableToWork', 'untreatedIllness', 'validity', 'wall', 'wasteTreatment', 'waterSource', 'wishes'],
];

describe('what of a household is shown', () => {
  test.each<[Who, string, string[] | undefined, string[], string[]]>([
    ['labour', 'all', undefined, everyHouseholdField, everyMemberField],
    ['officer', 'all of the own unit', undefined, everyHouseholdField, everyMemberField],
    ['chair', 'all of the own unit', undefined, everyHouseholdField, everyMemberField],
    [
      'education',
      'deprived',
      ['adult_education', 'child_schooling'],
      ['memberCount'],
      ['birth', 'completed', 'name', 'relation', 'schooling', 'sex', 'trainedOnTheJob', 'vocational'],
    ],
    [
      'health',
      'deprived',
      ['health_access', 'health_insurance', 'latrine', 'nutrition'],
      ['latrine', 'memberCount'],
      ['birth', 'healthInsurance', 'name', 'relation', 'sex', 'stunted', 'underweight'],
    ],
    ['infrastructure', 'deprived', ['housing_area', 'housing_quality'], ['column', 'floorArea', 'memberCount', 'roof', 'wall'], []],
    ['agriculture', 'deprived', ['water'], ['memberCount', 'waterSource'], []],
    ['culture', 'deprived', ['info_means', 'telecom'], ['informationMeans', 'internetUse', 'memberCount', 'telephoneUse'], []],
    ['bank', 'poor-lists', [], [], []],
    ['front', 'counts', undefined, [], []],
    ['leader', 'counts', undefined, [], []],
    ['auditor', 'counts', undefined, [], []],
    ['administrator', 'none', undefined, [], []],
    ['stranger', 'none', undefined, [], []],
  ])('to %s: %s', (name, reach, indicators, household, members) => {
    const sight = registerSight(sessions[name]);
    expect({
      reach: `${sight.reach}${sight.ownUnit ? ' of the own unit' : ''}`,
      indicators: sight.indicators && [...sight.indicators].sort(),
      household: [...sight.household].sort(),
      members: [...sight.members].sort(),
    }).toEqual({ reach, indicators, household, members });
  });

  test('a department that sees persons sees who they are', () => {
    for (const name of ['education', 'health'] as const) expect([...registerSight(sessions[name]).members]).toEqual(expect.arrayContaining(persons));
  });
});

const result = (year: number, found: string, deprived: string[] = [], decidedOn = `${year}-12-05`): RecognisedResult => ({
  year,
  class: found,
  deprived,
  decidedOn,
});

describe('which households a post finds', () => {
  const found = (name: Who, results: RecognisedResult[], year = 2023, on = `${year}-12-31`) => reachesResults(registerSight(sessions[name]), results, year, on);

  test('a department: those that the result of the year shows deprived in what it answers for', () => {
    const household = [result(2022, 'poor', ['water', 'latrine']), result(2023, 'near-poor', ['water', 'employment'])];
    expect(everybody.filter((name) => found(name, household))).toEqual(['labour', 'agriculture', 'bank', 'officer', 'neighbour', 'town', 'chair']);
    expect(found('health', household, 2022)).toBe(true);
    expect(found('agriculture', household, 2024)).toBe(false);
  });

  test('the Bank: poor and near-poor ones, also those not deprived in anything', () => {
    expect(['poor', 'near-poor', 'average-living-standard', 'above', 'unknown'].filter((one) => found('bank', [result(2023, one)]))).toEqual([
      'poor',
      'near-poor',
    ]);
  });

  test('the Bank: those that left both lists, for 36 months after the decision', () => {
    const left = [result(2020, 'poor'), result(2021, 'near-poor'), result(2022, 'above', [], '2022-12-05'), result(2023, 'above')];
    expect(found('bank', left, 2022)).toBe(true);
    expect(found('bank', left, 2023)).toBe(true);
    expect(found('bank', left, 2025, '2025-12-04')).toBe(true);
    expect(found('bank', left, 2025, '2025-12-05')).toBe(false);
    expect(found('bank', left, 2025)).toBe(false);
    expect(found('bank', left, 2022, '2022-12-04')).toBe(false);
  });

  test('the Bank: an unknown class is no leaving, and who was never on a list has left none', () => {
    expect(found('bank', [result(2022, 'poor'), result(2023, 'unknown')])).toBe(false);
    expect(found('bank', [result(2022, 'poor'), result(2023, 'unknown'), result(2024, 'above')], 2024)).toBe(true);
    expect(found('bank', [result(2022, 'above'), result(2023, 'average-living-standard')])).toBe(false);
    expect(found('bank', [])).toBe(false);
  });

  test('a year before the leaving is judged by what was so then', () => {
    expect(found('bank', [result(2021, 'above'), result(2022, 'poor'), result(2023, 'above')], 2021)).toBe(false);
  });
});
