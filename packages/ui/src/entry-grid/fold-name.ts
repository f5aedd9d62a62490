/** A name for comparing: without tone marks, case, kind of unit and punctuation; "TT. Bắc Hà" and "Thị trấn Bắc Hà" are one. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
    .replace(/^(\d+ )?(xa|thi tran|tt) (?=\S)/, '');
