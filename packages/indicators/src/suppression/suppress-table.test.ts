import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditTable, cellsWithFewContributors, isSafeRange } from './audit-table.ts';
import type { Cell } from './largest-shift.ts';
import { publishedSum } from './masked.ts';
import { isSmallCount } from './small-count.ts';
import { suppressTable } from './suppress-table.ts';

const threeByThree = Object.freeze([Object.freeze([3, 20, 14]), Object.freeze([9, 11, 30]), Object.freeze([25, 8, 16])]);

it('recovers two hidden counts of one row that are alone in their columns', () => {
  expect(
    auditTable(threeByThree, [
      [0, 0],
      [0, 2],
    ]),
  ).toEqual([
    { cell: [0, 0], lower: 3, upper: 3 },
    { cell: [0, 2], lower: 14, upper: 14 },
  ]);
});

it('hides 20, 9 and 11 round a 3, which can then be anything from 0 to 12', () => {
  const { primary, secondary, hideTotals, cells } = suppressTable(threeByThree, 5);
  expect({ primary, hideTotals }).toEqual({ primary: [[0, 0]], hideTotals: false });
  expect(secondary.toSorted()).toEqual([
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect(cells).toEqual([
    [{ lower: 0, upper: 12 }, { lower: 11, upper: 23 }, 14],
    [{ lower: 0, upper: 12 }, { lower: 8, upper: 20 }, 30],
    [25, 8, 16],
  ]);
});

it('prints a table without small counts as it is', () => {
  expect(
    suppressTable(
      [
        [5, 0],
        [7, 8],
      ],
      5,
    ),
  ).toEqual({
    primary: [],
    secondary: [],
    hideTotals: false,
    cells: [
      [5, 0],
      [7, 8],
    ],
  });
});

it('gives up the totals where a single row leaves nothing to hide behind', () => {
  expect(suppressTable([[3, 20, 14]], 5)).toEqual({ primary: [[0, 0]], secondary: [], hideTotals: true, cells: [[{ lower: 1, upper: 4 }, 20, 14]] });
});

it('carries bounds through a sum: masked is not missing', () => {
  expect(publishedSum([40, { lower: 0, upper: 28 }])).toEqual({ lower: 40, upper: 68 });
});

it('names cells with few but some contributors, whatever their value', () => {
  expect(
    cellsWithFewContributors(
      [
        [12, 15],
        [2, 8],
        [0, 3],
      ],
      3,
    ),
  ).toEqual([[1, 0]]);
});

it('calls a range safe from threshold − 1 on, and never a single value', () => {
  expect([3, 4].map((upper) => isSafeRange({ lower: 0, upper }, 5))).toEqual([false, true]);
  expect(isSafeRange({ lower: 3, upper: 3 }, 1)).toBe(false);
});

it('refuses ragged tables and cells that are not there', () => {
  expect(() => auditTable([[1, 2], [3]], [])).toThrow(expect.objectContaining({ code: 'length-mismatch' }));
  expect(() => auditTable([[1, 2]], [[1, 0]])).toThrow(expect.objectContaining({ code: 'cell-outside-table' }));
  expect(() => auditTable([[1, -2]], [])).toThrow(expect.objectContaining({ code: 'negative-count' }));
});

const anyTable = (largest: number, rows: number, columns: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) => fc.array(fc.array(fc.nat({ max: largest }), { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));

/** The same ranges by trying every table that agrees with what is printed: slow, and with nothing in common with the flow. */
function rangesByTrying(table: readonly (readonly number[])[], hidden: readonly Cell[]): ReadonlyMap<string, [number, number]> {
  const ranges = new Map<string, [number, number]>();
  const rowLeft = table.map((row, index) => hidden.filter(([r]) => r === index).reduce((sum, [, c]) => sum + (row[c] ?? 0), 0));
  const columnLeft = (table[0] ?? []).map((_, index) => hidden.filter(([, c]) => c === index).reduce((sum, [r]) => sum + (table[r]?.[index] ?? 0), 0));
  const filled: number[] = [];
  const fill = (position: number) => {
    const cell = hidden[position];
    if (cell === undefined) {
      if (![...rowLeft, ...columnLeft].every((left) => left === 0)) return;
      for (const [index, key] of hidden.entries()) {
        const value = filled[index] ?? 0;
        const [low, high] = ranges.get(key.join()) ?? [value, value];
        ranges.set(key.join(), [Math.min(low, value), Math.max(high, value)]);
      }
      return;
    }
    const [row, column] = cell;
    const most = Math.min(rowLeft[row] ?? 0, columnLeft[column] ?? 0);
    for (let value = 0; value <= most; value += 1) {
      filled[position] = value;
      rowLeft[row] = (rowLeft[row] ?? 0) - value;
      columnLeft[column] = (columnLeft[column] ?? 0) - value;
      fill(position + 1);
      rowLeft[row] = (rowLeft[row] ?? 0) + value;
      columnLeft[column] = (columnLeft[column] ?? 0) + value;
    }
  };
  fill(0);
  return ranges;
}

it('audits as somebody would who tries every possible table', () => {
  fc.assert(
    fc.property(anyTable(4, 3, 3), fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }), (table, choice) => {
      const hidden = table.flatMap((row, r) => row.flatMap((_, c): Cell[] => (choice[r * 3 + c] ? [[r, c]] : [])));
      const tried = rangesByTrying(table, hidden);
      for (const { cell, lower, upper } of auditTable(table, hidden)) expect([lower, upper]).toEqual(tried.get(cell.join()));
    }),
  );
});

it('leaves every hidden count of any table safe, unless it says that the totals must go', () => {
  fc.assert(
    fc.property(fc.oneof(anyTable(9, 6, 5), anyTable(60, 8, 6)), fc.integer({ min: 1, max: 10 }), (table, threshold) => {
      const { primary, secondary, hideTotals, cells } = suppressTable(table, threshold);
      const hidden = new Set([...primary, ...secondary].map((cell) => cell.join()));
      expect(hidden.size).toBe(primary.length + secondary.length);
      for (const [r, row] of table.entries()) {
        for (const [c, count] of row.entries()) {
          if (isSmallCount(count, threshold)) expect(hidden.has([r, c].join())).toBe(true);
          if (!hidden.has([r, c].join())) expect(cells[r]?.[c]).toBe(count);
        }
      }
      if (!hideTotals) expect(auditTable(table, [...primary, ...secondary]).every((range) => isSafeRange(range, threshold))).toBe(true);
    }),
  );
});
