import type { Messages } from '@lingui/core';
import type { Locale } from './locale.ts';

/** Texts of this package; the shell loads them beside its own. */
export const messagesOfModuleKit = (locale: Locale): Promise<{ messages: Messages }> => import(`../locales/${locale}.po`);
