import { describe, expect, test } from 'vitest';
import {
  type Cell,
  canAccept,
  canImport,
  canManageAccounts,
  canReadAudit,
  canReadCell,
  canRecord,
  canReturn,
  canSetReportingYear,
  type Session,
} from './index.ts';

const sessions: Record<string, Session> = {
  leader: { userName: 'lanh-dao', post: 'leader' },
  labour: { userName: 'lao-dong', post: 'department', department: 'labour' },
  education: { userName: 'giao-duc', post: 'department', department: 'education' },
  officer: { userName: 'xa-ban-pho', post: 'commune-officer', administrativeUnit: '02866' },
  neighbour: { userName: 'xa-na-hoi', post: 'commune-officer', administrativeUnit: '02875' },
  chair: { userName: 'chu-tich-ban-pho', post: 'commune-chair', administrativeUnit: '02866' },
  auditor: { userName: 'kiem-toan', post: 'auditor' },
  administrator: { userName: 'quan-tri', post: 'administrator' },
};
const schooling: Cell = { department: 'education', reportedBy: 'commune', unit: '02866' };
const poor: Cell = { department: 'labour', reportedBy: 'commune', unit: '02866' };
const budget: Cell = { department: 'labour', reportedBy: 'office' };
const by = (name: string) => {
  const session = sessions[name] as Session;
  return { userName: session.userName, post: session.post, ...(session.department ? { department: session.department } : {}) };
};
const who = (may: (session: Session) => boolean) => Object.keys(sessions).filter((name) => may(sessions[name] as Session));

/** The table of the contract, written by hand: who, and nobody else. */
describe('who may', () => {
  test.each<[string, string[], (session: Session) => boolean]>([
    ['read a school cell of Bản Phố', ['leader', 'labour', 'education', 'officer', 'chair', 'auditor'], (s) => canReadCell(s, schooling)],
    ['read a poverty cell of Bản Phố', ['leader', 'labour', 'officer', 'chair', 'auditor'], (s) => canReadCell(s, poor)],
    ["read Labour's budget cell", ['leader', 'labour', 'auditor'], (s) => canReadCell(s, budget)],
    ['draft a school cell of Bản Phố', ['education', 'officer'], (s) => canRecord(s, schooling)],
    ['draft a poverty cell of Bản Phố', ['labour', 'officer'], (s) => canRecord(s, poor)],
    ["draft Labour's budget cell", ['labour'], (s) => canRecord(s, budget)],
    ['draft what an office reports of a commune', ['education'], (s) => canRecord(s, { ...schooling, reportedBy: 'office' })],
    ["accept the commune officer's school cell", ['education'], (s) => canAccept(s, { ...schooling, author: by('officer') })],
    ["accept Education's own entry", ['labour'], (s) => canAccept(s, { ...schooling, author: by('education') })],
    ["accept Labour's own entry", ['leader'], (s) => canAccept(s, { ...poor, author: by('labour') })],
    ["return the commune officer's school cell", ['education', 'chair'], (s) => canReturn(s, { ...schooling, author: by('officer') })],
    ["return Education's own entry", ['labour'], (s) => canReturn(s, { ...schooling, author: by('education') })],
    ['read the log', ['auditor'], canReadAudit],
    ['move the reporting year', ['labour'], canSetReportingYear],
    ['manage accounts', ['administrator'], canManageAccounts],
    ['import a workbook', ['labour', 'education', 'officer', 'neighbour'], canImport],
  ])('%s', (_what, expected, may) => {
    expect(who(may)).toEqual(expected);
  });

  test('the unit that reports for a merged row may fill it', () => {
    expect(canRecord(sessions.neighbour as Session, { ...schooling, reportingUnit: '02875' })).toBe(true);
  });
});
