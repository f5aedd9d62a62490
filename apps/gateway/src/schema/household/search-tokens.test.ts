import { describe, expect, test } from 'vitest';
import { isBirthYear, maskedSearch, searchTokens } from './search-tokens.ts';

describe('what an officer types', () => {
  test.each<[string, ReturnType<typeof searchTokens>]>([
    ['Giàng  A Sùng', { words: ['giang', 'a', 'sung'], numbers: [], codes: [] }],
    ['ĐẶNG 1987', { words: ['dang'], numbers: ['1987'], codes: [] }],
    ['bh-000123 giang', { words: ['giang'], numbers: [], codes: ['BH-000123'] }],
    ['0912 345 678', { words: [], numbers: ['0912345678'], codes: [] }],
    ['giang 0101 9900 0123', { words: ['giang'], numbers: ['010199000123'], codes: [] }],
    ['giang 1987 12', { words: ['giang'], numbers: ['1987', '12'], codes: [] }],
    ['giang giang', { words: ['giang'], numbers: [], codes: [] }],
    ['%_.*\\', undefined],
    ['   ', undefined],
  ])('"%s" is taken apart', (text, tokens) => expect(searchTokens(text)).toEqual(tokens));

  test('is cut at eight tokens and two hundred signs', () => {
    expect(searchTokens('a b c d e f g h i j')?.words).toHaveLength(8);
    expect(searchTokens('x'.repeat(1_000))?.words[0]).toHaveLength(200);
  });

  test('is a year of birth from 1900 to 2030', () => {
    expect(['1899', '1900', '2030', '2031', '199', '19000'].filter(isBirthYear)).toEqual(['1900', '2030']);
  });

  test('stands in the log without whole numbers', () => {
    expect(maskedSearch('giang 010199000123')).toBe('giang …0123');
    expect(maskedSearch('0912 345 678')).toBe('…5678');
    expect(maskedSearch('giang 1987')).toBe('giang 1987');
  });
});
