import { isLocale, type Locale, messagesOfModuleKit, preferredLocale, rememberLocale } from '@bac-thang/module-kit';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { loadedManifests } from '../modules/loaded-manifests.ts';

/** Every catalog of a language that is needed now: the shell's, the shared pages', and those of the modules that have arrived. */
async function activate(locale: Locale): Promise<void> {
  const catalogs = [import(`../locales/${locale}.po`), messagesOfModuleKit(locale), ...loadedManifests().map((manifest) => manifest.messages(locale))];
  for (const { messages } of await Promise.all(catalogs)) i18n.load(locale, messages);
  i18n.activate(locale);
  document.documentElement.lang = locale;
}

/** Shows the page once its texts are there, and changes them without a reload when the address asks for the other language. */
export function LanguageGate({ children }: { children: ReactNode }) {
  const [parts] = useSearchParams();
  const asked = parts.get('lang');
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const locale = isLocale(asked) ? asked : preferredLocale('', localStorage);
    rememberLocale(locale, localStorage);
    let current = true;
    activate(locale).then(() => current && setReady(true));
    return () => {
      current = false;
    };
  }, [asked]);
  return ready ? <I18nProvider i18n={i18n}>{children}</I18nProvider> : null;
}
