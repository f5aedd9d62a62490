import type { RecordedEvent } from '../events/life-event-outcome.ts';

let handed: RecordedEvent | undefined;

/** Hands what was just recorded over to the page that one goes to, which says so and offers to take it back. In memory alone. */
export const handOver = (event: RecordedEvent): void => {
  handed = event;
};

/** What was handed to the page of a household; without one, to the list. */
export function takeOver(household?: string): RecordedEvent | undefined {
  const event = handed;
  if (household !== undefined && !event?.households.some(({ id }) => id === household)) return undefined;
  handed = undefined;
  return event;
}
