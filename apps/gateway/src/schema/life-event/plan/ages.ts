import type { Relation } from '../../household/person-words.ts';
import type { Problem } from '../../observation/problem.ts';
import { warnings } from './problems.ts';
import type { PersonState } from './register-state.ts';

/** Least years that a member is younger than the head (negative: older). A child is younger than its parent by 12 at least. */
const youngerBy: Partial<Readonly<Record<Relation, number>>> = {
  child: 12,
  'child-in-law': 5,
  grandchild: 25,
  parent: -12,
  'parent-in-law': -5,
  grandparent: -25,
};

/** Whether two births may belong to a member and a head of that relation; unknown births may. */
export function agesFit(member: number | null, head: number | null, relation: Relation): boolean {
  const least = youngerBy[relation];
  if (member === null || head === null || least === undefined) return true;
  return least > 0 ? member - head >= least : head - member >= -least;
}

/** Contradictions among the ages of a household's members on a day, as far as one of `about` is in them. */
export function ageWarnings(members: readonly PersonState[], about: ReadonlySet<string>, day: string): Problem[] {
  const head = members.find(({ relation }) => relation === 'head');
  const year = Number(day.slice(0, 4));
  return members.flatMap((member, index): Problem[] => {
    const concerned = about.has(member.person);
    const place = { index, field: 'birthYear' };
    const found: Problem[] = [];
    if (head && head !== member && (concerned || about.has(head.person)) && !agesFit(member.birthYear, head.birthYear, member.relation))
      found.push(warnings.ages(member.name, head.name, place));
    if (concerned && member.birthYear !== null && year - member.birthYear > 110) found.push(warnings.veryOld(member.name, place));
    if (concerned && member === head && member.birthYear !== null && year - member.birthYear < 15) found.push(warnings.youngHead(member.name, place));
    return found;
  });
}
