/** One spelling of the same letters: NFC, no invisible characters, single spaces, lower case. Tone marks stay. */
export function foldCase(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Without tone and vowel marks, punctuation as one space: "Tả-Van Chư" and "ta van chu" are both `ta van chu`. */
export function foldMarks(text: string): string {
  return foldCase(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** The loosest form that is still a name: no spaces, and y as i, because Tỷ and Tỉ, Mỹ and Mĩ are old and new spelling. */
export function foldName(text: string): string {
  return foldMarks(text).replaceAll(' ', '').replaceAll('y', 'i');
}
