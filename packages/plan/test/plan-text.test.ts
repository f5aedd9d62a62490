import { describe, expect, test } from 'vitest';
import { citations } from '../src/bac-ha/citations.ts';
import { exclusions } from '../src/bac-ha/exclusions.ts';
import { bacHaPlan, targetById } from '../src/index.ts';
import { numbersIn, type PrintedNumber, planText, vietnameseNumber } from './plan-text.ts';

const printed = numbersIn(planText(), 'II. ', 'Nơi nhận');
const place = ({ line, column, number }: PrintedNumber) => `${line}:${column} ${number}`;

/** Numbers that nothing explains, and explanations of numbers that do not stand there. */
function unexplained(numbers: readonly PrintedNumber[], explained: readonly PrintedNumber[]) {
  const there = new Set(numbers.map(place));
  const known = new Set(explained.map(place));
  return { numbers: [...there].filter((entry) => !known.has(entry)), explanations: [...known].filter((entry) => !there.has(entry)) };
}

describe('the numbers of the plan’s text, sections II to VI', () => {
  test('each has a target or an exclusion, and each of these stands in the text', () => {
    expect(unexplained(printed, [...citations, ...exclusions])).toEqual({ numbers: [], explanations: [] });
  });

  test('none is explained twice', () => {
    const places = [...citations, ...exclusions].map(place);
    expect(places.filter((entry, index) => places.indexOf(entry) !== index)).toEqual([]);
  });

  test('each of the 69 targets has its number in the text, with the value that the text prints', () => {
    const values = citations.map(({ target, number }) => [target, vietnameseNumber(number)]);
    expect(Object.fromEntries(values)).toEqual(Object.fromEntries(bacHaPlan.targets.map((target) => [target.id, target.definition.value])));
    expect(citations).toHaveLength(69);
  });

  test('each exclusion says why', () => {
    expect(exclusions.filter((entry) => entry.reason.trim() === '')).toEqual([]);
  });

  test('numbers glued to words, split over lines or printed with a leading zero are seen', () => {
    const seen = printed.map((entry) => entry.number);
    for (const number of ['540', '186.677', '01', '99,8', '07', '7']) expect(seen).toContain(number);
    expect(printed.filter((entry) => entry.line === 71).map((entry) => entry.number)).toEqual(['2021']);
  });

  test('a number without a target fails, and so does an exclusion that matches nothing', () => {
    const changed = numbersIn(planText().replace('37 công trình', '38 công trình'), 'II. ', 'Nơi nhận');
    expect(unexplained(changed, [...citations, ...exclusions])).toEqual({ numbers: ['151:22 38'], explanations: ['151:22 37'] });
  });

  test('a target is found by the id that the citation names', () => {
    expect(citations.filter(({ target }) => targetById(bacHaPlan, target) === undefined)).toEqual([]);
  });
});
