import { describe, expect, test } from 'vitest';
import { demonstrationSeed, demonstrationValues } from '../../src/demonstration/demonstration-values.ts';
import { demonstrationVerdicts, type TargetVerdict, verdictTable } from './demonstration-verdicts.ts';

const data = demonstrationValues(demonstrationSeed);
const atReportingYear = demonstrationVerdicts(data, '2023-12-31');
const atEnd = demonstrationVerdicts(data, '2025-12-31');

const withStatus = (verdicts: readonly TargetVerdict[], status: string) => verdicts.filter(({ verdict }) => verdict.status === status);

describe('the verdicts of the demonstration', () => {
  test('show every status but MISSED at least twice at the end of 2023', () => {
    for (const status of ['MET', 'ON_TRACK', 'BEHIND', 'FAR_BEHIND', 'WORSENING', 'BROKEN', 'UNDECIDED', 'NOT_ASSESSABLE']) {
      expect(withStatus(atReportingYear, status).length, `${status}\n${verdictTable(atReportingYear)}`).toBeGreaterThanOrEqual(2);
    }
    expect(withStatus(atReportingYear, 'MISSED').length, verdictTable(atReportingYear)).toBe(0);
  });

  test('show MISSED at least twice, and what is met, at the end of 2025', () => {
    expect(withStatus(atEnd, 'MISSED').length, verdictTable(atEnd)).toBeGreaterThanOrEqual(2);
    expect(withStatus(atEnd, 'MET').length, verdictTable(atEnd)).toBeGreaterThanOrEqual(2);
  });

  test('leave at most six targets not assessable, each with its reason', () => {
    const open = withStatus(atReportingYear, 'NOT_ASSESSABLE');
    expect(open.length, verdictTable(atReportingYear)).toBeLessThanOrEqual(6);
    expect(open.map(({ target, verdict }) => [target.id, verdict.reason])).toEqual([
      ['poverty.communes-meeting-ntm-criterion', 'no-base'],
      ['agriculture.high-tech-area', 'no-base'],
      ['education.transition-after-upper-secondary', 'no-base'],
      ['sanitation.cemeteries', 'no-data'],
    ]);
  });

  test('give each department with six targets or more three statuses or more', () => {
    const statuses = new Map<string, string[]>();
    for (const { target, verdict } of atReportingYear) statuses.set(target.department, [...(statuses.get(target.department) ?? []), verdict.status]);
    const large = [...statuses].filter(([, list]) => list.length >= 6);
    expect(large.map(([department]) => department).sort()).toEqual(['agriculture', 'education', 'health-office', 'labour']);
    for (const [department, list] of large) expect(new Set(list).size, `${department}\n${verdictTable(atReportingYear)}`).toBeGreaterThanOrEqual(3);
  });

  test('say why where a verdict is open because of units that have not reported', () => {
    for (const { target, verdict } of withStatus(atReportingYear, 'UNDECIDED')) expect([target.id, verdict.reason]).toEqual([target.id, 'units-missing']);
  });
});
