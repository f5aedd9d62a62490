import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('the environment', () => {
  test('without anything is a demonstration on the loopback at port 4000', () => {
    expect(readEnvironment({}, '/r')).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      demonstration: true,
      dataFolder: '/r/.data',
      databaseUrl: undefined,
      registeredOnly: false,
    });
  });

  test('makes no demonstration accounts where other machines reach it, unless that is asked for by name', () => {
    expect(readEnvironment({ HOST: '0.0.0.0' }, '/r')).toMatchObject({ demonstration: false, warnings: [expect.stringContaining('BAC_THANG_DEMO=public')] });
    expect(readEnvironment({ HOST: '0.0.0.0', BAC_THANG_DEMO: 'public' }, '/r')).toMatchObject({ demonstration: true, warnings: [] });
    expect(readEnvironment({ BAC_THANG_DEMO: 'off' }, '/r')).toMatchObject({ demonstration: false, warnings: [] });
  });

  test('keeps the key file with the data, or where it is told to', () => {
    expect(readEnvironment({}, '/r').keyFile).toBe('/r/.data/personal-data.key');
    expect(readEnvironment({ BAC_THANG_DATA: '/elsewhere' }, '/r').keyFile).toBe('/elsewhere/personal-data.key');
    expect(readEnvironment({ BAC_THANG_KEY_FILE: '/safe/key', BAC_THANG_DATA: '/elsewhere' }, '/r').keyFile).toBe('/safe/key');
    expect(readEnvironment({ BAC_THANG_KEY_FILE: 'my.key' }, '/r').keyFile).toBe('/r/my.key');
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'nonsense'],
    ['BAC_THANG_DEMO', 'yes'],
    ['BAC_THANG_TENANT', 'Bắc Hà'],
  ])('%s=%s is refused by its name', (name, value) => {
    expect(() => readEnvironment({ [name]: value }, '/r')).toThrow(name);
  });
});
