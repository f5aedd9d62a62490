import { createHash } from 'node:crypto';
import { classByIncome, classByScore, deprivationProfile, popcount, povertyFlows, povertyStandard, recognisedBefore } from '@bac-thang/indicators';
import { bacHaPlan, reportingUnitOf } from '@bac-thang/plan';
import { describe, expect, test, vi } from 'vitest';
import { demonstrationSeed, demonstrationValues } from '../../src/demonstration/demonstration-values.ts';
import { scenarios } from '../../src/demonstration/scenarios.ts';
import { type DemonstrationRegister, demonstrationRegister } from '../../src/demonstration-register/demonstration-register.ts';
import { registerTotals, totalsSentence } from '../../src/demonstration-register/register-totals.ts';
import { acceptedValues } from '../demonstration/demonstration-verdicts.ts';
import { registerAsOf } from './register-as-of.ts';

vi.setConfig({ testTimeout: 120_000 }); // a whole district, on whatever machine

const register = demonstrationRegister();
const { results, reviews, recognitions, findings, events, householdVersions, personVersions } = register;
const reviewsOf = (standard: string) => reviews.filter(({ standards }) => standards.includes(standard)).map(({ year }) => year);
const rowsOf = (year: number, standard: string) => results.filter((row) => row.year === year && row.standard === standard);

describe('what the reviews count', () => {
  test('the totals of the demonstration district', () => {
    const { reviews: counted, ...all } = registerTotals(register);
    expect(all).toEqual({ hamlets: 187, households: 15_099, persons: 70_217, events: 65_434, results: 100_773 });
    expect(counted.map(({ year, standard, households, persons, poor, nearPoor }) => [year, standard, households, persons, poor, nearPoor])).toEqual([
      [2020, 'qd59-2015', 14_200, 64_058, 3_493, 2_158],
      [2021, 'qd59-2015', 14_287, 64_677, 2_443, 2_014],
      [2021, 'nd07-2021', 14_287, 64_677, 7_444, 2_457],
      [2022, 'nd07-2021', 14_369, 65_298, 6_164, 2_543],
      [2023, 'nd07-2021', 14_456, 65_863, 4_886, 2_645],
      [2024, 'nd07-2021', 14_543, 66_351, 3_694, 2_458],
      [2025, 'nd07-2021', 14_631, 66_750, 2_517, 2_180],
    ]);
    expect(totalsSentence(registerTotals(register))).toMatch(/^.* 2023 nd07-2021 4886, .*\.$/);
  });

  test('equals every typed figure of poor and near-poor households, but for those that are typed wrong on purpose', () => {
    const meant = scenarios.flatMap(({ measure, contradictions }) => (contradictions ?? []).map(({ unit, year }) => `${measure} ${unit} ${year}`));
    const counts = new Map<string, { numerator: number; denominator: number }>();
    for (const row of results)
      for (const [measure, listed] of [
        ['poverty.poor-households', 'poor'],
        ['poverty.near-poor-households', 'near-poor'],
      ] as const) {
        const key = `${measure} ${row.unit} ${row.year} ${row.standard}`;
        const count = counts.get(key) ?? { numerator: 0, denominator: 0 };
        counts.set(key, { numerator: count.numerator + (row.class === listed ? 1 : 0), denominator: count.denominator + 1 });
      }
    const typed = acceptedValues(demonstrationValues(demonstrationSeed)).filter(({ measure }) => /^poverty\.(near-)?poor-households$/.test(measure));
    const differing = typed.filter(({ measure, unit, year, standard, numerator, denominator }) => {
      const count = counts.get(`${measure} ${unit} ${year} ${standard}`);
      return count?.numerator !== numerator || count?.denominator !== denominator;
    });
    expect(typed.length).toBeGreaterThan(200);
    expect(differing.map(({ measure, unit, year }) => `${measure} ${unit} ${year}`)).toEqual(meant.filter((one) => one.startsWith('poverty.')));
  });

  test('lies near the published rates of the district', () => {
    const percent = (year: number, listed: string) => {
      const rows = rowsOf(year, 'nd07-2021');
      return (100 * rows.filter((row) => row.class === listed).length) / rows.length;
    };
    expect(percent(2022, 'poor')).toBeCloseTo(42.96, 0);
    expect(percent(2023, 'poor')).toBeCloseTo(33.8, 1);
    expect(percent(2023, 'near-poor')).toBeCloseTo(18.31, 1);
  });
});

