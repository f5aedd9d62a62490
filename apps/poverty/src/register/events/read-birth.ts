/** A birth as people write it, to the day or by its year alone; `wrong`: it cannot be read; all empty: nothing was written. */
export interface Birth {
  readonly birthDate?: string;
  readonly birthYear?: number;
  readonly wrong?: boolean;
}

const oldest = 1880;

/**
 * @example readBirth('5/3/1984') is { birthDate: '1984-03-05' }; readBirth('1984') is { birthYear: 1984 }
 */
export function readBirth(text: string): Birth {
  const plain = text.trim();
  if (plain === '') return {};
  if (/^\d{4}$/.test(plain)) return Number(plain) >= oldest ? { birthYear: Number(plain) } : { wrong: true };
  const parts = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(plain) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(plain);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(plain);
  const [day, month, year] = parts
    ? [Number(parts[1]), Number(parts[2]), Number(parts[3])]
    : iso
      ? [Number(iso[3]), Number(iso[2]), Number(iso[1])]
      : [0, 0, 0];
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = year >= oldest && at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real ? { birthDate: at.toISOString().slice(0, 10) } : { wrong: true };
}

/** A birth as the field shows it. */
export const writtenBirth = ({ birthDate, birthYear }: { readonly birthDate: string | null; readonly birthYear: number | null }): string =>
  birthDate ? birthDate.split('-').reverse().join('/') : birthYear ? String(birthYear) : '';
