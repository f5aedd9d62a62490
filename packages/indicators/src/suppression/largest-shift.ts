/** Row and column of a cell, from 0. */
export type Cell = readonly [row: number, column: number];

/**
 * By how many units a hidden cell can move while every total of rows and columns stays and no hidden cell falls below 0.
 *
 * A unit added to a cell must be taken from another hidden cell of its column, given to one of that row, and so on back
 * to its own row. Such rounds are paths in a network with the rows and columns as nodes, where a cell can give what it
 * holds and take without limit; how many fit at once is a maximum flow (Ford and Fulkerson 1956), a whole number, so no
 * table has to be listed.
 *
 * @param hidden the hidden cells with their true counts, without the cell that moves.
 * @param cell the cell that moves.
 * @param way 1: upwards; −1: downwards (there its own count is the other limit, which the caller applies).
 */
export function largestShift(hidden: readonly { readonly cell: Cell; readonly count: number }[], cell: Cell, way: 1 | -1): number {
  const row = (index: number) => `row ${index}`;
  const column = (index: number) => `column ${index}`;
  const capacity = new Map<string, Map<string, number>>();
  const room = (from: string, to: string) => capacity.get(from)?.get(to) ?? 0;
  const change = (from: string, to: string, by: number) => {
    const edges = capacity.get(from) ?? new Map<string, number>();
    edges.set(to, (edges.get(to) ?? 0) + by);
    capacity.set(from, edges);
  };
  for (const { cell: other, count } of hidden) {
    change(column(other[1]), row(other[0]), count);
    change(row(other[0]), column(other[1]), Number.POSITIVE_INFINITY);
  }
  const [source, sink] = way === 1 ? [column(cell[1]), row(cell[0])] : [row(cell[0]), column(cell[1])];

  const shortestPath = (): readonly string[] | undefined => {
    const cameFrom = new Map<string, string>();
    const queue = [source];
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      for (const next of capacity.get(node)?.keys() ?? []) {
        if (next === source || cameFrom.has(next) || room(node, next) <= 0) continue;
        cameFrom.set(next, node);
        queue.push(next);
      }
    }
    if (!cameFrom.has(sink)) return undefined;
    const path = [sink];
    for (let node = cameFrom.get(sink); node !== undefined; node = cameFrom.get(node)) path.unshift(node);
    return path;
  };

  let shift = 0;
  for (let path = shortestPath(); path !== undefined; path = shortestPath()) {
    const steps = path.slice(1).map((to, index) => [path[index] ?? source, to] as const);
    // Never infinite: the moving cell is not part of the network, so every path takes from some cell.
    const amount = Math.min(...steps.map(([from, to]) => room(from, to)));
    for (const [from, to] of steps) {
      change(from, to, -amount);
      change(to, from, amount);
    }
    shift += amount;
  }
  return shift;
}
