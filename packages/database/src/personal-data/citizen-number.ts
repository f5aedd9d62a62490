import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { PersonalDataKeys } from './keys.ts';

/** A citizen number as it is kept: sealed, findable when equal, and its last four digits for the eye. */
export interface SealedCitizenNumber {
  readonly sealed: Buffer;
  readonly hash: Buffer;
  readonly tail: string;
}

/** Twelve digits (số định danh cá nhân, Law 26/2023/QH15 on identification). */
export const isCitizenNumber = (text: string): boolean => /^[0-9]{12}$/.test(text);

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a citizen number with AES-256-GCM; the person is bound in, so that a sealed number moved to another row does not open.
 *
 * @param person id of the person whose number it is.
 * @throws RangeError for what is no citizen number.
 */
export function sealCitizenNumber(keys: PersonalDataKeys, person: string, number: string): SealedCitizenNumber {
  if (!isCitizenNumber(number)) throw new RangeError('a citizen number has twelve digits');
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keys.seal, iv).setAAD(Buffer.from(person));
  const sealed = Buffer.concat([iv, cipher.update(number, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { sealed, hash: hashCitizenNumber(keys, number), tail: number.slice(-4) };
}

/** @throws Error when the number was sealed under other keys, for another person, or was changed. */
export function openCitizenNumber(keys: PersonalDataKeys, person: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', keys.seal, bytes.subarray(0, IV_BYTES)).setAAD(Buffer.from(person)).setAuthTag(bytes.subarray(-TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}

/** Equal for equal numbers, and nothing else can be read from it without the key: twelve digits alone would be guessed from a plain hash. */
export const hashCitizenNumber = (keys: PersonalDataKeys, number: string): Buffer => createHmac('sha256', keys.find).update(number).digest();
