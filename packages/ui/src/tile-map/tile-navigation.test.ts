import { describe, expect, it } from 'vitest';
import { inReadingOrder, nextTile } from './tile-navigation.ts';

// Five of the district's tiles as they lie: Lùng Cải in the north, a gap below it, Tả Củ Tỷ in the north-east.
const tiles = [
  { id: 'lung-cai', row: 1, column: 4 },
  { id: 'lung-phinh', row: 2, column: 3 },
  { id: 'ta-cu-ty', row: 2, column: 6 },
  { id: 'bac-ha', row: 3, column: 3 },
  { id: 'thai-giang-pho', row: 3, column: 4 },
];

describe('the arrow keys on the tile map', () => {
  it('go to the neighbour straight ahead', () => expect(nextTile(tiles, 'bac-ha', 'ArrowRight')).toBe('thai-giang-pho'));
  it('jump over a gap', () => expect(nextTile(tiles, 'lung-phinh', 'ArrowRight')).toBe('ta-cu-ty'));
  it('prefer straight ahead over what lies aside, even when it is farther', () => expect(nextTile(tiles, 'lung-cai', 'ArrowDown')).toBe('thai-giang-pho'));
  it('stay where nothing lies in that direction', () => expect(nextTile(tiles, 'lung-cai', 'ArrowUp')).toBe('lung-cai'));
  it('go to the first and last tile in reading order with Home and End', () => {
    expect(nextTile(tiles, 'bac-ha', 'Home')).toBe('lung-cai');
    expect(nextTile(tiles, 'bac-ha', 'End')).toBe('thai-giang-pho');
  });
  it('start at the first tile when the focused one has gone', () => expect(nextTile(tiles, 'gone', 'ArrowDown')).toBe('lung-cai'));
  it('do not reorder what the caller gave', () => {
    const frozen = Object.freeze([...tiles].reverse());
    expect(inReadingOrder(frozen).map((tile) => tile.id)).toEqual(tiles.map((tile) => tile.id));
  });
});
