import type { Text } from '@bac-thang/plan';
import { contradictions } from './contradictions.ts';
import { problems } from './problems.ts';
import type { Planned } from './register-draft.ts';
import { changed, type HouseholdState, type PersonState, type RegisterState } from './register-state.ts';

/** An event with the rows that it closed, which the register no longer holds for true. */
interface UndoneEvent {
  readonly id: string;
  readonly closedHouseholds: readonly HouseholdState[];
  readonly closedPersons: readonly PersonState[];
  /** Rows that it opened and a later event has closed, with that event. */
  readonly reclosedBy: readonly LaterEvent[];
  /** Of the events whose rows are in the state, for telling which one stands in the way. */
  readonly laterEvents: readonly LaterEvent[];
}

export interface LaterEvent {
  readonly id: string;
  readonly what: Text;
  readonly isSurvey: boolean;
  readonly happenedOn: string;
}

interface Undoing {
  readonly state: RegisterState;
  /** Id of the event that undoes. */
  readonly event: string;
  readonly undone: UndoneEvent;
  readonly newId: () => string;
}

/**
 * Closes what an event opened and opens copies of what it closed. Refused while a later event rests on it: has closed what it opened, or
 * has put something where its own rows were.
 */
export function planUndo({ state, event, undone, newId }: Undoing): Planned {
  const openedBy = <Row extends { readonly openedBy: string }>(rows: readonly Row[]) => rows.filter((row) => row.openedBy === undone.id);
  const copies = <Row extends { readonly id: string; readonly openedBy: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, id: newId(), openedBy: event }));
  const change = {
    closedHouseholds: openedBy(state.households).map(({ id }) => id),
    closedPersons: openedBy(state.persons).map(({ id }) => id),
    openedHouseholds: copies(undone.closedHouseholds),
    openedPersons: copies(undone.closedPersons),
  };
  const detail = { event: undone.id };
  const found = undone.reclosedBy.map(restsOn);
  if (found.length === 0) {
    const after = changed(state, change);
    const contradicting = contradictions(
      after,
      state.households.map(({ household }) => household),
    );
    const broken = contradicting.length > 0 || numberOfTwo(after.persons);
    const later = undone.laterEvents.at(0);
    if (broken) found.push(...(later ? [restsOn(later)] : contradicting));
  }
  return { change, problems: found.slice(0, 1), warnings: [], detail };
}

const restsOn = ({ what, isSurvey, happenedOn }: LaterEvent) => (isSurvey ? problems.restsOnSurvey(happenedOn) : problems.restsOn(what, happenedOn));

/** A citizen number that came back while another person had taken it. */
function numberOfTwo(persons: readonly PersonState[]): boolean {
  const owners = new Map<string, string>();
  return persons.some(({ person, citizenNumber }) => {
    if (!citizenNumber) return false;
    const owner = owners.get(citizenNumber.hash) ?? person;
    owners.set(citizenNumber.hash, owner);
    return owner !== person;
  });
}
