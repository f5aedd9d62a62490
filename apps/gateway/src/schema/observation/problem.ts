import type { Text } from '@bac-thang/plan';
import { builder } from '../builder.ts';
import { spoken } from '../language.ts';

/** What is wrong with one observation of an input, and what to do; all of them are told at once. */
export interface Problem {
  /** Place in the input's list; null where it concerns the whole input. */
  readonly index: number | null;
  /** Field of the input. */
  readonly field: string | null;
  readonly code: string;
  readonly text: Text;
}

export const ProblemType = builder.objectRef<Problem>('Problem').implement({
  description: 'What is wrong with one observation of an input, and what to do.',
  fields: (t) => ({
    index: t.exposeInt('index', { nullable: true, description: 'Place in the list of the input, from 0; null for the whole input.' }),
    field: t.exposeString('field', { nullable: true }),
    code: t.exposeString('code'),
    message: spoken(t, ({ text }) => text),
  }),
});
