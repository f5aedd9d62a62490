import { useAddress } from '@bac-thang/module-kit';
import { UiLink } from '@bac-thang/ui';
import { useLingui } from '@lingui/react';
import { useLingui as useText } from '@lingui/react/macro';
import { type ProfilePageId, profilePages } from './profile-pages.ts';

/** The questions of the profile; standard and unit go along from one to the next. */
export function ProfileNavigation({ current }: { current: ProfilePageId }) {
  const { _ } = useLingui();
  const { t } = useText();
  const { part, to } = useAddress();
  const kept = { standard: part('standard'), unit: part('unit') };
  return (
    <nav className="profile-navigation" aria-label={t`Bức tranh nghèo`}>
      {profilePages.map(({ id, path, title }) => (
        <UiLink key={id} href={to(path, kept)} {...(id === current ? { 'aria-current': 'page' } : {})}>
          {_(title)}
        </UiLink>
      ))}
    </nav>
  );
}
