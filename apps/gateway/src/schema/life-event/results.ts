import { builder } from '../builder.ts';
import { HouseholdType } from '../household/household.ts';
import type { HouseholdView, LifeEventView } from '../household/household-view.ts';
import { type Problem, ProblemType } from '../observation/problem.ts';
import { LifeEventType } from './life-event.ts';

interface Recorded {
  readonly event: LifeEventView;
  readonly households: readonly HouseholdView[];
}
interface Invalid {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}
interface Stale {
  readonly stale: readonly HouseholdView[];
}
export type LifeEventAnswer = Recorded | Invalid | Stale;

/** null: two persons were told apart, which is no event. */
interface Decided {
  readonly decided: LifeEventView | null;
  readonly households: readonly HouseholdView[];
}
export type DecideDoubleAnswer = Decided | Invalid | Stale;

const RecordedType = builder.objectRef<Recorded>('RecordedLifeEvent').implement({
  fields: (t) => ({
    event: t.field({ type: LifeEventType, resolve: ({ event }) => event }),
    households: t.field({
      type: [HouseholdType],
      description: 'Those that the event touched and that the viewer still sees, as they are now; one that is no more, as on its last day.',
      resolve: ({ households }) => [...households],
    }),
  }),
});
const InvalidType = builder.objectRef<Invalid>('InvalidLifeEvent').implement({
  description: 'Nothing was written.',
  fields: (t) => ({
    problems: t.field({ type: [ProblemType], description: 'All at once; each says the way on.', resolve: ({ problems }) => [...problems] }),
    warnings: t.field({
      type: [ProblemType],
      description: 'Unlikely, but it may be so: sent again with their codes in `confirmed` the event is recorded.',
      resolve: ({ warnings }) => [...warnings],
    }),
  }),
});
const StaleType = builder.objectRef<Stale>('StaleHousehold').implement({
  description: 'Nothing was written: somebody has changed the household since it was seen.',
  fields: (t) => ({ households: t.field({ type: [HouseholdType], description: 'As they are now.', resolve: ({ stale }) => [...stale] }) }),
});

export const LifeEventResult = builder.unionType('LifeEventResult', {
  types: [RecordedType, InvalidType, StaleType],
  resolveType: (value: LifeEventAnswer) => ('event' in value ? RecordedType : 'problems' in value ? InvalidType : StaleType),
});

const DecidedType = builder.objectRef<Decided>('DecidedDouble').implement({
  fields: (t) => ({
    event: t.field({
      type: LifeEventType,
      nullable: true,
      description: 'null: two persons were told apart, which is no event.',
      resolve: ({ decided }) => decided,
    }),
    households: t.field({ type: [HouseholdType], description: 'Those that were touched, as they are now.', resolve: ({ households }) => [...households] }),
  }),
});

export const DecideDoubleResult = builder.unionType('DecideDoubleResult', {
  types: [DecidedType, InvalidType, StaleType],
  resolveType: (value: DecideDoubleAnswer) => ('decided' in value ? DecidedType : 'problems' in value ? InvalidType : StaleType),
});
