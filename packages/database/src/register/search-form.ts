/**
 * The form in which names are kept for searching and in which a search is written: small letters without tone and vowel
 * marks, single spaces. "Giàng  A Sùng" and "giang a sung" are both `giang a sung`; so officers need no Vietnamese keyboard.
 */
export const searchForm = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
