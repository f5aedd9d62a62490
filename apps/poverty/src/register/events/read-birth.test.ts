import { describe, expect, test } from 'vitest';
import { readBirth, writtenBirth } from './read-birth.ts';

describe('a birth as people write it', () => {
  test.each([
    ['05/03/1984', { birthDate: '1984-03-05' }],
    ['5/3/1984', { birthDate: '1984-03-05' }],
    ['5-3-1984', { birthDate: '1984-03-05' }],
    ['05031984', { birthDate: '1984-03-05' }],
    ['29/02/2024', { birthDate: '2024-02-29' }],
    [' 1984 ', { birthYear: 1984 }],
    ['', {}],
  ])('%s is read', (text, birth) => {
    expect(readBirth(text)).toEqual(birth);
  });

  test.each(['31/02/1984', '29/02/2023', '5/13/1984', '84', '1984/3', '12/1', '0099', 'tháng 3'])('%s is not taken for another day', (text) => {
    expect(readBirth(text)).toEqual({ wrong: true });
  });

  test('is shown again as it can be typed', () => {
    expect(readBirth(writtenBirth({ birthDate: '1984-03-05', birthYear: 1984 }))).toEqual({ birthDate: '1984-03-05' });
    expect(writtenBirth({ birthDate: null, birthYear: 1984 })).toBe('1984');
    expect(writtenBirth({ birthDate: null, birthYear: null })).toBe('');
  });
});
