import type { HouseholdFactsInput, MemberFactsInput, SurveyInput } from '../../gql/graphql.ts';
import { readFragment } from '../../gql/index.ts';
import { type SavedSheet, type Sheet, savedSheetFragment } from './sheet-document.ts';

export type SheetFacts = Required<{ [Field in keyof HouseholdFactsInput]: NonNullable<HouseholdFactsInput[Field]> | null }>;
export type SheetMemberFacts = Required<{ [Field in keyof MemberFactsInput]: NonNullable<MemberFactsInput[Field]> | null }>;

/** The sheet as the form holds it; null: not known. Numbers stand as they are typed. */
export interface SheetDraft {
  readonly surveyedOn: string;
  readonly surveyor: string;
  readonly facts: SheetFacts;
  readonly floorArea: string;
  /** By the id of the person. */
  readonly members: Readonly<Record<string, SheetMemberFacts>>;
  readonly policyFamily: boolean | null;
  readonly unableToWork: boolean | null;
  readonly causes: readonly string[];
  /** One wish a line. */
  readonly wishes: string;
  readonly income: string;
  readonly b1: string;
  /** The option by its item. */
  readonly b1Answers: Readonly<Record<string, string>>;
}

function withoutTypename<Facts extends object>(facts: Facts): Omit<Facts, '__typename'> {
  const { __typename: _type, ...rest } = facts as Facts & { __typename?: string };
  return rest;
}

export const nothingOfMember: SheetMemberFacts = {
  schooling: null,
  completed: null,
  vocational: null,
  trainedOnTheJob: null,
  work: null,
  labourContract: null,
  ableToWork: null,
  lookingForWork: null,
  healthInsurance: null,
  disability: null,
  socialAllowance: null,
  stunted: null,
  underweight: null,
};

/** The draft that the form begins with: the version saved last, else what the register knows. */
export function draftOf(sheet: Sheet, day: string, written: (area: number) => string): SheetDraft {
  const latest = readFragment(savedSheetFragment, sheet.latest);
  const registered = Object.fromEntries(sheet.members.map(({ person, facts }) => [person, withoutTypename(facts)]));
  if (latest) return draftOfSaved(latest, registered, day, written);
  return {
    surveyedOn: day,
    surveyor: '',
    facts: withoutTypename(sheet.facts),
    floorArea: sheet.facts.floorArea === null ? '' : written(sheet.facts.floorArea),
    members: registered,
    policyFamily: sheet.policyFamily,
    unableToWork: sheet.unableToWork,
    causes: sheet.causes,
    wishes: sheet.wishes.join('\n'),
    income: '',
    b1: '',
    b1Answers: {},
  };
}

export function draftOfSaved(saved: SavedSheet, registered: SheetDraft['members'], day: string, written: (area: number) => string): SheetDraft {
  return {
    surveyedOn: saved.surveyedOn ?? day,
    surveyor: saved.surveyor ?? '',
    facts: withoutTypename(saved.facts),
    floorArea: saved.facts.floorArea === null ? '' : written(saved.facts.floorArea),
    // Who joined the household since then begins with what the register knows.
    members: { ...registered, ...Object.fromEntries(saved.members.map(({ person, facts }) => [person, withoutTypename(facts)])) },
    policyFamily: saved.policyFamily,
    unableToWork: saved.unableToWork,
    causes: saved.causes,
    wishes: saved.wishes.join('\n'),
    income: saved.income === null ? '' : String(saved.income),
    b1: saved.b1 === null || saved.b1Answers !== null ? '' : String(saved.b1),
    b1Answers: Object.fromEntries((saved.b1Answers ?? []).map(({ item, option }) => [item, option])),
  };
}

const wholeOf = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

export const typedB1 = ({ b1 }: SheetDraft) => wholeOf(b1);
export const typedIncome = ({ income }: SheetDraft) => wholeOf(income);

/** What is sent: the whole sheet; what is left out is not known. */
export function inputOf(
  draft: SheetDraft,
  sheet: Pick<Sheet, 'area'>,
  floorArea: number | null,
  persons: readonly string[],
): Omit<SurveyInput, 'idempotencyKey' | 'reviewHousehold' | 'basedOn' | 'confirmed'> {
  const { facts, members, b1Answers, surveyor, wishes } = draft;
  const [b1, income] = [typedB1(draft), typedIncome(draft)];
  const answers = Object.entries(b1Answers).map(([item, option]) => ({ item, option }));
  return {
    ...(draft.surveyedOn ? { surveyedOn: draft.surveyedOn } : {}),
    ...(surveyor.trim() ? { surveyor: surveyor.trim() } : {}),
    ...(b1 !== undefined || answers.length > 0 ? { area: sheet.area } : {}),
    facts: { ...facts, floorArea },
    members: persons.map((person) => ({ person, facts: members[person] ?? nothingOfMember })),
    policyFamily: draft.policyFamily,
    unableToWork: draft.unableToWork,
    causes: [...draft.causes],
    wishes: wishes
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ...(income === undefined ? {} : { income }),
    ...(answers.length > 0 ? { b1Answers: answers } : b1 === undefined ? {} : { b1 }),
  };
}
