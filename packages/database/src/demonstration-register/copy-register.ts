import type pg from 'pg';
import { type CopyField, copyRows } from '../copy-rows.ts';
import { sealCitizenNumber } from '../personal-data/citizen-number.ts';
import type { PersonalDataKeys } from '../personal-data/keys.ts';
import { searchForm } from '../register/search-form.ts';
import type { DemonstrationRegister } from './demonstration-register.ts';
import type { PersonVersionRow, Span } from './register-rows.ts';
import { stableId } from './stable-id.ts';

/** Under whose accounts the made-up rows are written. */
interface RegisterWriters {
  readonly officerOf: (unit: string) => string;
  readonly chairOf: (unit: string) => string;
  readonly labour: string;
}

/** Loads a made-up register in the transaction of the client; its citizen numbers are sealed under the keys. */
export async function copyRegister(
  client: pg.ClientBase,
  tenant: string,
  register: DemonstrationRegister,
  keys: PersonalDataKeys,
  { officerOf, chairOf, labour }: RegisterWriters,
): Promise<void> {
  const officer = remembered(officerOf);
  const { hamlets, events, households, householdVersions, personVersions, reviews, recognitions, results } = register;
  const copy = <T>(table: string, columns: string, rows: readonly T[], of: (row: T, index: number) => readonly CopyField[]) =>
    copyRows(client, table, ['tenant', ...columns.split(' ')], rowsOf(tenant, rows, of));

  await copy('hamlet', 'id unit name demonstration', hamlets, ({ id, unit, name }) => [id, unit, name, true]);
  await copy('life_event', 'id kind happened_on recorded_at account_id unit undoes detail', events, (event) => [
    event.id,
    event.kind,
    event.happenedOn,
    moment(event.recordedAt),
    officer(event.unit),
    event.unit,
    event.undoes,
    JSON.stringify(event.detail),
  ]);
  await copy('household', 'id code last_event', households, ({ id, code, lastEvent }) => [id, code, lastEvent]);
  const touched = events.flatMap(({ id, households: ids }) => ids.map((household) => [household, id] as const));
  await copy('life_event_household', 'household_id event_id', touched, (pair) => pair);
  await copy(
    'household_version',
    `id ${span} household_id code hamlet_id unit ethnicity phone policy_family unable_to_work causes wishes facts`,
    householdVersions,
    (row, index) => [
      stableId(row.knownFrom, 'household version', index + 1),
      ...spanFields(row),
      row.household,
      row.code,
      row.hamlet,
      row.unit,
      row.ethnicity,
      row.phone,
      row.policyFamily,
      row.unableToWork,
      list(row.causes),
      list(row.wishes),
      row.facts,
    ],
  );
  const persons = new Set(personVersions.map(({ person }) => person));
  await copy('person', 'id', [...persons], (id) => [id]);
  const sealed = sealer(keys);
  const folded = remembered(searchForm);
  await copy(
    'person_version',
    `id ${span} person_id household_id relation name name_folded birth_date birth_year sex ethnicity citizen_number_sealed citizen_number_hash citizen_number_tail facts`,
    personVersions,
    (row, index) => [
      stableId(row.knownFrom, 'person version', index + 1),
      ...spanFields(row),
      row.person,
      row.household,
      row.relation,
      row.name,
      folded(row.name),
      row.birth.length === 4 ? null : row.birth,
      row.birth.slice(0, 4),
      row.sex,
      row.ethnicity,
      ...sealed(row),
      row.facts,
    ],
  );
  await copy('review', 'id year kind opens_on closes_on counted_on standards note opened_by opened_at', reviews, (review) => [
    review.id,
    review.year,
    'periodic',
    review.opensOn,
    review.closesOn,
    review.countedOn,
    list(review.standards),
    review.note,
    labour,
    moment(review.openedAt),
  ]);
  await copy('recognition', 'id review_id unit number decided_on signed_by recognised_at', recognitions, (recognition) => [
    recognition.id,
    recognition.review,
    recognition.unit,
    recognition.number,
    recognition.decidedOn,
    chairOf(recognition.unit),
    moment(recognition.recognisedAt),
  ]);
  await copy(
    'review_result',
    'recognition_id standard household_id review_id year code unit hamlet_id area class deprived unknown income b1 b2 persons ethnicity policy_family unable_to_work causes is_current',
    results,
    (row) => [
      row.recognition,
      row.standard,
      row.household,
      row.review,
      row.year,
      row.code,
      row.unit,
      row.hamlet,
      row.area,
      row.class,
      row.deprived,
      row.unknown,
      row.income,
      row.b1,
      row.b2,
      row.persons,
      row.ethnicity,
      row.policyFamily,
      row.unableToWork,
      list(row.causes),
      true,
    ],
  );
  await client.query("INSERT INTO running_number (tenant, series, last) VALUES ($1, 'household', $2)", [tenant, households.length]);
  await client.query('INSERT INTO personal_data_key (tenant, fingerprint, made_at) VALUES ($1, $2, now()) ON CONFLICT (tenant) DO NOTHING', [
    tenant,
    keys.fingerprint,
  ]);
}

function* rowsOf<T>(tenant: string, rows: readonly T[], of: (row: T, index: number) => readonly CopyField[]): Generator<readonly CopyField[]> {
  for (const [index, row] of rows.entries()) yield [tenant, ...of(row, index)];
}

const moment = (msecs: number): string => new Date(msecs).toISOString();
const list = (items: readonly string[]): string => `{${items.join(',')}}`;

const span = 'valid_from valid_to known_from known_to opened_by closed_by';
const spanFields = ({ validFrom, validTo, knownFrom, knownTo, openedBy, closedBy }: Span): readonly CopyField[] => [
  validFrom,
  validTo,
  moment(knownFrom),
  knownTo === undefined ? null : moment(knownTo),
  openedBy,
  closedBy,
];

function remembered(of: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? of(text);
    known.set(text, found);
    return found;
  };
}

/** Each person's number is sealed once, whatever the number of versions. */
function sealer(keys: PersonalDataKeys): (row: PersonVersionRow) => readonly CopyField[] {
  const known = new Map<string, readonly CopyField[]>();
  return ({ person, citizenNumber }) => {
    if (citizenNumber === undefined) return [null, null, null];
    const found = known.get(person);
    if (found) return found;
    const { sealed, hash, tail } = sealCitizenNumber(keys, person, citizenNumber);
    const fields = [`\\x${sealed.toString('hex')}`, `\\x${hash.toString('hex')}`, tail];
    known.set(person, fields);
    return fields;
  };
}
