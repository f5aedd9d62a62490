import type { Household, Person } from './district.ts';
import type { Relation } from './register-rows.ts';

const isChildOf = (person: Person | undefined, parent: Person | undefined): boolean =>
  person !== undefined && parent !== undefined && (person.father === parent || person.mother === parent);

const isChildOfEither = (person: Person | undefined, head: Person): boolean => isChildOf(person, head) || isChildOf(person, head.spouse);

/** What a member is to the head, from who descends from and is married to whom. */
function relationTo(head: Person, person: Person): Relation {
  if (person === head) return 'head';
  if (person.spouse === head) return 'spouse';
  if (isChildOfEither(person, head)) return 'child';
  if (isChildOfEither(person.spouse, head)) return 'child-in-law';
  if (isChildOfEither(person.father, head) || isChildOfEither(person.mother, head)) return 'grandchild';
  if (isChildOf(head, person) || isChildOf(head, person.spouse)) return 'parent';
  if (isChildOf(head.spouse, person) || isChildOf(head.spouse, person.spouse)) return 'parent-in-law';
  if (isChildOf(head.father, person) || isChildOf(head.mother, person)) return 'grandparent';
  if (person.father !== undefined && person.father === head.father) return 'sibling';
  return person.isLodger ? 'not-related' : 'other-relative';
}

/** Gives every member the relation to the head. @returns those whose relation changed. */
export function relateToHead(household: Household): readonly Person[] {
  return household.members.filter((member) => {
    const relation = relationTo(household.head, member);
    const changed = member.relation !== relation;
    member.relation = relation;
    return changed;
  });
}

/** Who becomes head when the head dies or leaves: the spouse, the eldest grown child, the eldest grown member, whoever is there. */
export function successorOf({ head, members }: Household, year: number): Person | undefined {
  const others = members.filter((member) => member !== head).sort((one, other) => one.born.localeCompare(other.born));
  const grown = others.filter(({ birthYear }) => year - birthYear >= 16);
  const young = grown.filter(({ birthYear }) => year - birthYear < 70);
  return others.find(({ spouse }) => spouse === head) ?? young.find((member) => isChildOf(member, head)) ?? young[0] ?? grown[0] ?? others[0];
}
