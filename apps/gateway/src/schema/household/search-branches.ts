import type { RegisterSight } from '@bac-thang/access';
import { hashCitizenNumber, isCitizenNumber, type PersonalDataKeys, searchForm } from '@bac-thang/database';
import type { Parameters } from './parameters.ts';
import { isBirthYear, type SearchTokens } from './search-tokens.ts';

export interface HamletName {
  readonly id: string;
  readonly name: string;
}

/** One way in which all tokens may fit a household: conditions on a member p, and on the household's version v. */
export interface SearchBranch {
  readonly person: readonly string[];
  readonly household: readonly string[];
}

/** A number fits a person, the code or the phone, so that each multiplies the ways; with more nothing is found. */
const MOST_NUMBERS = 3;

/** Last four digits that end with these two or three: their index finds whole values only. */
const tails = (number: string): string[] =>
  Array.from({ length: 10 ** (4 - number.length) }, (_, before) => `${String(before).padStart(4 - number.length, '0')}${number}`);

interface HamletsOfTokens {
  readonly tokens: readonly string[];
  readonly ids: string[];
}

/** For each set of tokens that some hamlet fits (words begin a word of its name, numbers are one of it): the hamlets. */
function hamletsByTokens(words: readonly string[], numbers: readonly string[], hamlets: readonly HamletName[]): HamletsOfTokens[] {
  const found = new Map<string, HamletsOfTokens>();
  for (const { id, name } of hamlets) {
    const parts = searchForm(name).split(' ');
    const fitting = words.filter((word) => word.length > 1 && parts.some((part) => part.startsWith(word)));
    // a number alone is no hamlet: every second one is called Thôn 1
    if (fitting.length === 0) continue;
    const tokens = [...fitting, ...numbers.filter((number) => parts.includes(number))];
    const key = tokens.join(' ');
    const same = found.get(key);
    if (same) same.ids.push(id);
    else found.set(key, { tokens, ids: [id] });
  }
  return [...found.values()];
}

/**
 * The ways in which a search may fit, each as SQL with an index of its own. Nobody finds by what he may not see: a search
 * by citizen number is for those who see citizen numbers.
 */
export function searchBranches(
  { words, numbers, codes }: SearchTokens,
  { hamlets, sight, keys, add }: { hamlets: readonly HamletName[]; sight: RegisterSight; keys: PersonalDataKeys; add: Parameters['add'] },
): SearchBranch[] {
  const namesOnly = sight.members.size === 0 ? ["p.relation = 'head'"] : [];
  const nameFits = (word: string) => `p.name_folded ~ ${add(`(^| )${word}`)}`; // letters and digits of the search form only
  const ofPerson = (number: string): string | undefined => {
    const ways = [
      ...(sight.members.has('birth') && isBirthYear(number) ? [`p.birth_year = ${add(Number(number), 'int')}`] : []),
      ...(sight.members.has('citizenNumber') && number.length === 4 ? [`p.citizen_number_tail = ${add(number)}`] : []),
      ...(sight.members.has('citizenNumber') && (number.length === 2 || number.length === 3)
        ? [`p.citizen_number_tail = ANY (${add(tails(number), 'text[]')})`]
        : []),
      ...(sight.members.has('citizenNumber') && isCitizenNumber(number) ? [`p.citizen_number_hash = ${add(hashCitizenNumber(keys, number))}`] : []),
    ];
    return ways.length ? `(${ways.join(' OR ')})` : undefined;
  };
  const ofHousehold = (number: string): string[] => [
    `v.household_id IN (SELECT h.id FROM household h WHERE h.tenant = v.tenant AND h.code LIKE ${add(`%${number}`)})`,
    ...(sight.household.has('phone') && number.length >= 4 ? [`translate(v.phone, ' .+', '') LIKE ${add(`%${number}%`)}`] : []),
  ];

  const waysOf = (rest: readonly string[]) =>
    rest.reduce<{ person: string[]; household: string[] }[]>(
      (ways, number) =>
        ways.flatMap((way) => {
          const person = ofPerson(number);
          return [
            ...(person ? [{ ...way, person: [...way.person, person] }] : []),
            ...ofHousehold(number).map((fits) => ({ ...way, household: [...way.household, fits] })),
          ];
        }),
      [{ person: [], household: codes.map((code) => `v.code = ${add(code)}`) }],
    );
  if (numbers.length > MOST_NUMBERS) return [];
  const places: readonly (HamletsOfTokens | undefined)[] = [undefined, ...hamletsByTokens(words, numbers, hamlets)];
  return places.flatMap((place) => {
    const rest = (tokens: readonly string[]) => tokens.filter((token) => !place?.tokens.includes(token));
    return waysOf(rest(numbers)).map((way) => {
      const person = [...rest(words).map(nameFits), ...way.person];
      return {
        person: person.length ? [...namesOnly, ...person] : [],
        household: [...way.household, ...(place ? [`v.hamlet_id = ANY (${add(place.ids, 'uuid[]')})`] : [])],
      };
    });
  });
}
