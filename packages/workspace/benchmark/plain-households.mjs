import { searchForm } from '@bac-thang/database';

const now = (row) => `${row}.known_to IS NULL AND ${row}.valid_from <= current_date AND (${row}.valid_to IS NULL OR current_date < ${row}.valid_to)`;
const LIVING = `FROM household_version v WHERE v.tenant = $1 AND ${now('v')}`;

/** What a line of the list shows, of the households in `keys`. */
const lines = (members) => `
  SELECT v.code, m.name AS hamlet, v.unit,
    (SELECT p.name FROM person_version p WHERE p.tenant = v.tenant AND p.household_id = v.household_id AND ${now('p')} AND p.relation = 'head') AS head,
    (SELECT count(*)::int FROM person_version p WHERE p.tenant = v.tenant AND p.household_id = v.household_id AND ${now('p')}) AS "memberCount",
    (SELECT r.class FROM review_result r WHERE r.tenant = v.tenant AND r.household_id = v.household_id AND r.year = $2 AND r.standard = $3 AND r.is_current) AS class
    ${members ? `, (SELECT json_agg(json_build_object('name', p.name, 'birthYear', p.birth_year)) FROM person_version p WHERE p.tenant = v.tenant AND p.household_id = v.household_id AND ${now('p')}) AS members` : ''}
  FROM keys JOIN household_version v ON v.tenant = $1 AND v.id = keys.id JOIN hamlet m ON m.tenant = v.tenant AND m.id = v.hamlet_id`;

/** The page after so many rows: parameters are tenant, year and standard of the class, rows, offset. */
export const plainPageSql = (counted) => `
  WITH keys AS MATERIALIZED (SELECT v.id ${LIVING} ORDER BY v.code LIMIT $4 OFFSET $5)
  SELECT ${counted ? `(SELECT count(*)::int ${LIVING}) AS total, ` : ''} l.* FROM (${lines(false)}) l ORDER BY l.code`;

/** Every household of which one member, or the household itself, fits each word and number: one condition, as it is said. */
export function plainSearchSql({ words, numbers }, hamlets, given) {
  const values = [...given];
  const add = (value) => `$${values.push(value)}`;
  const places = hamlets.map(({ id, name }) => ({ id, parts: searchForm(name).split(' ') }));
  const begins = (word) => (place) => place.parts.some((part) => part.startsWith(word));
  const liesIn = (found) => `v.hamlet_id = ANY (${add(found.map(({ id }) => id))}::uuid[])`;
  const word = (text) => `(p.name_folded ~ ${add(`(^| )${text}`)} OR ${liesIn(places.filter(begins(text)))})`;
  const number = (text) => `(p.birth_year::text = ${add(text)} OR p.citizen_number_tail LIKE ${add(`%${text}`)} OR v.code LIKE ${add(`%${text}`)}
    OR translate(v.phone, ' .+', '') LIKE ${add(`%${text}%`)} OR ${liesIn(places.filter((place) => place.parts.includes(text) && words.some((one) => begins(one)(place))))})`;
  const fits = [...words.map(word), ...numbers.map(number)].join(' AND ');
  const text = `
    WITH found AS MATERIALIZED (SELECT v.id, v.code ${LIVING}
        AND EXISTS (SELECT FROM person_version p WHERE p.tenant = v.tenant AND p.household_id = v.household_id AND ${now('p')} AND ${fits})),
      keys AS (SELECT id FROM found ORDER BY code LIMIT $4)
    SELECT (SELECT count(*)::int FROM found) AS total, l.* FROM (${lines(true)}) l ORDER BY l.code`;
  return { text, values };
}
