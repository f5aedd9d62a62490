import { workingHour } from './calendar.ts';
import type { Household, Person } from './district.ts';
import type { HouseholdVersionRow, LifeEventKind, LifeEventRow, PersonVersionRow, Span } from './register-rows.ts';
import { stableId } from './stable-id.ts';

/** What happened, to which households, when. */
interface Happening {
  readonly kind: LifeEventKind;
  readonly on: string;
  /** The first one's officer records it. */
  readonly households: readonly Household[];
  readonly detail: Readonly<Record<string, unknown>>;
  /** From 0 up to 1: after how many days, and at what hour. */
  readonly luck: number;
  readonly undoes?: string;
}

/**
 * The register as it is written, row by row: an event closes what it changes and opens what is so from its day on, and, beside
 * it, what had been so until then. Nothing is overwritten.
 */
export class RegisterBook {
  readonly events: LifeEventRow[] = [];
  readonly householdVersions: HouseholdVersionRow[] = [];
  readonly personVersions: PersonVersionRow[] = [];

  /** Records an event some days after it happened, and after whatever was recorded of its households before. */
  record({ kind, on, households, detail, luck, undoes }: Happening): LifeEventRow {
    const [first] = households;
    if (first === undefined) throw new RangeError(`an event of nobody: ${kind}`);
    const usual = workingHour(on, 1 + Math.floor(luck * 7), (luck * 97) % 1);
    const recordedAt = households.reduce((moment, { lastRecordedAt }) => Math.max(moment, lastRecordedAt + 60_000), usual);
    const event: LifeEventRow = {
      id: stableId(recordedAt, 'event', this.events.length + 1),
      kind,
      happenedOn: on,
      recordedAt,
      unit: first.hamlet.unit,
      ...(undoes !== undefined && { undoes }),
      detail,
      households: households.map(({ id }) => id),
    };
    this.events.push(event);
    for (const household of households) {
      household.lastEvent = event.id;
      household.lastEventOn = on;
      household.lastRecordedAt = recordedAt;
    }
    return event;
  }

  /** Writes a household as it is from the day of the event on. */
  writeHousehold(household: Household, event: LifeEventRow): void {
    if (household.row) close(this.householdVersions, household.row, event);
    household.row = {
      validFrom: event.happenedOn,
      validTo: undefined,
      knownFrom: event.recordedAt,
      knownTo: undefined,
      openedBy: event.id,
      closedBy: undefined,
      household: household.id,
      code: household.code,
      hamlet: household.hamlet.id,
      unit: household.hamlet.unit,
      ethnicity: household.ethnicity,
      phone: household.phone,
      policyFamily: household.policyFamily,
      unableToWork: household.unableToWork,
      causes: household.causes,
      wishes: household.wishes,
      facts: household.facts,
    };
    this.householdVersions.push(household.row);
  }

  /** Writes a person as he or she is from the day of the event on. @throws RangeError for one who lives in no household. */
  writePerson(person: Person, event: LifeEventRow): void {
    if (person.household === undefined) throw new RangeError(`${person.id} lives in no household`);
    if (person.row) close(this.personVersions, person.row, event);
    else person.registeredOn = event.happenedOn;
    person.row = {
      validFrom: event.happenedOn,
      validTo: undefined,
      knownFrom: event.recordedAt,
      knownTo: undefined,
      openedBy: event.id,
      closedBy: undefined,
      person: person.id,
      household: person.household.id,
      relation: person.relation,
      name: person.name,
      birth: person.birth,
      sex: person.sex,
      ethnicity: person.ethnicity,
      citizenNumber: person.citizenNumber,
      facts: person.record.text,
    };
    this.personVersions.push(person.row);
  }

  /** The household ends with the event: it died out, left or joined another. */
  endHousehold(household: Household, event: LifeEventRow): void {
    if (household.row) close(this.householdVersions, household.row, event);
    household.row = undefined;
    household.isGone = true;
  }

  /** The person is in no household from the day of the event on. */
  endPerson(person: Person, event: LifeEventRow): void {
    if (person.row) close(this.personVersions, person.row, event);
    person.row = undefined;
    if (person.household) person.household.members = person.household.members.filter((member) => member !== person);
    person.household = undefined;
  }

  /** Writes the person's last row anew, as it should have been from its own first day on. */
  correctBirth(person: Person, event: LifeEventRow, birth: string): void {
    const wrong = person.row;
    if (wrong === undefined) throw new RangeError(`${person.id} is in no household`);
    shut(wrong, event);
    person.row = { ...writtenAgain(wrong, event), birth };
    this.personVersions.push(person.row);
  }

  /** Takes back an event that ended a person: what it wrote is closed, and what it had closed is written again. */
  undoEndOfPerson(person: Person, household: Household, ended: LifeEventRow, event: LifeEventRow): void {
    const said = this.personVersions.findLast((row) => row.person === person.id && row.openedBy === ended.id);
    const before = this.personVersions.findLast((row) => row.person === person.id && row.closedBy === ended.id);
    if (said === undefined || before === undefined) throw new RangeError(`${ended.id} did not end ${person.id}`);
    shut(said, event);
    person.row = writtenAgain(before, event);
    this.personVersions.push(person.row);
    household.members.push(person);
    person.household = household;
  }
}

/** From the recording of the event on the register says so no more. */
function shut(row: Span, event: LifeEventRow): void {
  row.knownTo = event.recordedAt;
  row.closedBy = event.id;
}

function writtenAgain<Row extends Span>(row: Row, event: LifeEventRow): Row {
  const copy = { ...row };
  copy.knownFrom = event.recordedAt;
  copy.knownTo = undefined;
  copy.openedBy = event.id;
  copy.closedBy = undefined;
  return copy;
}

/** The register no longer says that it is so to this day; it says that it was so until the event. */
function close<Row extends Span>(rows: Row[], row: Row, event: LifeEventRow): void {
  shut(row, event);
  if (row.validFrom >= event.happenedOn) return;
  const past = writtenAgain(row, event);
  past.validTo = event.happenedOn;
  rows.push(past);
}
