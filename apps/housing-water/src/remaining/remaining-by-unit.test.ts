import { expect, test } from 'vitest';
import { remainingByUnit } from './remaining-by-unit.ts';

const unit = (id: string, numerator: number | null, denominator: number | null) => ({ id, name: id, verdict: { numerator, denominator } });

test('the unit where most households are without stands first', () => {
  expect(remainingByUnit([unit('a', 90, 100), unit('b', 50, 80)]).map(({ id, remaining }) => [id, remaining])).toEqual([
    ['b', 30],
    ['a', 10],
  ]);
});

test('a unit that did not report, or lacks nothing, is not in the list', () => {
  expect(remainingByUnit([unit('a', null, 100), unit('b', 80, 80)])).toEqual([]);
});
