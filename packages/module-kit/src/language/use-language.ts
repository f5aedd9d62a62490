import { useLingui } from '@lingui/react';
import { isLocale, type Locale } from './locale.ts';

/** The language of the page, as the catalogs name it and as the schema does. */
export function useLanguage(): { readonly locale: Locale; readonly language: 'VI' | 'EN' } {
  const { i18n } = useLingui();
  const locale = isLocale(i18n.locale) ? i18n.locale : 'vi';
  return { locale, language: locale === 'en' ? 'EN' : 'VI' };
}
