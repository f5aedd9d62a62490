/** For comparing what is sought with what there is: no tone marks, no case, đ as d. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

export interface Findable {
  readonly label: string;
  readonly keywords?: string | undefined;
}

/**
 * The items that hold every word of the query, in any order and with or without tone marks. Those whose label begins with
 * the query stand first, then those with a word that does, then the rest, each in the order given.
 */
export function findMatches<Item extends Findable>(items: readonly Item[], query: string, limit = 12): readonly Item[] {
  const sought = fold(query.trim());
  if (sought === '') return items.slice(0, limit);
  const words = sought.split(/\s+/);
  const rank = ({ label }: Findable) => (fold(label).startsWith(sought) ? 0 : fold(label).includes(` ${sought}`) ? 1 : 2);
  return items
    .filter((item) => words.every((word) => fold(`${item.label} ${item.keywords ?? ''}`).includes(word)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit);
}
