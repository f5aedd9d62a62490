import type { Text } from '@bac-thang/plan';
import { builder } from './builder.ts';

export type Language = 'VI' | 'EN';

export const LanguageEnum = builder.enumType('Language', { values: ['VI', 'EN'] as const });

/** Picks one language of a text. */
export const say = (text: Text, language: Language | null | undefined): string => (language === 'EN' ? text.en : text.vi);