describe('each result', () => {
  test('has the bits that follow from facts and members as of the counted day, for every household of that day and no other', () => {
    for (const { year, countedOn, standards } of reviews) {
      const then = registerAsOf(register, countedOn, Date.parse(countedOn));
      for (const id of standards) {
        const standard = povertyStandard(id);
        const rows = rowsOf(year, id);
        const differing = rows.filter((row) => {
          const household = then.get(row.household);
          if (household === undefined) return true;
          const { deprived, unknown } = deprivationProfile(standard, household.facts, household.memberFacts, countedOn);
          const { version, members } = household;
          return !(
            row.deprived === deprived &&
            row.unknown === unknown &&
            row.persons === members.length &&
            row.unit === version.unit &&
            row.hamlet === version.hamlet &&
            row.unableToWork === version.unableToWork
          );
        });
        expect(differing.map(({ code }) => code)).toEqual([]);
        expect(new Set(rows.map(({ household }) => household)).size).toBe(then.size);
      }
    }
  });

  test('has the class that the law gives to its income and, where there are sheets, to its points', () => {
    const disagreeing = findings.contradictions.filter(({ what }) => what === 'income and B1 disagree').map(({ household, year }) => `${household} ${year}`);
    const differing = results.filter((row) => {
      const standard = povertyStandard(row.standard);
      const byIncome = classByIncome(standard, row.area, row.income, popcount(row.deprived), popcount(row.unknown)).class;
      if (standard.reviewScore === undefined) return row.class !== byIncome;
      const open = 10 * popcount(row.unknown);
      const byScore = classByScore(standard, row.area, { b1: row.b1, b2: row.b2, b2Open: open }).class;
      const isListed = row.class === 'poor' || row.class === 'near-poor';
      return row.class !== byIncome || (isListed ? byScore !== row.class : byScore !== 'above' && byScore !== 'unknown');
    });
    expect(differing.map(({ code, year }) => `${code} ${year}`).sort()).toEqual([...disagreeing].sort());
  });

  test('is rural or urban as its unit was on that day: Tà Chải belongs to the town in 2024 only', () => {
    const areas = (unit: string) =>
      reviews.map(({ year, standards }) => [
        year,
        ...new Set(
          rowsOf(year, standards[0] ?? '')
            .filter((row) => row.unit === unit)
            .map(({ area }) => area),
        ),
      ]);
    expect(areas('02872').filter(([, area]) => area === 'urban')).toEqual([[2024, 'urban']]);
    expect(areas('02839').filter(([, area]) => area === 'rural')).toEqual([[2025, 'rural']]);
    for (const { unit, year, area } of results) expect(area === 'urban').toBe(reportingUnitOf(bacHaPlan, unit, `${year}-12-31`).urban);
  });

  test('was recognised by the chair of its unit in the first days of December, after all that it rests on was recorded', () => {
    const decisionOf = new Map(recognitions.map((recognition) => [recognition.id, recognition]));
    expect(recognitions).toHaveLength(6 * 19);
    for (const { decidedOn } of recognitions) expect(decidedOn).toMatch(/-12-(0[1-9]|1[0-4])$/);
    expect(results.filter((row) => decisionOf.get(row.recognition)?.unit !== row.unit)).toEqual([]);
    for (const { year } of reviews) {
      const first = Math.min(...recognitions.filter(({ decidedOn }) => decidedOn.startsWith(String(year))).map(({ recognisedAt }) => recognisedAt));
      const late = events.filter(({ happenedOn, recordedAt }) => happenedOn.startsWith(String(year)) && recordedAt >= first);
      expect(late).toEqual([]);
    }
  });
});

