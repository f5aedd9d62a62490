/**
 * Names that differ from the wanted one by few letters or hold it, nearest first, three at most. The caller folds both sides.
 *
 * Plain edit distance with two rows: lists here are communes and headings, never more than a few thousand short names.
 */
export function nearestNames<T>(wanted: string, known: readonly T[], nameOf: (item: T) => string): T[] {
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  return known
    .map((item) => ({ item, name: nameOf(item).slice(0, 80) }))
    .map(({ item, name }) => ({ item, distance: holds(wanted, name) || holds(name, wanted) ? 1 : editDistance(wanted.slice(0, 80), name) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ item }) => item);
}

const holds = (whole: string, part: string) => part.length >= 4 && whole.includes(part);

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? a.length;
}
