import { describe, expect, test } from 'vitest';
import {
  canAnswerOpinion,
  canCorrectReviewRules,
  canFollowReview,
  canOpenReview,
  canReadReviewedHouseholdsOf,
  canRecogniseHouseholdsOf,
  canTakeReviewStepsOf,
  type Session,
} from './index.ts';

const sessions: Record<string, Session> = {
  leader: { userName: 'lanh-dao', post: 'leader' },
  labour: { userName: 'lao-dong', post: 'department', department: 'labour' },
  education: { userName: 'giao-duc', post: 'department', department: 'education' },
  front: { userName: 'mat-tran', post: 'department', department: 'front' },
  officer: { userName: 'xa-ban-pho', post: 'commune-officer', administrativeUnit: '02866' },
  neighbour: { userName: 'xa-na-hoi', post: 'commune-officer', administrativeUnit: '02875' },
  chair: { userName: 'chu-tich-ban-pho', post: 'commune-chair', administrativeUnit: '02866' },
  'neighbouring chair': { userName: 'chu-tich-na-hoi', post: 'commune-chair', administrativeUnit: '02875' },
  auditor: { userName: 'kiem-toan', post: 'auditor' },
  administrator: { userName: 'quan-tri', post: 'administrator' },
};
const banPho = { unit: '02866', servedBy: '02866' };
const who = (may: (session: Session) => boolean) => Object.keys(sessions).filter((name) => may(sessions[name] as Session));

/** Written by hand: who, and nobody else. */
describe('who may in a review', () => {
  test.each<[string, string[], (session: Session) => boolean]>([
    ['open one', ['labour'], canOpenReview],
    ['correct calendar, limits, authority and point table', ['labour'], canCorrectReviewRules],
    ['take the steps of Bản Phố', ['officer'], (s) => canTakeReviewStepsOf(s, banPho)],
    ['recognise the households of Bản Phố', ['chair'], (s) => canRecogniseHouseholdsOf(s, banPho)],
    ['answer for the consulted authority', ['leader', 'labour'], canAnswerOpinion],
    ['follow how far Bản Phố is', ['leader', 'labour', 'officer', 'chair', 'auditor'], (s) => canFollowReview(s, banPho)],
    ['see the households of Bản Phố by name', ['labour', 'officer', 'chair'], (s) => canReadReviewedHouseholdsOf(s, banPho)],
  ])('%s', (_what, expected, may) => {
    expect(who(may)).toEqual(expected);
  });

  test('where units have merged, the people of the one that goes on work for the other too', () => {
    const merged = { unit: '02872', servedBy: '02875' };
    expect(who((s) => canTakeReviewStepsOf(s, merged))).toEqual(['neighbour']);
    expect(who((s) => canRecogniseHouseholdsOf(s, merged))).toEqual(['neighbouring chair']);
  });
});
