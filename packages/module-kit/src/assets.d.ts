/** Catalogs are compiled by Lingui's Vite plugin, style sheets are linked by Vite. */
declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}
declare module '*.css';
