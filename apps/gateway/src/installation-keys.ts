import { existsSync } from 'node:fs';
import { type Connection, type Database, KeyFileError, openCitizenNumber, type PersonalDataKeys, personalDataKeys } from '@bac-thang/database';

interface Kept {
  readonly fingerprint: string | null;
  /** A person with a sealed number, to try the keys on. */
  readonly person: string | null;
  readonly sealed: Buffer | null;
}

/**
 * The keys of this installation. A new key file is made only where nothing is sealed yet: a new key over numbers that are
 * sealed under another would hide that they are lost.
 *
 * @throws KeyFileError when numbers are sealed and the file is missing, or is not the one that they were sealed with; the
 * sentence names the file and the cure.
 */
export async function keysOfInstallation({ pool, db }: Connection, tenant: string, file: string): Promise<PersonalDataKeys> {
  const { rows } = await pool.query<Kept>(
    `SELECT (SELECT fingerprint FROM personal_data_key WHERE tenant = $1) AS fingerprint, p.person_id AS person, p.citizen_number_sealed AS sealed
     FROM (SELECT 1) one LEFT JOIN LATERAL (
       SELECT person_id, citizen_number_sealed FROM person_version WHERE tenant = $1 AND citizen_number_sealed IS NOT NULL LIMIT 1) p ON true`,
    [tenant],
  );
  const { fingerprint, person, sealed } = rows[0] as Kept;
  const isSealed = fingerprint !== null || sealed !== null;
  if (isSealed && !existsSync(file))
    throw new KeyFileError(
      `không thấy tệp khóa ${file} của các số định danh đã niêm phong: chép lại bản sao lưu vào đó, hoặc đặt BAC_THANG_KEY_FILE / the key file ${file} is missing and citizen numbers are sealed under it: put its backup copy back, or set BAC_THANG_KEY_FILE to where it lies`,
    );
  const keys = personalDataKeys(file);
  if (fingerprint !== null && fingerprint !== keys.fingerprint) throw anotherKey(file);
  if (fingerprint === null && person !== null && sealed !== null) {
    try {
      openCitizenNumber(keys, person, sealed);
    } catch {
      throw anotherKey(file);
    }
    await rememberKeys(db, tenant, keys, new Date());
  }
  return keys;
}

const anotherKey = (file: string) =>
  new KeyFileError(
    `tệp khóa ${file} không phải tệp đã niêm phong các số định danh trong cơ sở dữ liệu này: chép bản sao lưu đúng vào đó, hoặc đặt BAC_THANG_KEY_FILE / the key file ${file} is not the one under which the citizen numbers of this database are sealed: put the right backup copy there, or set BAC_THANG_KEY_FILE to where it lies`,
  );

/**
 * Says under which key file the numbers are sealed; in the transaction that seals the first one.
 *
 * @throws KeyFileError when another gateway has meanwhile sealed under another file.
 */
export async function rememberKeys(db: Pick<Database, 'personalDataKey'>, tenant: string, { fingerprint }: PersonalDataKeys, at: Date): Promise<void> {
  await db.personalDataKey.createMany({ data: { tenant, fingerprint, madeAt: at }, skipDuplicates: true });
  const kept = await db.personalDataKey.findUnique({ where: { tenant } });
  if (kept?.fingerprint !== fingerprint) throw anotherKey('BAC_THANG_KEY_FILE');
}
