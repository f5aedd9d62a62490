/** A flow table whose columns are lists of household ids, as declared: from decisions, from communes' own tables. */
export interface DeclaredFlow {
  readonly start: readonly string[];
  /** Columns that take households off the list, by name. */
  readonly decreases: Readonly<Record<string, readonly string[]>>;
  /** Columns that put households on the list, by name. */
  readonly increases: Readonly<Record<string, readonly string[]>>;
  readonly end: readonly string[];
  /** The end of the period before; left out where there is none. */
  readonly previousEnd?: readonly string[] | undefined;
}

/** What is wrong with a household in a flow table. */
export type FlowBreakReason =
  | 'in-a-column-twice'
  | 'in-two-columns'
  | 'decreased-but-not-at-start'
  | 'decreased-but-still-at-end'
  | 'increased-but-already-at-start'
  | 'increased-but-not-at-end'
  | 'vanished'
  | 'appeared'
  | 'missing-from-start'
  | 'new-at-start';

export interface FlowBreak {
  readonly household: string;
  readonly reason: FlowBreakReason;
  /** The columns that contradict each other. */
  readonly columns: readonly string[];
}

/**
 * Which households keep a flow table from closing, and between which columns.
 *
 * A table may balance in numbers and still be wrong: one household too many in, another forgotten out. Here each household
 * must go one way: off the list by one column and not be there at the end, onto it by one column and be there, or stay.
 *
 * @returns in order of the households' first appearance; empty when every household is accounted for.
 * @example start a b, escaped a, end a b: a is `decreased-but-still-at-end` (escaped, end)
 */
export function flowBreaks({ start, decreases, increases, end, previousEnd }: DeclaredFlow): readonly FlowBreak[] {
  const columnsOf = new Map<string, string[]>();
  const note = (column: string, households: readonly string[]) => {
    for (const id of households) {
      const columns = columnsOf.get(id);
      if (columns) columns.push(column);
      else columnsOf.set(id, [column]);
    }
  };
  note('start', start);
  for (const [column, households] of [...Object.entries(decreases), ...Object.entries(increases)]) note(column, households);
  note('end', end);
  if (previousEnd) note('previousEnd', previousEnd);
  return [...columnsOf].flatMap(([household, columns]) =>
    breaksOf(columns, { decreases: new Set(Object.keys(decreases)), increases: new Set(Object.keys(increases)), withPrevious: previousEnd !== undefined }).map(
      (found) => ({ household, ...found }),
    ),
  );
}

interface ColumnKinds {
  readonly decreases: ReadonlySet<string>;
  readonly increases: ReadonlySet<string>;
  readonly withPrevious: boolean;
}

function breaksOf(columns: readonly string[], kinds: ColumnKinds): readonly Omit<FlowBreak, 'household'>[] {
  const out = columns.filter((column) => kinds.decreases.has(column));
  const into = columns.filter((column) => kinds.increases.has(column));
  const [atStart, atEnd, atPreviousEnd] = ['start', 'end', 'previousEnd'].map((column) => columns.includes(column));
  const found: Omit<FlowBreak, 'household'>[] = [];
  const breaks = (condition: boolean | undefined, reason: FlowBreakReason, ...between: readonly string[]) => {
    if (condition) found.push({ reason, columns: between });
  };
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  breaks(twice !== undefined, 'in-a-column-twice', twice ?? '');
  const ways = [...new Set([...out, ...into])];
  breaks(ways.length > 1, 'in-two-columns', ...ways);
  breaks(out.length > 0 && !atStart, 'decreased-but-not-at-start', ...out);
  breaks(out.length > 0 && atEnd, 'decreased-but-still-at-end', ...out, 'end');
  breaks(into.length > 0 && atStart, 'increased-but-already-at-start', 'start', ...into);
  breaks(into.length > 0 && !atEnd, 'increased-but-not-at-end', ...into);
  breaks(ways.length === 0 && atStart && !atEnd, 'vanished', 'start');
  breaks(ways.length === 0 && !atStart && atEnd, 'appeared', 'end');
  breaks(kinds.withPrevious && atPreviousEnd && !atStart, 'missing-from-start', 'previousEnd');
  breaks(kinds.withPrevious && !atPreviousEnd && atStart, 'new-at-start', 'start');
  return found;
}
