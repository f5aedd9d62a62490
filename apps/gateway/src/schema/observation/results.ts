import { builder } from '../builder.ts';
import { ObservationType } from './observation.ts';
import type { ObservationVersion } from './observation-versions.ts';
import { type Problem, ProblemType } from './problem.ts';
import { type Conflict, InvalidInput, type ProposedValue, StaleVersions } from './refusals.ts';

export const ProposedValueType = builder.objectRef<ProposedValue>('ProposedValue').implement({
  description: "What somebody wanted to write. Numbers in the measure's unit of measure.",
  fields: (t) => ({
    numerator: t.exposeFloat('numerator', { nullable: true }),
    denominator: t.exposeFloat('denominator', { nullable: true }),
    quantity: t.exposeFloat('quantity', { nullable: true }),
    level: t.exposeInt('level', { nullable: true }),
    note: t.exposeString('note', { nullable: true }),
  }),
});

const ConflictType = builder.objectRef<Conflict>('Conflict').implement({
  description: 'The cell has moved on since it was seen; both versions.',
  fields: (t) => ({
    index: t.exposeInt('index'),
    current: t.field({ type: ObservationType, nullable: true, description: 'null: the cell is empty now.', resolve: ({ current }) => current }),
    yours: t.field({ type: ProposedValueType, resolve: ({ yours }) => yours }),
  }),
});

interface Recorded {
  readonly observations: readonly ObservationVersion[];
}
interface Invalid {
  readonly problems: readonly Problem[];
}
interface Stale {
  readonly conflicts: readonly Conflict[];
}
export type Result = Recorded | Invalid | Stale;

const RecordedType = builder
  .objectRef<Recorded>('RecordedObservations')
  .implement({ fields: (t) => ({ observations: t.field({ type: [ObservationType], resolve: ({ observations }) => [...observations] }) }) });
const InvalidType = builder.objectRef<Invalid>('InvalidObservations').implement({
  description: 'All problems at once; nothing was written.',
  fields: (t) => ({ problems: t.field({ type: [ProblemType], resolve: ({ problems }) => [...problems] }) }),
});
const StaleType = builder.objectRef<Stale>('StaleObservations').implement({
  description: 'Nothing was written: decide with both versions at hand.',
  fields: (t) => ({ conflicts: t.field({ type: [ConflictType], resolve: ({ conflicts }) => [...conflicts] }) }),
});

const resolveType = (value: Result) => ('observations' in value ? RecordedType : 'problems' in value ? InvalidType : StaleType);
export const RecordObservationsResult = builder.unionType('RecordObservationsResult', { types: [RecordedType, InvalidType, StaleType], resolveType });
export const ObservationsResult = builder.unionType('ObservationsResult', { types: [RecordedType, InvalidType, StaleType], resolveType });

/** Answers the expected refusals as members of the union; the rest goes on. */
export async function answer(work: Promise<readonly ObservationVersion[]>): Promise<Result> {
  try {
    return { observations: await work };
  } catch (error) {
    if (error instanceof InvalidInput) return { problems: error.problems };
    if (error instanceof StaleVersions) return { conflicts: error.conflicts };
    throw error;
  }
}
