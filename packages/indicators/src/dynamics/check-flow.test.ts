import { expect, it } from 'vitest';
import { checkFlow } from './check-flow.ts';
import { type DeclaredFlow, flowBreaks } from './flow-breaks.ts';

const reported = Object.freeze({ start: 120, escaped: 30, left: 2, fellIn: 5, rePoor: 1, arrived: 1, end: 95 });

it('closes at 120 − 30 − 2 + 5 + 1 + 1 = 95, and is off by one at 96', () => {
  expect(checkFlow(reported)).toEqual({ balanced: true, expectedEnd: 95, difference: 0, broken: [] });
  expect(checkFlow({ ...reported, end: 96 })).toMatchObject({ balanced: false, expectedEnd: 95, difference: 1 });
});

it('tells with the chronic poor whether the way out or the way in is wrong', () => {
  const wayIn = checkFlow({ ...reported, chronic: 88, fellIn: 4 });
  expect(wayIn.broken.map(({ columns, difference }) => [columns[0], columns[1], difference])).toEqual([
    ['end', 'start', 1],
    ['end', 'chronic', 1],
  ]);
  const wayOut = checkFlow({ ...reported, chronic: 88, escaped: 31 });
  expect(wayOut.broken.map(({ columns, difference }) => [columns[0], columns[1], difference])).toEqual([
    ['end', 'start', 1],
    ['start', 'chronic', -1],
  ]);
});

it('finds two errors that hide each other in the sum', () => {
  // One too many escaped and one too many fallen: 95 still comes out, both halves do not.
  const check = checkFlow({ ...reported, chronic: 88, escaped: 31, fellIn: 6 });
  expect(check).toMatchObject({ balanced: false, expectedEnd: 95, difference: 0 });
  expect(check.broken.map(({ columns, difference }) => [columns[0], columns[1], difference])).toEqual([
    ['start', 'chronic', -1],
    ['end', 'chronic', -1],
  ]);
});

it('compares the start with the end of the period before', () => {
  expect(checkFlow({ ...reported, previousEnd: 121 }).broken).toEqual([{ columns: ['start', 'previousEnd'], difference: -1 }]);
});

it('takes in the columns of unknown classes where they are given', () => {
  expect(checkFlow({ ...reported, toUnknown: 3, fromUnknown: 1, end: 93 }).balanced).toBe(true);
});

it('refuses counts below zero and parts of households', () => {
  expect(() => checkFlow({ ...reported, left: -2 })).toThrow(expect.objectContaining({ code: 'negative-count' }));
  expect(() => checkFlow({ ...reported, left: 1.5 })).toThrow(expect.objectContaining({ code: 'not-a-count' }));
  expect(() => checkFlow({ ...reported, left: Number.NaN })).toThrow(expect.objectContaining({ code: 'not-a-number' }));
});

const declared: DeclaredFlow = {
  start: ['a', 'b', 'c'],
  decreases: { escaped: ['b'], left: [] },
  increases: { fellIn: ['d'], arrived: [] },
  end: ['a', 'c', 'd'],
};
const reasons = (change: Partial<DeclaredFlow>) =>
  flowBreaks({ ...declared, ...change }).map(({ household, reason, columns }) => [household, reason, ...columns]);

it('has nothing to say about a table in which every household goes one way', () => {
  expect(reasons({})).toEqual([]);
  expect(flowBreaks({ start: [], decreases: {}, increases: {}, end: [] })).toEqual([]);
});

it('names the household, though the numbers balance, when one is forgotten out and another in', () => {
  expect(reasons({ end: ['a', 'd', 'e'] })).toEqual([
    ['c', 'vanished', 'start'],
    ['e', 'appeared', 'end'],
  ]);
});

it('names households in two columns, twice in one, or in a column that their lists contradict', () => {
  expect(reasons({ decreases: { escaped: ['b'], left: ['b'] } })).toEqual([['b', 'in-two-columns', 'escaped', 'left']]);
  expect(reasons({ decreases: { escaped: ['b', 'b'], left: [] } })).toEqual([['b', 'in-a-column-twice', 'escaped']]);
  expect(reasons({ end: ['a', 'b', 'c', 'd'] })).toEqual([['b', 'decreased-but-still-at-end', 'escaped', 'end']]);
  expect(reasons({ start: ['a', 'c'] })).toEqual([['b', 'decreased-but-not-at-start', 'escaped']]);
  expect(reasons({ start: ['a', 'b', 'c', 'd'] })).toEqual([['d', 'increased-but-already-at-start', 'start', 'fellIn']]);
  expect(reasons({ end: ['a', 'c'] })).toEqual([['d', 'increased-but-not-at-end', 'fellIn']]);
});

it('names who changed between the last end and this start', () => {
  expect(reasons({ previousEnd: ['a', 'b', 'x'] })).toEqual([
    ['c', 'new-at-start', 'start'],
    ['x', 'missing-from-start', 'previousEnd'],
  ]);
});
