import type { MemberFacts } from '@bac-thang/indicators';
import type { MemberRecord, Person } from './district.ts';
import { completedAt, schoolingAt } from './schooling.ts';

type RecordedFacts = { -readonly [K in keyof Omit<MemberFacts, 'id' | 'birth' | 'sex'>]: MemberFacts[K] };

/** Born early enough never to be asked for a certificate (nd07-2021 asks those up to 30). */
const TOO_OLD_FOR_CERTIFICATES = 1989;
/** Born too early to be measured as a child in 2020. */
const TOO_OLD_TO_BE_MEASURED = 2004;

export const nothingRecorded: MemberRecord = { facts: {}, text: '' };

/** Few thousand different records stand for some hundred thousand. */
const records = new Map<string, MemberRecord>();

/**
 * What a survey at the end of a year writes of a person: only what is asked of that age. Once asked it stays, so that growing
 * older alone changes no row.
 */
function recordOf(person: Person, year: number): MemberRecord {
  const age = year - person.birthYear;
  const schooling = age >= 3 ? schoolingAt(age, person) : '';
  const completed = age >= 15 ? completedAt(age, person) : '';
  const isAskedForCertificate = person.birthYear >= TOO_OLD_FOR_CERTIFICATES;
  const isMeasured = person.birthYear > TOO_OLD_TO_BE_MEASURED;
  const { certificate, trainedOnTheJob, work, contract, looking, able, insured, disabled, allowance, stunted, underweight, unasked } = person;
  const flags = [trainedOnTheJob, contract, looking, able, insured, disabled, allowance, stunted, underweight, isAskedForCertificate, isMeasured];
  const key = `${schooling} ${completed} ${certificate} ${work} ${unasked} ${flags.reduce((bits, flag, at) => (flag ? bits | (1 << at) : bits), 0)}`;
  const known = records.get(key);
  if (known) return known;
  const facts: RecordedFacts = {};
  if (schooling) facts.schooling = schooling;
  if (completed) {
    facts.completed = completed;
    if (isAskedForCertificate) Object.assign(facts, { vocational: certificate, trainedOnTheJob });
    facts.work = work;
    if (work === 'wage') facts.labourContract = contract;
    if (work === 'none') facts.lookingForWork = looking;
    facts.ableToWork = able;
  }
  Object.assign(facts, { healthInsurance: insured, disability: disabled, socialAllowance: allowance });
  if (isMeasured) Object.assign(facts, { stunted, underweight });
  if (unasked) delete facts[unasked];
  const record = { facts, text: JSON.stringify(facts) };
  records.set(key, record);
  return record;
}

/** Takes over what a survey finds of a person. */
export function takeRecord(person: Person, year: number): void {
  const record = recordOf(person, year);
  if (record.text === person.record.text) return;
  writeDown(person, record);
}

/** The facts with a birth that was changed. */
export function writeBirth(person: Person, birth: string): void {
  person.birth = birth;
  writeDown(person, person.record);
}

function writeDown(person: Person, record: MemberRecord): void {
  person.record = record;
  person.member = { id: person.id, birth: person.birth, sex: person.sex, ...record.facts };
}
