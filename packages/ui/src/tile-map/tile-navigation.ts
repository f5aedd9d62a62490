export interface TilePlace {
  readonly id: string;
  /** From 1, north on top. */
  readonly row: number;
  /** From 1, west on the left. */
  readonly column: number;
}

export type TileKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

const directions = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] } as const;

/** Reading order: by row, then by column. */
export const inReadingOrder = <T extends TilePlace>(tiles: readonly T[]): T[] => [...tiles].sort((a, b) => a.row - b.row || a.column - b.column);

/**
 * The tile that lies in the key's direction: what is straight ahead before what is aside (a step aside counts threefold), so
 * that gaps in the map are jumped. The same id where nothing lies there.
 */
export function nextTile(tiles: readonly TilePlace[], from: string, key: TileKey): string {
  const ordered = inReadingOrder(tiles);
  if (key === 'Home') return ordered[0]?.id ?? from;
  if (key === 'End') return ordered.at(-1)?.id ?? from;
  const start = tiles.find((tile) => tile.id === from);
  if (!start) return ordered[0]?.id ?? from;
  const [down, right] = directions[key];
  const cost = (tile: TilePlace) => {
    const ahead = (tile.row - start.row) * down + (tile.column - start.column) * right;
    const aside = Math.abs((tile.row - start.row) * right) + Math.abs((tile.column - start.column) * down);
    return ahead > 0 ? ahead + 3 * aside : Number.POSITIVE_INFINITY;
  };
  const nearest = ordered.reduce<TilePlace | undefined>((best, tile) => (cost(tile) < (best ? cost(best) : Number.POSITIVE_INFINITY) ? tile : best), undefined);
  return nearest?.id ?? from;
}
