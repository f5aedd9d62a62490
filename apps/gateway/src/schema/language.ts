import type { Text } from '@bac-thang/plan';
import type { FieldRef } from '@pothos/core';
import { builder } from './builder.ts';

export type Language = 'VI' | 'EN';

const LanguageEnum = builder.enumType('Language', { values: ['VI', 'EN'] as const });

/** Picks one language of a text; Vietnamese where none is asked. */
export const say = (text: Text, language: Language | null | undefined): string => (language === 'EN' ? text.en : text.vi);

type Types = typeof builder.$inferSchemaTypes;
type Fields<Parent> = Pick<PothosSchemaTypes.ObjectFieldBuilder<Types, Parent>, 'arg' | 'string'>;

/** The argument `language: Language = VI` of a field that speaks. */
export const inLanguage = <Parent>(t: Fields<Parent>) => ({ language: t.arg({ type: LanguageEnum, defaultValue: 'VI' }) });

/** A field that says a text of its parent in the language asked. */
export const spoken = <Parent>(t: Fields<Parent>, pick: (parent: Parent) => Text, description?: string): FieldRef<Types, string> =>
  t.string({ ...(description ? { description } : {}), args: inLanguage(t), resolve: (parent, { language }) => say(pick(parent), language) });

/** The same where the parent may have no such text. */
export const spokenIfAny = <Parent>(
  t: Fields<Parent>,
  pick: (parent: Parent) => Text | null | undefined,
  description?: string,
): FieldRef<Types, string | null | undefined> =>
  t.string({
    nullable: true,
    ...(description ? { description } : {}),
    args: inLanguage(t),
    resolve: (parent, { language }) => {
      const text = pick(parent);
      return text ? say(text, language) : null;
    },
  });
