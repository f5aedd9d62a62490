import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Person, Sex } from './district.ts';
import { oneByWeight, wholeBetween } from './draws.ts';
import type { PersonMaker } from './make-person.ts';
import { familyName } from './names.ts';
import { type PeopleId, peoples } from './peoples.ts';

type Form = 'couple' | 'with married child' | 'with parents' | 'one parent' | 'old' | 'siblings';

/** How many households of a hundred have each form; made up. */
const forms: Readonly<Record<Form, number>> = { couple: 50, 'with married child': 24, 'with parents': 15, 'one parent': 5, old: 5, siblings: 1 };
/** Of those who come from elsewhere. */
const formsOfNewcomers: Readonly<Partial<Record<Form, number>>> = { couple: 85, 'one parent': 8, 'with parents': 7 };

/** The members of a made-up household as it stands in a year, the head first; who is whose child and spouse is known. */
export function foundingFamily(random: RandomStream, make: PersonMaker, people: PeopleId, year: number, isNewcomer: boolean): readonly Person[] {
  const form = oneByWeight(random, isNewcomer ? formsOfNewcomers : forms);
  const family = familyName(random, people);
  const asked = { people, family, year };
  const person = (sex: Sex, age: number, parents: { father?: Person | undefined; mother?: Person | undefined } = {}, ofFamily = family) =>
    make(random, { ...asked, family: ofFamily, sex, birthYear: year - age, ...parents });
  const wedded = (husband: Person): Person => {
    const wife = person('female', Math.max(18, year - husband.birthYear - wholeBetween(random, -2, 5)), {}, familyName(random, people));
    wife.spouse = husband;
    husband.spouse = wife;
    return wife;
  };
  const childrenOf = (father: Person | undefined, mother: Person): Person[] => {
    const wished = Math.max(0, Math.round(peoples[people].children + 3 * (random() - 0.5)));
    const children: Person[] = [];
    let age = year - mother.birthYear - wholeBetween(random, 19, 23);
    for (let count = 0; count < wished && age >= 0; count++, age -= wholeBetween(random, 2, 4)) {
      const sex = random() < 0.485 ? 'female' : 'male';
      const hasLeft = age >= 18 && random() < (sex === 'female' ? 0.72 : 0.5);
      if (!hasLeft) children.push(person(sex, age, { father, mother }));
    }
    return children;
  };

  switch (form) {
    case 'couple': {
      const head = person(random() < 0.91 ? 'male' : 'female', wholeBetween(random, isNewcomer ? 23 : 24, isNewcomer ? 45 : 60));
      if (head.sex === 'female') {
        const husband = person('male', year - head.birthYear + wholeBetween(random, -2, 5), {}, familyName(random, people));
        head.spouse = husband;
        husband.spouse = head;
        return [head, husband, ...childrenOf(husband, head)];
      }
      const wife = wedded(head);
      return [head, wife, ...childrenOf(head, wife)];
    }
    case 'with married child': {
      const head = person('male', wholeBetween(random, 45, 72));
      const wife = wedded(head);
      const son = person('male', Math.max(19, Math.min(year - wife.birthYear - 19, wholeBetween(random, 20, 38))), { father: head, mother: wife });
      const daughterInLaw = wedded(son);
      const youngest = random() < 0.4 && year - wife.birthYear < 60 ? [person('male', wholeBetween(random, 12, 17), { father: head, mother: wife })] : [];
      const widower = random() < 0.22;
      return [head, ...(widower ? [] : [wife]), son, daughterInLaw, ...childrenOf(son, daughterInLaw), ...youngest];
    }
    case 'with parents': {
      const mother = person('female', wholeBetween(random, 55, 82), {}, familyName(random, people));
      const father = person('male', year - mother.birthYear + wholeBetween(random, -1, 5));
      father.spouse = mother;
      mother.spouse = father;
      const head = person('male', Math.max(21, year - mother.birthYear - wholeBetween(random, 19, 33)), { father, mother });
      const wife = wedded(head);
      const living = random() < 0.45 ? [father, mother] : [random() < 0.7 ? mother : father];
      return [head, wife, ...childrenOf(head, wife), ...living];
    }
    case 'one parent': {
      const head = person(random() < 0.8 ? 'female' : 'male', wholeBetween(random, 27, 55));
      const children = head.sex === 'female' ? childrenOf(undefined, head) : [person('female', wholeBetween(random, 3, 16), { father: head })];
      return [head, ...children];
    }
    case 'old': {
      const head = person(random() < 0.5 ? 'female' : 'male', wholeBetween(random, 58, 86));
      return head.sex === 'male' && random() < 0.6 ? [head, wedded(head)] : [head];
    }
    case 'siblings': {
      const father = person('male', wholeBetween(random, 45, 60));
      const head = person('male', wholeBetween(random, 18, 25), { father });
      const lodger = random() < 0.3 ? [make(random, { ...asked, family: familyName(random, people), sex: 'male', birthYear: year - 24, isLodger: true })] : [];
      return [head, person('female', wholeBetween(random, 9, 16), { father }), ...lodger];
    }
  }
}
