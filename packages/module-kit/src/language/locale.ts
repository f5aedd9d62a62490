/** Languages of the product; Vietnamese is the language of the source texts. */
export type Locale = 'vi' | 'en';

export const isLocale = (value: unknown): value is Locale => value === 'vi' || value === 'en';

const kept = 'bac-thang/language';

/** The language of the address, else the one chosen last on this computer, else Vietnamese. */
export function preferredLocale(search: string, storage: Pick<Storage, 'getItem'>): Locale {
  const asked = new URLSearchParams(search).get('lang');
  if (isLocale(asked)) return asked;
  const last = storage.getItem(kept);
  return isLocale(last) ? last : 'vi';
}

export function rememberLocale(locale: Locale, storage: Pick<Storage, 'setItem'>): void {
  storage.setItem(kept, locale);
}
