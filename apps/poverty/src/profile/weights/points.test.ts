import { describe, expect, test } from 'vitest';
import { defaultPoints, isDefault, problemOf, readPoints, writtenPoints } from './points.ts';

describe('weights and cut-off in the address', () => {
  test('come back as they were written', () => {
    const points = { weights: [0, 25, 10], cutOff: 20 };
    const [weights = '', cutOff = ''] = writtenPoints(points).split(' ');
    expect(readPoints(weights, cutOff, 3)).toEqual(points);
  });

  test('are 10 each and 30 where the address holds none', () => {
    expect(readPoints(null, null, 12)).toEqual(defaultPoints(12));
    expect(isDefault(readPoints(null, null, 12))).toBe(true);
  });

  test.each(['10.10', '10.10.10.10', '10.x.10', '10.-1.10', '10.2,5.10', '10.101.10', ''])('"%s" are no weights of three indicators', (text) => {
    expect(readPoints(text, '30', 3).weights).toEqual([10, 10, 10]);
  });

  test.each(['0', '-3', '2.5', 'x', '301'])('"%s" is no cut-off of three indicators', (text) => {
    expect(readPoints('10.10.10', text, 3).cutOff).toBe(30);
  });
});

describe('points that say nothing', () => {
  test('all weights are zero', () => expect(problemOf({ weights: [0, 0], cutOff: 30 })).toBe('no-weight'));
  test('nobody can reach the cut-off', () => expect(problemOf({ weights: [10, 10], cutOff: 21 })).toBe('cut-off-beyond-total'));
  test('a cut-off of exactly the total is reached by who lacks everything', () => expect(problemOf({ weights: [10, 10], cutOff: 20 })).toBeUndefined());
  test('one weight of zero takes its indicator out and nothing else', () => expect(problemOf({ weights: [0, 10], cutOff: 10 })).toBeUndefined());
});
