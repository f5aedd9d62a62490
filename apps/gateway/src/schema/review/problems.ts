import { type ReviewProblem, ReviewRefused } from '../../review/refusal.ts';
import { builder } from '../builder.ts';
import { spoken } from '../language.ts';

const ReviewProblemType = builder.objectRef<ReviewProblem>('ReviewProblem').implement({
  description: 'What stands in the way of a step of the review, where, and the way on.',
  fields: (t) => ({
    code: t.exposeString('code'),
    field: t.exposeString('field', { nullable: true, description: 'Field of the input; null: not one field.' }),
    hamlets: t.stringList({ description: 'Names of the hamlets concerned.', resolve: ({ hamlets }) => [...hamlets] }),
    households: t.stringList({ description: 'Codes of the households concerned.', resolve: ({ households }) => [...households] }),
    message: spoken(t, ({ text }) => text),
  }),
});

export interface Refused {
  readonly problems: readonly ReviewProblem[];
}

export const ReviewProblemsType = builder.objectRef<Refused>('ReviewProblems').implement({
  description: 'All problems at once; nothing was written.',
  fields: (t) => ({ problems: t.field({ type: [ReviewProblemType], resolve: ({ problems }) => [...problems] }) }),
});

/** Answers the expected refusals as a member of the union; the rest goes on. */
export async function orProblems<Answer>(work: Promise<Answer>): Promise<Answer | Refused> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ReviewRefused) return { problems: error.problems };
    throw error;
  }
}

export const isRefused = (answer: object): answer is Refused => 'problems' in answer;
