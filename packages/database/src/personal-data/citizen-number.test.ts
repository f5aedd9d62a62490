import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashCitizenNumber, openCitizenNumber, sealCitizenNumber } from './citizen-number.ts';
import { KeyFileError, personalDataKeys } from './keys.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'bac-thang-key-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = personalDataKeys(path.join(folder, 'one', 'personal-data.key'));
const others = personalDataKeys(path.join(folder, 'other.key'));

describe('the key file', () => {
  it('is made once, for its owner alone, and read again afterwards', () => {
    const file = path.join(folder, 'one', 'personal-data.key');
    expect(personalDataKeys(file)).toEqual(keys);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is told from another by its fingerprint', () => expect(keys.fingerprint).not.toBe(others.fingerprint));

  it('is refused when it holds no key, and is not overwritten', () => {
    const file = path.join(folder, 'broken.key');
    writeFileSync(file, 'half a k');
    expect(() => personalDataKeys(file)).toThrow(KeyFileError);
    expect(statSync(file).size).toBe(8);
  });
});

describe('a citizen number', () => {
  const sealed = sealCitizenNumber(keys, 'a', '010123456789');

  it('opens for its own person under its own key, and not otherwise', () => {
    expect(openCitizenNumber(keys, 'a', sealed.sealed)).toBe('010123456789');
    expect(() => openCitizenNumber(keys, 'b', sealed.sealed)).toThrow();
    expect(() => openCitizenNumber(others, 'a', sealed.sealed)).toThrow();
  });

  it('is sealed differently each time and found by the same hash', () => {
    const again = sealCitizenNumber(keys, 'b', '010123456789');
    expect(again.sealed.equals(sealed.sealed)).toBe(false);
    expect(again.hash.equals(sealed.hash)).toBe(true);
    expect(hashCitizenNumber(others, '010123456789').equals(sealed.hash)).toBe(false);
    expect(sealed.tail).toBe('6789');
  });

  it('is refused unless it has twelve digits', () => {
    for (const wrong of ['01012345678', '0101234567890', '01012345678a', '', '٠١٠١٢٣٤٥٦٧٨٩'])
      expect(() => sealCitizenNumber(keys, 'a', wrong)).toThrow(RangeError);
  });
});
