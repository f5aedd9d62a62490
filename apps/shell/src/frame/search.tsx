import { useQuery } from '@apollo/client/react';
import { useAddress, useCan, useLanguage, useSignedIn } from '@bac-thang/module-kit';
import { Kbd, SearchPalette, UnstyledButton, useSearchShortcut } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../gql/index.ts';
import { useModules } from '../modules/modules-context.tsx';

const searchDocument = graphql(`
  query Search($language: Language!) {
    targets {
      id
      clause
      name(language: $language)
    }
  }
`);

/** Ctrl K goes anywhere: to a target, a commune, a module or one of its pages. */
export function Search() {
  const { t, i18n } = useLingui();
  const { language } = useLanguage();
  const { units } = useSignedIn();
  const { modules } = useModules();
  const may = useCan();
  const { to } = useAddress();
  const go = useNavigate();
  const [opened, setOpened] = useState(false);
  const { data } = useQuery(searchDocument, { variables: { language }, skip: !opened });
  useSearchShortcut(() => setOpened(true));
  const items = [
    ...(data?.targets ?? []).map(({ id, name, clause }) => ({ id: `/targets/${id}`, label: name, kind: t`Chỉ tiêu`, keywords: `${id} ${clause}` })),
    ...units.map(({ code, name }) => ({ id: `/communes/${code}`, label: name, kind: t`Xã, thị trấn`, keywords: code })),
    ...(modules ?? []).flatMap(({ manifest }) => (manifest ? [{ id: `/${manifest.id}`, label: i18n._(manifest.title), kind: t`Phân hệ` }] : [])),
    ...(modules ?? []).flatMap(({ manifest }) => {
      const place = { departments: manifest?.departments ?? [] };
      const pages = manifest?.navigation.filter(({ path, requires }) => path !== '' && may(requires, place)) ?? [];
      return pages.map(({ path, title }) => ({ id: `/${manifest?.id}/${path}`, label: i18n._(title), kind: manifest ? i18n._(manifest.title) : '' }));
    }),
  ];
  return (
    <>
      <UnstyledButton className="search-button" aria-label={`${t`Tìm chỉ tiêu, xã`} Ctrl K`} aria-keyshortcuts="Control+K" onClick={() => setOpened(true)}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zm3.6 8.6L15 15" />
        </svg>
        <span>
          <Trans>Tìm chỉ tiêu, xã</Trans>
        </span>
        <Kbd>Ctrl K</Kbd>
      </UnstyledButton>
      <SearchPalette
        opened={opened}
        onClose={() => setOpened(false)}
        items={items}
        onSelect={(path) => {
          setOpened(false);
          go(to(path));
        }}
        labels={{ title: t`Tìm và đi tới`, placeholder: t`Gõ một phần tên, không cần dấu`, nothing: t`Không tìm thấy`, close: t`Đóng` }}
      />
    </>
  );
}
