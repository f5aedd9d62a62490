import type { Text } from '@bac-thang/plan';
import { builder } from './builder.ts';

export type Language = 'VI' | 'EN';

export const LanguageEnum = builder.enumType('Language', { values: ['VI', 'EN'] as const });

/** Picks one language of a text. */
export const say = (text: Text, language: Language | null | undefined): string => (language === 'EN' ? text.en : text.vi);

/** The argument `language: Language = VI` of every field that speaks. */
export const languageArgument = <T>(arg: (options: { type: typeof LanguageEnum; required: true; defaultValue: 'VI' }) => T) => ({
  language: arg({ type: LanguageEnum, required: true, defaultValue: 'VI' }),
});
