import { describe, expect, it } from 'vitest';
import { type GridKey, type GridSelection, inRange, moveSelection, rangeOf, selectOne } from './grid-navigation.ts';

// Three communes; columns: numerator, denominator, computed share, quantity.
const shape = { rows: 3, columns: 4, editable: ({ column }: { column: number }) => column !== 2 };
const press = (from: GridSelection, ...keys: GridKey[]) => keys.reduce((selection, key) => moveSelection(selection, key, shape) ?? selection, from);
const at = (row: number, column: number) => selectOne({ row, column });

describe('arrow keys', () => {
  it('move by one cell and stop at the edge', () => {
    expect(press(at(0, 0), { key: 'ArrowRight' }, { key: 'ArrowDown' }).active).toEqual({ row: 1, column: 1 });
    expect(press(at(0, 0), { key: 'ArrowUp' }, { key: 'ArrowLeft' }).active).toEqual({ row: 0, column: 0 });
    expect(press(at(2, 3), { key: 'ArrowDown' }, { key: 'ArrowRight' }).active).toEqual({ row: 2, column: 3 });
  });
  it('also visit the computed column, so that it can be read and copied', () => expect(press(at(0, 1), { key: 'ArrowRight' }).active.column).toBe(2));
  it('with Ctrl go to the edge', () => expect(press(at(1, 1), { key: 'ArrowRight', ctrl: true }).active).toEqual({ row: 1, column: 3 }));
  it('with Shift extend the range from where it began', () => {
    const selection = press(at(0, 1), { key: 'ArrowDown', shift: true }, { key: 'ArrowRight', shift: true });
    expect(rangeOf(selection)).toEqual({ top: 0, left: 1, bottom: 1, right: 2 });
    expect(inRange(rangeOf(selection), { row: 1, column: 2 })).toBe(true);
    expect(inRange(rangeOf(selection), { row: 2, column: 2 })).toBe(false);
  });
  it('extend backwards too', () =>
    expect(rangeOf(press(at(2, 3), { key: 'ArrowUp', shift: true }, { key: 'ArrowLeft', shift: true }))).toEqual({ top: 1, left: 2, bottom: 2, right: 3 }));
  it('without Shift give the range up', () =>
    expect(rangeOf(press(at(0, 0), { key: 'ArrowDown', shift: true }, { key: 'ArrowDown' }))).toEqual({ top: 2, left: 0, bottom: 2, right: 0 }));
});

describe('Tab', () => {
  it('skips what is computed', () => expect(press(at(0, 1), { key: 'Tab' }).active).toEqual({ row: 0, column: 3 }));
  it('goes on in the next row', () => expect(press(at(0, 3), { key: 'Tab' }).active).toEqual({ row: 1, column: 0 }));
  it('goes back with Shift', () => expect(press(at(1, 0), { key: 'Tab', shift: true }).active).toEqual({ row: 0, column: 3 }));
  it('leaves the grid after the last cell and before the first', () => {
    expect(moveSelection(at(2, 3), { key: 'Tab' }, shape)).toBeUndefined();
    expect(moveSelection(at(0, 0), { key: 'Tab', shift: true }, shape)).toBeUndefined();
  });
  it('lets Enter return below the cell where the row was begun', () =>
    expect(press(at(0, 0), { key: 'Tab' }, { key: 'Tab' }, { key: 'Enter' }).active).toEqual({ row: 1, column: 0 }));
});

describe('the other keys', () => {
  it('Enter goes down, Shift+Enter up, and both stay at the edge', () => {
    expect(press(at(0, 1), { key: 'Enter' }).active).toEqual({ row: 1, column: 1 });
    expect(press(at(1, 1), { key: 'Enter', shift: true }).active).toEqual({ row: 0, column: 1 });
    expect(press(at(2, 1), { key: 'Enter' }).active).toEqual({ row: 2, column: 1 });
  });
  it('Home and End go along the row, with Ctrl to the corners', () => {
    expect(press(at(1, 2), { key: 'Home' }).active).toEqual({ row: 1, column: 0 });
    expect(press(at(1, 2), { key: 'End' }).active).toEqual({ row: 1, column: 3 });
    expect(press(at(1, 2), { key: 'Home', ctrl: true }).active).toEqual({ row: 0, column: 0 });
    expect(press(at(1, 2), { key: 'End', ctrl: true }).active).toEqual({ row: 2, column: 3 });
  });
  it('Ctrl+A selects everything', () => expect(rangeOf(press(at(1, 1), { key: 'a', ctrl: true }))).toEqual({ top: 0, left: 0, bottom: 2, right: 3 }));
  it('letters do not move: they begin to type', () => expect(moveSelection(at(0, 0), { key: 'a' }, shape)).toBeUndefined());
  it('nothing moves in a grid without rows', () => expect(moveSelection(at(0, 0), { key: 'ArrowDown' }, { ...shape, rows: 0 })).toBeUndefined());
});
