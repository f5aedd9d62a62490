import type { Plan } from '@bac-thang/plan';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { demonstrationAccounts } from './accounts/demonstration-accounts.ts';
import { hashPassword } from './accounts/password.ts';
import type { Connection } from './connect.ts';
import type { DemonstrationCell, DemonstrationData, DemonstrationPost } from './demonstration/demonstration-data.ts';
import { copyRegister } from './demonstration-register/copy-register.ts';
import type { DemonstrationRegister } from './demonstration-register/demonstration-register.ts';
import { registerTotals, totalsSentence } from './demonstration-register/register-totals.ts';
import { insertRows } from './insert-rows.ts';
import { FIRST_ACCOUNT } from './install-first-account.ts';
import type { PersonalDataKeys } from './personal-data/keys.ts';
import { recognisedObservations } from './register/recognised-observations.ts';

/** Year whose end the demonstration's board shows; 2024 is open and half entered. */
const REPORTING_YEAR = 2023;

interface ExistingAccount {
  readonly id: string;
  readonly userName: string;
  readonly demonstration: boolean;
  /** A first administrator as `installFirstAccount` makes him, of whom the log knows nothing yet. */
  readonly unused: boolean;
}

interface Options {
  readonly tenant: string;
  readonly plan: Plan;
  readonly password: string;
  /** The made-up values; a function, because they are needed at the first start only. */
  readonly data: () => DemonstrationData;
  /** Under which the made-up citizen numbers are sealed like real ones. */
  readonly keys: PersonalDataKeys;
  /** The made-up register of households; a function for the same reason. */
  readonly register: () => DemonstrationRegister;
  readonly log: (text: string) => void;
}

/**
 * Makes the demonstration district and its accounts at the first start, in one transaction.
 *
 * It refuses to mix with real work: where accounts stand that are no demonstration's, nothing is written. A first administrator
 * that a start without demonstration made, and that nobody has used yet, is no real work: on an empty database the
 * demonstration's administrator takes his name.
 *
 * @returns whether the database holds the demonstration.
 */
export async function installDemonstration({ pool, unhurried }: Connection, { tenant, plan, password, data, keys, register, log }: Options): Promise<boolean> {
  const { rows } = await pool.query<ExistingAccount>(
    `SELECT id, user_name AS "userName", demonstration,
       post = 'administrator' AND user_name ~ $2
         AND NOT EXISTS (SELECT FROM audit_entry e WHERE e.tenant = a.tenant AND e.account_id = a.id AND e.action <> 'session:refuse') AS unused
     FROM account a WHERE tenant = $1`,
    [tenant, `^${FIRST_ACCOUNT}(-[0-9]+)?$`],
  );
  if (rows.some(({ demonstration, unused }) => !demonstration && !unused)) {
    log('Có tài khoản thật trong cơ sở dữ liệu: không nạp số liệu minh họa / real accounts are here: no demonstration data.');
    return false;
  }
  const passwordHash = await hashPassword(password);
  if (rows.some(({ demonstration }) => demonstration)) {
    await pool.query('UPDATE account SET password_hash = $2, disabled_at = NULL WHERE tenant = $1 AND demonstration', [tenant, passwordHash]);
    return true;
  }
  log('Nạp huyện minh họa / making the demonstration district …');
  const made = register(); // before the transaction, which may not stand idle that long
  const client = unhurried();
  await client.connect();
  try {
    await client.query('BEGIN');
    const idOf = new Map(rows.map(({ id, userName }) => [userName, id]));
    const accounts = demonstrationAccounts(plan).map((account) => ({ ...account, id: idOf.get(account.userName) ?? uuidv7() }));
    for (const { id, displayName } of accounts.filter(({ userName }) => idOf.has(userName)))
      await client.query('UPDATE account SET demonstration = true, display_name = $3, password_hash = $4, disabled_at = NULL WHERE tenant = $1 AND id = $2', [
        tenant,
        id,
        displayName,
        passwordHash,
      ]);
    await insertRows(
      client,
      'account',
      accounts
        .filter(({ userName }) => !idOf.has(userName))
        .map(({ id, userName, displayName, post, department, administrativeUnit }) => ({
          tenant,
          id,
          user_name: userName,
          display_name: displayName,
          password_hash: passwordHash,
          post,
          department: department ?? null,
          administrative_unit: administrativeUnit ?? null,
          demonstration: true,
        })),
    );
    const accountOf = (author: DemonstrationPost | { readonly post: 'commune-chair'; readonly unit: string }): string => {
      const found = accounts.find(
        ({ post, department, administrativeUnit }) =>
          post === author.post &&
          (author.post !== 'department' || department === author.department) &&
          (!('unit' in author) || administrativeUnit === author.unit),
      );
      if (!found) throw new Error(`no demonstration account for ${JSON.stringify(author)}`);
      return found.id;
    };
    await insertData(client, tenant, data(), accountOf);
    await copyRegister(client, tenant, made, keys, {
      officerOf: (unit) => accountOf({ post: 'commune-officer', unit }),
      chairOf: (unit) => accountOf({ post: 'commune-chair', unit }),
      labour: accountOf({ post: 'department', department: plan.leadDepartment }),
    });
    const yearOf = new Map(made.reviews.map(({ id, year }) => [id, year]));
    const counted = made.recognitions.map(({ id, unit, review }) => ({ id, unit, year: yearOf.get(review) ?? 0 }));
    const { text, values } = recognisedObservations(plan, tenant, counted);
    await client.query(text, [...values]);
    await client.query('INSERT INTO reporting_year (tenant, id, year, set_at) VALUES ($1, $2, $3, now())', [tenant, uuidv7(), REPORTING_YEAR]);
    await client.query('INSERT INTO revision (tenant, value) VALUES ($1, 1)', [tenant]);
    await client.query('COMMIT');
    log(totalsSentence(registerTotals(made)));
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    await client.end();
  }
  return true;
}

