import type { Session } from '@bac-thang/access';
import { describe, expect, test } from 'vitest';
import { type Action, type ActionPlace, can, isAction } from './actions.ts';

const sessions: Readonly<Record<string, Session>> = {
  leader: { userName: 'lanh-dao', post: 'leader' },
  labour: { userName: 'lao-dong', post: 'department', department: 'labour' },
  education: { userName: 'giao-duc', post: 'department', department: 'education' },
  officer: { userName: 'xa-ban-pho', post: 'commune-officer', administrativeUnit: '02866' },
  chair: { userName: 'chu-tich-ban-pho', post: 'commune-chair', administrativeUnit: '02866' },
  auditor: { userName: 'kiem-toan', post: 'auditor' },
  administrator: { userName: 'quan-tri', post: 'administrator' },
};

describe('whose page shows what', () => {
  test.each<[string, Action, ActionPlace, string[]]>([
    ['the board', 'verdict:read', {}, ['leader', 'labour', 'education', 'officer', 'chair', 'auditor', 'administrator']],
    ["education's cells", 'observation:read', { departments: ['education'] }, ['leader', 'labour', 'education', 'officer', 'chair', 'auditor']],
    ["health's cells", 'observation:read', { departments: ['health-office'] }, ['leader', 'labour', 'officer', 'chair', 'auditor']],
    ["the import of education's workbook", 'observation:import', { departments: ['education'] }, ['labour', 'education', 'officer']],
    ['the log', 'audit:read', {}, ['auditor']],
    ['how many households there are', 'household:count', {}, ['leader', 'labour', 'education', 'officer', 'chair', 'auditor']],
    ['households by name', 'household:read', {}, ['labour', 'education', 'officer', 'chair']],
    ['the forms of life events', 'household:change', {}, ['labour', 'officer']],
    ['possible doubles', 'double:read', {}, ['labour', 'officer', 'chair']],
    ['how far a review is', 'review:follow', {}, ['leader', 'labour', 'officer', 'chair', 'auditor']],
    ['the form that opens a review', 'review:open', {}, ['labour']],
    ['households in a review by name', 'review:read', {}, ['labour', 'officer', 'chair']],
    ['survey, meeting, posting and complaint', 'review:take-steps', {}, ['officer']],
    ["the chair's decision", 'review:recognise', {}, ['chair']],
    ['the answer of the consulted authority', 'review:answer-opinion', {}, ['leader', 'labour']],
    ['calendar, limits and point table of the review', 'review:correct-rules', {}, ['labour']],
    ['the list of tasks', 'work:read', {}, ['leader', 'labour', 'education', 'officer', 'chair']],
  ])('%s', (_what, action, place, expected) => {
    expect(Object.keys(sessions).filter((name) => can(sessions[name] as Session, action, place))).toEqual(expected);
  });

  test('an action that nobody declared does not exist', () => {
    expect(isAction('household:delete')).toBe(false);
    expect(isAction('toString')).toBe(false);
  });
});
