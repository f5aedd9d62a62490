import type { Relation } from '../../household/person-words.ts';
import type { Problem } from '../../observation/problem.ts';
import { ageWarnings } from './ages.ts';
import { contradictions } from './contradictions.ts';
import { problems } from './problems.ts';
import { changed, type HouseholdState, holdsOn, laterDay, type PersonState, type RegisterChange, type RegisterState } from './register-state.ts';
import { relationToNewHead } from './relation-to-new-head.ts';

export interface NewRelation {
  readonly person: string;
  readonly relation: Relation;
}

/** What a life event makes of the register: rows to close and to open, and what stands against it. Nothing here touches the database. */
export interface Planned {
  readonly change: RegisterChange;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Kept with the event. */
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface DraftOf {
  readonly state: RegisterState;
  /** Id of the event. */
  readonly event: string;
  /** The day on which it happened. */
  readonly day: string;
  readonly newId: () => string;
}

/**
 * A register while one event is written into it: each step closes rows and opens others, and notes a problem where it cannot. The plan of
 * an event is a few such steps.
 */
export class RegisterDraft {
  readonly day: string;
  readonly newId: () => string;
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  readonly #before: RegisterState;
  readonly #event: string;
  readonly #closed = new Set<string>();
  #households: HouseholdState[];
  #persons: PersonState[];
  readonly #touched = new Set<string>();

  constructor({ state, event, day, newId }: DraftOf) {
    this.#before = state;
    this.#event = event;
    this.day = day;
    this.newId = newId;
    this.#households = [...state.households];
    this.#persons = [...state.persons];
  }

  householdOn(household: string, day = this.day): HouseholdState | undefined {
    return this.#households.find((row) => row.household === household && holdsOn(row, day));
  }

  /** Everybody in a household on the day, the head first. */
  membersOf(household: string, day = this.day): PersonState[] {
    const found = this.#persons.filter((row) => row.household === household && holdsOn(row, day));
    return found.sort((one, other) => Number(other.relation === 'head') - Number(one.relation === 'head') || (one.person < other.person ? -1 : 1));
  }

  memberOf(household: string, person: string, day = this.day): PersonState | undefined {
    return this.#persons.find((row) => row.household === household && row.person === person && holdsOn(row, day));
  }

