import { expect, it } from 'vitest';
import { findMatches } from './find-matches.ts';

const items = ['Tỷ lệ hộ nghèo', 'Bảo hiểm y tế', 'Bản Phố', 'Thị trấn Bắc Hà', 'Đào tạo nghề'].map((label, index) => ({
  label,
  keywords: index === 1 ? 'BHYT' : undefined,
}));
const labels = (query: string) => findMatches(items, query).map((item) => item.label);

it('finds names typed without tone marks, đ as d too', () => {
  expect(labels('ban pho')).toEqual(['Bản Phố']);
  expect(labels('dao tao')).toEqual(['Đào tạo nghề']);
});
it('finds by another name of the thing', () => expect(labels('bhyt')).toEqual(['Bảo hiểm y tế']));
it('takes the words in any order', () => expect(labels('nghèo hộ')).toEqual(['Tỷ lệ hộ nghèo']));
it('puts what begins with the query first', () => expect(labels('ba')[0]).toBe('Bảo hiểm y tế'));
it('puts a word that begins with it before one that only holds it', () => expect(labels('h')[0]).toBe('Tỷ lệ hộ nghèo'));
it('shows everything while nothing is typed, up to the limit', () => expect(findMatches(items, ' ', 3)).toHaveLength(3));
it('finds nothing rather than something that lacks a word', () => expect(labels('bản đồ')).toEqual([]));
