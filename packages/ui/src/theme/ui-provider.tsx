import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import { type ComponentType, type ReactNode, useLayoutEffect } from 'react';
import { LinkContext, type UiLinkProps } from './link.tsx';
import { cssVariables, theme } from './theme.ts';

export type ColorScheme = 'light' | 'dark' | 'auto';

export interface UiProviderProps {
  /** The page's CSP nonce; Mantine's style elements are refused without it. */
  readonly nonce?: string | undefined;
  /** `auto` follows the system. */
  readonly colorScheme?: ColorScheme | undefined;
  /** The router's link: `({ href, ...rest }) => <Link to={href} {...rest} />`. */
  readonly link?: ComponentType<UiLinkProps> | undefined;
  readonly children: ReactNode;
}

/** Theme, colour scheme and links for everything below. One per page; the shell holds it. */
export function UiProvider({ nonce, colorScheme = 'auto', link, children }: UiProviderProps) {
  const system = useColorScheme();
  useLayoutEffect(() => {
    // The scroll lock of Modal and Drawer knows the nonce by this name only.
    if (nonce) Object.assign(globalThis, { __webpack_nonce__: nonce });
  }, [nonce]);
  const themed = (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={colorScheme === 'auto' ? system : colorScheme}
      {...(nonce ? { getStyleNonce: () => nonce } : {})}
    >
      {children}
    </MantineProvider>
  );
  return link ? <LinkContext value={link}>{themed}</LinkContext> : themed;
}
