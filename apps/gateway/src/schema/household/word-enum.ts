import { builder } from '../builder.ts';

/** `near-poor` in the data, NEAR_POOR in the schema. */
const schemaWord = (word: string) => word.toUpperCase().replaceAll('-', '_');

/** An enum whose values are the words of the data. */
export const wordEnum = <const Word extends string>(name: string, description: string, words: readonly Word[]) =>
  builder.enumType(name, { description, values: Object.fromEntries(words.map((value) => [schemaWord(value), { value }])) as Record<string, { value: Word }> });