describe('from review to review', () => {
  const reviewed = reviewsOf('nd07-2021').map((year) => ({
    year,
    standard: 'nd07-2021',
    households: rowsOf(year, 'nd07-2021').map((row) => ({ id: row.household, class: row.class, unit: row.unit, members: row.persons })),
  }));

  test.each([2022, 2023, 2024, 2025])('in %i some escape, some fall back, some are newly poor, some come and some leave', (year) => {
    const [before, after] = [year - 1, year].map((one) => reviewed.find((review) => review.year === one));
    if (!before || !after) throw new Error(`no review of ${year}`);
    const flows = povertyFlows(before, after, recognisedBefore('poor', { before, after }, reviewed));
    for (const column of [flows.escapedToNearPoor, flows.escapedAboveNearPoor, flows.fellIn, flows.arrived, flows.left, flows.nearPoorToPoor])
      expect(column.length).toBeGreaterThan(10);
    if (year > 2022) expect(flows.rePoor.length).toBeGreaterThan(50);
  });

  test('households split, join, move between hamlets and communes, come, leave and die out', () => {
    const kinds = new Set(events.map(({ kind }) => kind));
    const expected = ['birth', 'correction', 'death', 'departure', 'join', 'marriage-in', 'marriage-out', 'move', 'registration', 'split', 'survey', 'undo'];
    expect([...kinds].sort()).toEqual(expected);
    const units = new Map<string, Set<string>>();
    for (const { household, unit } of householdVersions) units.set(household, (units.get(household) ?? new Set()).add(unit));
    expect([...units.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(50);
  });
});

describe('the rows of the register', () => {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const known = personVersions.filter(({ knownTo }) => knownTo === undefined);

  test('are opened and closed by the event of their moment, recorded some days after it happened', () => {
    for (const { happenedOn, recordedAt } of events) expect(recordedAt - Date.parse(happenedOn)).toBeGreaterThan(86_400_000);
    const wrong = [...householdVersions, ...personVersions].filter(
      ({ openedBy, closedBy, knownFrom, knownTo, validFrom, validTo }) =>
        eventOf.get(openedBy)?.recordedAt !== knownFrom ||
        (closedBy === undefined ? knownTo !== undefined : eventOf.get(closedBy)?.recordedAt !== knownTo) ||
        (validTo !== undefined && validTo <= validFrom),
    );
    expect(wrong).toEqual([]);
  });

  test('give every household of any review day exactly one head', () => {
    for (const { countedOn } of reviews) {
      const wrong = [...registerAsOf(register, countedOn).values()].filter(({ members }) => members.filter(({ relation }) => relation === 'head').length !== 1);
      expect(wrong.map(({ version }) => version.code)).toEqual([]);
    }
  });

  test('let no child be older than the head, but for the mistakes that are planted', () => {
    const planted = findings.contradictions.filter(({ what }) => what === 'child older than its parent').map(({ person }) => person);
    const [last] = reviews.slice(-1);
    const older = [...registerAsOf(register, last?.countedOn ?? '').values()].flatMap(({ members }) => {
      const head = members.find(({ relation }) => relation === 'head');
      return members
        .filter(({ relation, birth }) => relation === 'child' && Number(birth.slice(0, 4)) < Number(head?.birth.slice(0, 4)) + 14)
        .map(({ person }) => person);
    });
    expect(older.filter((person) => !planted.includes(person))).toEqual([]);
    expect(older.length).toBeGreaterThan(0);
  });

  test('hold numbers and telephones that nobody can have', () => {
    const numbers = personVersions.flatMap(({ citizenNumber }) => citizenNumber ?? []);
    expect(numbers.filter((number) => !/^000[0-9]{9}$/.test(number))).toEqual([]);
    expect(householdVersions.flatMap(({ phone }) => phone ?? []).filter((phone) => !/^000[0-9]{7}$/.test(phone))).toEqual([]);
    const owners = new Map<string, Set<string>>();
    for (const { citizenNumber, person } of known) if (citizenNumber) owners.set(citizenNumber, (owners.get(citizenNumber) ?? new Set()).add(person));
    expect([...owners].filter(([, { size }]) => size > 1)).toEqual([]);
  });
});

describe('what is planted to be found', () => {
  test('persons who stand in two communes at once, with one thing written differently', () => {
    const unitOf = new Map(householdVersions.map(({ code, unit }) => [code, unit]));
    const nameAndBirth = new Map(personVersions.map(({ person, name, birth }) => [person, { name, birth }]));
    expect(findings.doubles).toHaveLength(20);
    for (const { one, other, households, differs } of findings.doubles) {
      expect(unitOf.get(households[0])).not.toBe(unitOf.get(households[1]));
      const [first, second] = [nameAndBirth.get(one), nameAndBirth.get(other)];
      expect([first?.name === second?.name, first?.birth === second?.birth]).toEqual([differs !== 'name', differs !== 'birth']);
    }
  });

  test('reviews that did not get every answer: mostly the class is known all the same, sometimes not', () => {
    const rowOf = new Map(results.filter(({ standard }) => standard === 'nd07-2021').map((row) => [`${row.code} ${row.year}`, row]));
    const open = findings.missingAnswers.filter((found) => found.class === 'unknown');
    const known = findings.missingAnswers.filter((found) => found.class === 'known');
    expect(open.length).toBeGreaterThan(40);
    expect(known.length).toBeGreaterThan(300);
    for (const { household, year } of open) expect(rowOf.get(`${household} ${year}`)?.class).toBe('unknown');
    for (const { household, year } of known) expect(rowOf.get(`${household} ${year}`)).not.toMatchObject({ class: 'unknown' });
    expect(known.filter(({ household, year }) => rowOf.get(`${household} ${year}`)?.unknown === 0)).toEqual([]);
    expect(new Set(results.filter((row) => row.class === 'unknown' && row.standard === 'nd07-2021').map(({ code, year }) => `${code} ${year}`))).toEqual(
      new Set(open.map(({ household, year }) => `${household} ${year}`)),
    );
  });

  test('a few contradictions of every kind', () => {
    expect([...new Set(findings.contradictions.map(({ what }) => what))].sort()).toEqual([
      'a grown-up at primary school',
      'child older than its parent',
      'income and B1 disagree',
      'older than anybody',
    ]);
  });
});

test('the same seed makes the same register, to the last letter', () => {
  const digest = (made: DemonstrationRegister) => {
    const hash = createHash('sha256');
    for (const rows of Object.values(made)) for (const row of Array.isArray(rows) ? rows : [rows]) hash.update(JSON.stringify(row));
    return hash.digest('hex');
  };
  expect(digest(demonstrationRegister())).toBe(digest(register));
});
