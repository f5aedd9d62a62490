import { registeredDocument } from './registered-document.mjs';
import { sideBySide } from './side-by-side.mjs';

const ROUNDS = 5;
const PAGE = 50;
const SEARCHES = 6;

/** A page as the screen asks it: the first with the number of all, a late one without. */
export async function deepPages({ owner, tenant, gateway, plain, year }, households) {
  const document = registeredDocument('poverty', 'RegisterSearch');
  const offset = Math.floor(0.9 * households);
  const { rows } = await owner.query(
    `SELECT code FROM household_version WHERE tenant = $1 AND known_to IS NULL AND valid_from <= current_date AND (valid_to IS NULL OR current_date < valid_to)
     ORDER BY code LIMIT 1 OFFSET $2`,
    [tenant, offset - 1],
  );
  const cursor = Buffer.from(JSON.stringify([rows[0].code])).toString('base64url'); // what endCursor is after so many pages, without turning them
  const pages = [
    { what: 'first page of all households, with their number', after: undefined, offset: 0, counted: true },
    { what: 'first page', after: undefined, offset: 0, counted: false },
    { what: `page after ${offset.toLocaleString('en')} households`, after: cursor, offset, counted: false },
  ];
  for (const { what, after, offset, counted } of pages)
    await sideBySide(
      `List of ${PAGE}, ${what}:`,
      [undefined],
      [
        { name: 'gateway, keyset', ask: async () => list(gateway, document, { lastReview: year, after, counted, sought: false }), lines: linesOfGateway },
        { name: 'plain SQL, OFFSET', ask: () => plain('/page', { first: PAGE, offset, counted }), lines: linesOfRows },
      ],
      ROUNDS,
    );
}

/** Three kinds of search that an officer types, from people of the register. */
export async function searchesOf({ owner, tenant }) {
  const { rows } = await owner.query(
    `SELECT name_folded AS name, birth_year AS birth, citizen_number_tail AS tail FROM person_version
     WHERE tenant = $1 AND known_to IS NULL AND valid_to IS NULL AND citizen_number_tail IS NOT NULL AND birth_year IS NOT NULL AND name_folded LIKE '% % %'
     ORDER BY md5(person_id::text) LIMIT $2`,
    [tenant, SEARCHES],
  );
  const lastTwo = (name) => name.split(' ').slice(-2);
  return [
    { kind: 'two words of a name', questions: rows.map(({ name }) => ({ words: lastTwo(name), numbers: [] })) },
    { kind: 'name and birth year', questions: rows.map(({ name, birth }) => ({ words: lastTwo(name), numbers: [String(birth)] })) },
    { kind: 'last digits of a number', questions: rows.map(({ tail }) => ({ words: [], numbers: [tail] })) },
  ];
}

export async function searches({ gateway, plain, year }, kinds) {
  const document = registeredDocument('poverty', 'RegisterSearch');
  for (const { kind, questions } of kinds) {
    let found = 0;
    await sideBySide(
      `Search, ${kind}, ${questions.length} of them, first page with the number of all:`,
      questions,
      [
        {
          name: 'gateway, each way to fit by itself',
          ask: ({ words, numbers }) => list(gateway, document, { lastReview: year, search: [...words, ...numbers].join(' '), counted: true, sought: true }),
          lines: (answer) => {
            found = Math.max(found, answer.totalCount);
            return linesOfGateway(answer);
          },
        },
        { name: 'plain SQL, one condition', once: true, ask: (question) => plain('/search', { ...question, first: PAGE }), lines: linesOfRows },
      ],
      ROUNDS,
    );
    console.log(`  at most ${found.toLocaleString('en')} households found`);
  }
}

const list = async (gateway, documentId, variables) =>
  (await gateway({ documentId, variables: { first: PAGE, year: new Date().getUTCFullYear(), ...variables } })).households;

const lineOf = (total, { code, head, hamlet, memberCount }, found) => [total ?? '', code, head, hamlet, memberCount, found ?? ''].join(' ');
const linesOfGateway = ({ totalCount, edges }) =>
  edges.map(({ node }) => lineOf(totalCount, node, node.ofLastReview?.class.toLowerCase().replaceAll('_', '-')));
const linesOfRows = (rows) => rows.map((row) => lineOf(row.total, row, row.class));