  rowsOf(person: string): PersonState[] {
    return this.#persons.filter((row) => row.person === person).sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  }

  /** Who has a citizen number, by its hash. */
  personWithNumber(hash: string): string | undefined {
    return this.#persons.find(({ citizenNumber }) => citizenNumber?.hash === hash)?.person;
  }

  /** The person entered the register, or came back to it, by this event. */
  wasEntered(person: string): boolean {
    return this.#persons.some((row) => row.person === person && row.openedBy === this.#event);
  }

  versionsOf(household: string): HouseholdState[] {
    return this.#households.filter((row) => row.household === household).sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  }

  /** The household on the day of the event; notes why there is none. */
  requireHousehold(household: string): HouseholdState | undefined {
    const found = this.householdOn(household);
    if (found) return found;
    const versions = this.versionsOf(household);
    const first = versions[0];
    const last = versions.at(-1);
    if (first && this.day < first.validFrom) this.problems.push(problems.beforeBegin(first.code, first.validFrom));
    else if (last?.validTo) this.problems.push(problems.ended(last.code, last.validTo));
    else this.problems.push(problems.nothing);
    return undefined;
  }

  /** A member of the household on the day of the event; notes it where the person is none. */
  requireMember(household: string, person: string, place: { index?: number; field: string }): PersonState | undefined {
    const found = this.memberOf(household, person);
    if (!found) this.problems.push(problems.notMember(place));
    return found;
  }

  /** From the day on the row is as patched; the rest of its span stays. Notes a later change, which would be lost. */
  changePerson(row: PersonState, patch: Partial<Omit<PersonState, 'id' | 'openedBy' | 'person' | 'validFrom' | 'validTo'>>): void {
    if (this.#isClosedLater(row.name, row.validTo)) return;
    this.#touched.add(row.person);
    this.#closePerson(row);
    if (row.validFrom < this.day) this.openPerson({ ...row, validTo: this.day });
    this.openPerson({ ...row, ...patch, validFrom: laterDay(row.validFrom, this.day) });
  }

  /** The person is no member from the day on. */
  endPerson(row: PersonState): void {
    if (this.#isClosedLater(row.name, row.validTo)) return;
    const before = this.#persons.some((one) => one.person === row.person && one.household === row.household && one.validTo === row.validFrom);
    if (row.validFrom >= this.day && !before) {
      this.problems.push(problems.tooEarly(row.name, row.validFrom));
      return;
    }
    this.#closePerson(row);
    if (row.validFrom < this.day) this.openPerson({ ...row, validTo: this.day });
  }

  /** As `endPerson`, also for somebody who is a member since that very day. */
  dropPerson(row: PersonState): void {
    if (this.#isClosedLater(row.name, row.validTo)) return;
    this.#closePerson(row);
    if (row.validFrom < this.day) this.openPerson({ ...row, validTo: this.day });
  }

  /** Somebody is a member from the day on. */
  addPerson(row: Omit<PersonState, 'id' | 'openedBy' | 'validFrom' | 'validTo'>): void {
    this.#touched.add(row.person);
    this.openPerson({ ...row, validFrom: this.day, validTo: null });
  }

  changeHousehold(row: HouseholdState, patch: Partial<Omit<HouseholdState, 'id' | 'openedBy' | 'household' | 'code' | 'validFrom' | 'validTo'>>): void {
    if (this.#isClosedLater(row.code, row.validTo)) return;
    this.closeHousehold(row);
    if (row.validFrom < this.day) this.openHousehold({ ...row, validTo: this.day });
    this.openHousehold({ ...row, ...patch, validFrom: laterDay(row.validFrom, this.day) });
  }

  /** The household is no more from the day on. */
  endHousehold(row: HouseholdState): void {
    if (this.#isClosedLater(row.code, row.validTo)) return;
    this.closeHousehold(row);
    if (row.validFrom < this.day) this.openHousehold({ ...row, validTo: this.day });
  }

  /** Rows opened with a span of their own: copies, and what a correction makes of several spans. */
  openPerson(row: Omit<PersonState, 'id' | 'openedBy'>): void {
    this.#persons.push({ ...row, id: this.newId(), openedBy: this.#event });
  }

  openHousehold(row: Omit<HouseholdState, 'id' | 'openedBy'>): void {
    this.#households.push({ ...row, id: this.newId(), openedBy: this.#event });
  }

  closePersonRow(row: PersonState): void {
    this.#touched.add(row.person);
    this.#closePerson(row);
  }

  #closePerson(row: PersonState): void {
    this.#persons = this.#persons.filter((one) => one !== row);
    this.#closed.add(row.id);
  }

  closeHousehold(row: HouseholdState): void {
    this.#households = this.#households.filter((one) => one !== row);
    this.#closed.add(row.id);
  }

  /** Notes a row that something later has ended: what is written under it would be lost. */
  #isClosedLater(about: string, validTo: string | null): validTo is string {
    if (validTo === null) return false;
    this.problems.push(problems.later(about, validTo));
    return true;
  }

  /**
   * After members have left: a household without members ends; where the head has left, the successor becomes head, and what the others
   * are to him follows from what they were to the old one, or is said.
   *
   * @param leaving those who left, the old head among them or not.
   */
  afterLeaving(household: HouseholdState, leaving: readonly PersonState[], successor: string | null | undefined, said: readonly NewRelation[]): void {
    const staying = this.membersOf(household.household);
    if (staying.length === 0) {
      this.endHousehold(this.householdOn(household.household) ?? household);
      return;
    }
    if (!leaving.some(({ relation }) => relation === 'head')) {
      if (successor != null) this.problems.push(problems.isHead({ field: 'successor' }));
      return;
    }
    if (successor == null) {
      this.problems.push(problems.successorNeeded);
      return;
    }
    this.makeHead(household.household, successor, said);
  }

  makeHead(household: string, successor: string, said: readonly NewRelation[]): void {
    const members = this.membersOf(household);
    const head = members.find(({ person }) => person === successor);
    if (!head) {
      this.problems.push(problems.successorElsewhere);
      return;
    }
    for (const [index, { person, relation }] of said.entries()) {
      if (!members.some((one) => one.person === person)) this.problems.push(problems.notMember({ index, field: 'relations' }));
      if (relation === 'head') this.problems.push(problems.twoHeads({ index, field: 'relations' }));
    }
    for (const member of members) {
      const relation =
        member === head ? 'head' : (said.find(({ person }) => person === member.person)?.relation ?? relationToNewHead(member.relation, head.relation));
      if (relation === undefined) this.problems.push(problems.relationNeeded(member.name));
      else if (relation !== member.relation) this.changePerson(member, { relation });
    }
  }

  /** What has come of it. Where nothing else stands against it, what the register may never say does. */
  planned(detail: Planned['detail']): Planned {
    const opened = <Row extends { readonly id: string; readonly openedBy: string }>(rows: readonly Row[]) =>
      rows.filter(({ openedBy }) => openedBy === this.#event);
    const was = <Row extends { readonly id: string }>(rows: readonly Row[]) => rows.filter(({ id }) => this.#closed.has(id)).map(({ id }) => id);
    const change: RegisterChange = {
      closedHouseholds: was(this.#before.households),
      closedPersons: was(this.#before.persons),
      openedHouseholds: opened(this.#households),
      openedPersons: opened(this.#persons),
    };
    if (this.problems.length === 0) {
      this.problems.push(
        ...contradictions(
          changed(this.#before, change),
          this.#before.households.map(({ household }) => household),
        ),
      );
      const households = new Set(change.openedPersons.map(({ household }) => household));
      for (const household of households) this.warnings.push(...ageWarnings(this.membersOf(household), this.#touched, this.day));
    }
    return { change, problems: this.problems, warnings: this.warnings, detail };
  }
}
