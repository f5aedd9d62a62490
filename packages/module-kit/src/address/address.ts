/** What every page keeps when one goes on: language and the year looked at. A unit or a filter belongs to its page. */
const carried = ['lang', 'year'] as const;

/** `path` with the carried parts of `search`, then with `more`; null in `more` takes a part away. */
export function addressOf(path: string, search: string, more: Readonly<Record<string, string | number | null | undefined>> = {}): string {
  const [pathname, own] = path.split('?');
  const now = new URLSearchParams(search);
  const next = new URLSearchParams(own);
  for (const name of carried) {
    const value = now.get(name);
    if (value !== null && !next.has(name)) next.set(name, value);
  }
  for (const [name, value] of Object.entries(more)) {
    if (value === null || value === undefined) next.delete(name);
    else next.set(name, String(value));
  }
  const query = next.toString();
  return query ? `${pathname}?${query}` : (pathname ?? '');
}

/** A whole year out of an address, if it lies in the plan. */
export function yearOf(text: string | null, first: number, last: number): number | undefined {
  const year = Number(text);
  return text !== null && Number.isInteger(year) && year >= first && year <= last ? year : undefined;
}
