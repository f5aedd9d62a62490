import type { Problem } from '../../observation/problem.ts';
import { problems } from './problems.ts';
import { holdsOn, type RegisterState, type Span } from './register-state.ts';

/**
 * What a register may never say, whatever event was recorded: a person in two households on one day, a household with members
 * and without exactly one head, members of a household that is not there, a household without members.
 *
 * @param state whole: every current row of each household and of each person in it.
 * @param known households that the state is whole of, also those of which no version is left.
 */
export function contradictions({ households, persons }: RegisterState, known: Iterable<string> = []): Problem[] {
  const found: Problem[] = [];
  for (const [id, rows] of by(persons, ({ person }) => person))
    if (overlap(rows))
      found.push(
        problems.contradiction(`Một người ở hai hộ trong cùng ngày: ${rows[0]?.name}.`, `${rows[0]?.name} would be in two households on one day (${id}).`),
      );
  const versions = by(households, ({ household }) => household);
  const members = by(persons, ({ household }) => household);
  for (const household of new Set([...versions.keys(), ...known])) {
    const rows = versions.get(household) ?? [];
    const code = rows[0]?.code ?? household;
    if (overlap(rows)) found.push(problems.contradiction(`Hộ ${code} có hai bản trong cùng ngày.`, `Household ${code} would have two versions on one day.`));
    const within = members.get(household) ?? [];
    for (const day of edges([...rows, ...within])) {
      const there = rows.some((row) => holdsOn(row, day));
      const present = within.filter((row) => holdsOn(row, day));
      const heads = present.filter(({ relation }) => relation === 'head').length;
      if (there && present.length === 0)
        found.push(problems.contradiction(`Hộ ${code} không có ai vào ngày ${day}.`, `Household ${code} would have no member on ${day}.`));
      else if (!there && present.length > 0)
        found.push(
          problems.contradiction(
            `Có người trong hộ ${code} khi hộ không còn (${day}).`,
            `Household ${code} would have members on ${day}, when it is not there.`,
          ),
        );
      else if (there && heads !== 1)
        found.push(problems.contradiction(`Hộ ${code} có ${heads} chủ hộ vào ngày ${day}.`, `Household ${code} would have ${heads} heads on ${day}.`));
    }
  }
  return found;
}

function by<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const same = found.get(keyOf(row));
    if (same) same.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}

/** The days on which something begins or ends. */
const edges = (spans: readonly Span[]): string[] =>
  [...new Set(spans.flatMap(({ validFrom, validTo }) => (validTo === null ? [validFrom] : [validFrom, validTo])))].sort();

function overlap(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return sorted.some(({ validTo }, at) => {
    const next = sorted[at + 1];
    return next !== undefined && (validTo === null || next.validFrom < validTo);
  });
}
