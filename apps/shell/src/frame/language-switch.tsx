import { useAddress, useLanguage } from '@bac-thang/module-kit';
import { UnstyledButton } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';

const languages = [
  { locale: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { locale: 'en', short: 'EN', name: 'English' },
] as const;

/** The language is part of the address, so that a link shows what its sender saw. */
export function LanguageSwitch() {
  const { t } = useLingui();
  const { locale: current } = useLanguage();
  const { change } = useAddress();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame into the masthead.
    <div className="language-switch" role="group" aria-label={t`Ngôn ngữ`}>
      {languages.map(({ locale, short, name }) => (
        <UnstyledButton key={locale} lang={locale} aria-label={`${short} – ${name}`} aria-pressed={locale === current} onClick={() => change({ lang: locale })}>
          {short}
        </UnstyledButton>
      ))}
    </div>
  );
}
