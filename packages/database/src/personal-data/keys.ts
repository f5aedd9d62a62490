import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Keys under which citizen numbers are sealed and found again; both grow from the secret of the key file. */
export interface PersonalDataKeys {
  /** AES-256 */
  readonly seal: Buffer;
  /** HMAC-SHA256 */
  readonly find: Buffer;
  /** Tells two key files apart and gives nothing away of either. */
  readonly fingerprint: string;
}

/** The key file cannot be used; the sentence says why and what to do. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
}

const SECRET_BYTES = 32;

/**
 * Reads the key file, or makes it at the first start (mode 600). Without it no sealed number can ever be opened again, so it
 * is backed up apart from the database: whoever has both can read the numbers, whoever has one cannot.
 *
 * @throws KeyFileError for a file that holds no key.
 */
export function personalDataKeys(file: string): PersonalDataKeys {
  if (!existsSync(file)) makeKeyFile(file);
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (secret.length !== SECRET_BYTES)
    throw new KeyFileError(`Tệp khóa ${file} hỏng; hãy chép lại bản sao lưu / the key file ${file} holds no key: put back its backup copy`);
  const grow = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `bac-thang ${purpose}`, 32));
  return {
    seal: grow('seal citizen numbers'),
    find: grow('find citizen numbers'),
    fingerprint: createHash('sha256').update(grow('fingerprint')).digest('base64url').slice(0, 22),
  };
}

/** Written whole under another name first: a start that dies half-way leaves no half key, and of two starters one wins. */
function makeKeyFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(SECRET_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
}
