import { folded } from '../words/folded.ts';

interface Named {
  readonly name: string;
  readonly birthYear: number | null;
}

/** At most so many are named beside the head. */
const most = 2;

/** Members whom a word of the search means, other than the head: why a household is in the list though its head is called otherwise. */
export function matchingMembers(members: readonly Named[], head: string, search: string): readonly Named[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const means = ({ name, birthYear }: Named, word: string) =>
    /^\d{4}$/.test(word)
      ? birthYear === Number(word)
      : folded(name)
          .split(' ')
          .some((part) => part.startsWith(word));
  const score = (member: Named) => words.filter((word) => means(member, word)).length;
  const scored = members.map((member) => ({ member, points: score(member) }));
  const best = Math.max(0, ...scored.map(({ points }) => points));
  const chosen = scored.filter(({ points }) => points > 0 && points === best).map(({ member }) => member);
  return chosen.some(({ name }) => name === head) ? [] : chosen.slice(0, most);
}