/** Where the demonstration is not wanted, its accounts open nothing. */
export async function closeDemonstrationAccounts({ pool }: Connection, tenant: string): Promise<void> {
  await pool.query('UPDATE account SET disabled_at = now() WHERE tenant = $1 AND demonstration AND disabled_at IS NULL', [tenant]);
}

/** Whether made-up data are in the database, so that every screen and export can say so. */
export async function holdsDemonstration({ pool }: Connection, tenant: string): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT FROM account WHERE tenant = $1 AND demonstration LIMIT 1', [tenant]);
  return (rowCount ?? 0) > 0;
}

async function insertData(
  client: pg.ClientBase,
  tenant: string,
  { organisations, cells }: DemonstrationData,
  accountOf: (author: DemonstrationPost) => string,
): Promise<void> {
  const idOf = new Map(organisations.map(({ id }) => [id, uuidv7()]));
  await insertRows(
    client,
    'organisation',
    organisations.map(({ id, name, unit, validFrom }) => ({ tenant, id: idOf.get(id), name, unit, valid_from: validFrom, demonstration: true })),
  );
  const decimals = new Map(
    (await client.query<{ id: string; decimals: number }>('SELECT id, decimals FROM measure')).rows.map((row) => [row.id, row.decimals]),
  );
  const rows = cells.flatMap((cell) => observationRows(cell, tenant, decimals.get(cell.measure) ?? 0, idOf, accountOf));
  await insertRows(
    client,
    'observation',
    rows.map(({ observation }) => observation),
  );
  await insertRows(
    client,
    'audit_entry',
    rows.flatMap(({ audit }) => audit),
  );
}

/** The rows of one cell's versions, and what the log says of them. */
function observationRows(
  cell: DemonstrationCell,
  tenant: string,
  decimals: number,
  idOf: ReadonlyMap<string, string>,
  accountOf: (author: DemonstrationPost) => string,
) {
  const ids = cell.versions.map(({ at }) => uuidv7({ msecs: Date.parse(at) }));
  const counted = cell.versions.findLastIndex(({ state }) => state === 'accepted');
  const stored = (value: number | undefined) => (value === undefined ? null : Math.round(value * 10 ** decimals));
  return cell.versions.map((version, index) => {
    const id = ids[index] as string;
    const author = accountOf(version.author);
    const entry = (action: string, at: string, account: string, detail: object) => ({
      tenant,
      id: uuidv7({ msecs: Date.parse(at) }),
      at,
      account_id: account,
      action,
      subject: id,
      detail: JSON.stringify(detail),
    });
    const audit = [entry('observation:record', version.at, author, { version: index + 1 })];
    if (version.state !== 'draft') audit.push(entry('observation:submit', version.at, author, { from: 'draft', to: 'submitted' }));
    if (version.decidedBy && version.decidedAt)
      audit.push(
        entry(version.state === 'accepted' ? 'observation:accept' : 'observation:return', version.decidedAt, accountOf(version.decidedBy), {
          from: 'submitted',
          to: version.state,
          ...(version.note ? { note: version.note } : {}),
        }),
      );
    const observation = {
      tenant,
      id,
      measure: cell.measure,
      unit: cell.unit ?? null,
      reporting_unit: cell.reportingUnit ?? cell.unit ?? null,
      organisation: cell.organisation === undefined ? null : idOf.get(cell.organisation),
      year: cell.year,
      standard: cell.standard ?? null,
      version: index + 1,
      numerator: stored(version.numerator),
      denominator: stored(version.denominator),
      quantity: stored(version.quantity),
      level: version.level ?? null,
      state: version.state,
      note: version.note ?? null,
      based_on: ids[index - 1] ?? null,
      author_id: author,
      recorded_at: version.at,
      is_latest: index === cell.versions.length - 1,
      is_counted: index === counted,
    };
    return { observation, audit };
  });
}
