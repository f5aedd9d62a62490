import { foldCase, foldMarks } from './fold-vietnamese.ts';
import type { HeadingColumn } from './heading-columns.ts';
import type { Column, Headings } from './importer.ts';

/** "3. Số hộ nghèo (hộ)" without its number of order and its unit of measure. */
const bare = (label: string) => label.replace(/^\s*\(?\d{1,2}\)?[.)]\s*/u, '').replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '');

type Fold = (labels: readonly string[]) => string;
const loosest: Fold = (labels) => foldMarks(labels.map(bare).join(' '));

/** From the strictest comparison to the loosest: as written; without tone marks; also without number and unit. */
const strictness: readonly Fold[] = [(labels) => foldCase(labels.join(' ')), (labels) => foldMarks(labels.join(' ')), loosest];

const names = ({ vi, en, aliases }: Headings): string[] => [vi, en, ...(aliases ?? [])];

/**
 * Finds which column of a sheet is which column of the importer, by the names in their heads.
 *
 * A column under a group is known by group and name together; by its name alone only if no other column has that name.
 */
export class HeadingIndex {
  private readonly byName: readonly Map<string, Set<string>>[];
  /** Names that several groups have, without the group: which of them is meant, only the officer can tell. */
  private readonly withoutGroup = new Map<string, Set<string>>();

  constructor(columns: readonly Column[]) {
    const owners = new Map<string, Set<string>>();
    for (const column of columns) for (const name of names(column.headings)) put(owners, foldMarks(name), column.key);
    for (const { key, headings, group } of columns) for (const name of group ? names(headings) : []) put(this.withoutGroup, loosest([name]), key);
    this.byName = strictness.map((fold) => {
      const index = new Map<string, Set<string>>();
      for (const { key, headings, group } of columns)
        for (const name of names(headings)) {
          for (const above of group ? names(group) : []) put(index, fold([above, name]), key);
          if (!group || owners.get(foldMarks(name))?.size === 1) put(index, fold([name]), key);
        }
      return index;
    });
  }

  /**
   * For each key of the importer the columns that fit it: one when all is well, several when two heads have one name.
   * `grouped` counts the columns that were known by their group and name together.
   */
  match(columns: readonly HeadingColumn[]): { matches: Map<string, HeadingColumn[]>; grouped: number } {
    const settled = new Map<string, HeadingColumn[]>();
    const taken = new Set<HeadingColumn>();
    let grouped = 0;
    this.byName.forEach((index, level) => {
      const fold = strictness[level] ?? loosest;
      const hits = new Map<string, HeadingColumn[]>();
      for (const column of columns) {
        if (taken.has(column)) continue;
        const names = candidates(column).find((labels) => index.has(fold(labels)));
        if (!names) continue;
        if (names.length > 1) grouped++;
        for (const key of index.get(fold(names)) ?? []) if (!settled.has(key)) hits.set(key, [...(hits.get(key) ?? []), column]);
      }
      for (const [key, found] of hits) {
        settled.set(key, found.every(({ anchor }) => anchor !== '' && anchor === found[0]?.anchor) ? found.slice(0, 1) : found);
        for (const column of found) taken.add(column);
      }
    });
    const left = columns.filter((column) => column.labels.length === 1 && !taken.has(column));
    const doubtful = new Map<string, HeadingColumn[]>();
    for (const column of left)
      for (const key of this.withoutGroup.get(loosest(column.labels)) ?? []) if (!settled.has(key)) doubtful.set(key, [...(doubtful.get(key) ?? []), column]);
    for (const [key, found] of doubtful) settled.set(key, found);
    return { matches: settled, grouped };
  }
}

/** The most telling first: all labels, each higher label with the lowest one, the lowest alone. */
function candidates({ labels }: HeadingColumn): (readonly string[])[] {
  const lowest = labels.at(-1) ?? '';
  return [labels, ...labels.slice(0, -1).map((above) => [above, lowest]), [lowest]];
}

function put(index: Map<string, Set<string>>, name: string, key: string): void {
  if (name !== '') index.set(name, new Set([...(index.get(name) ?? []), key]));
}
