import { expect, test } from 'vitest';
import { throughSteps } from './board-unit.ts';

const of = (counts: Record<string, number>) => ({
  steps: Object.entries(counts).map(([step, households]) => ({ __typename: 'ReviewStepCount' as const, step: step as 'MET', households })),
});

test('a household counts in every step that it has come through', () => {
  expect(throughSteps(of({ NOT_SEEN: 4, DRAFTED: 1, SURVEYED: 2, MET: 3, POSTED: 5, READY: 1, RECOGNISED: 1 }))).toEqual({
    listed: 17,
    surveyed: 12,
    met: 10,
    posted: 7,
  });
});

test('a complaint is about a posted result and takes no step back', () => {
  expect(throughSteps(of({ COMPLAINT: 1 }))).toEqual({ listed: 1, surveyed: 1, met: 1, posted: 1 });
});

test('who must be surveyed again has not come through the survey', () => {
  expect(throughSteps(of({ SURVEY_AGAIN: 2 }))).toEqual({ listed: 2, surveyed: 0, met: 0, posted: 0 });
});

test('a household that has left the commune counts nowhere', () => {
  expect(throughSteps(of({ GONE: 3, SURVEYED: 1 }))).toEqual({ listed: 1, surveyed: 1, met: 0, posted: 0 });
});
