import type { Area, HouseholdFacts, MemberFacts } from '@bac-thang/indicators';

/** Facts without gaps: a field that nobody answered is left out, as the calculation wants it. */
type Answered<Facts> = { readonly [Field in keyof Facts]?: Facts[Field] | null | undefined };

/** What a sheet says of one member. */
interface MemberAnswers {
  readonly person: string;
  readonly facts: Answered<Omit<MemberFacts, 'id' | 'birth' | 'sex'>>;
}

/** A filled sheet, or a part of one. */
export interface SheetAnswers {
  readonly surveyedOn?: string | null | undefined;
  /** Rà soát viên. */
  readonly surveyor?: string | null | undefined;
  /** Column of sheet B1 in which the points stand. */
  readonly area?: Area | null | undefined;
  readonly facts: Answered<Omit<HouseholdFacts, 'area'>>;
  readonly members: readonly MemberAnswers[];
  readonly policyFamily?: boolean | null | undefined;
  readonly unableToWork?: boolean | null | undefined;
  readonly causes?: readonly string[] | null | undefined;
  readonly wishes?: readonly string[] | null | undefined;
  /** VND per person and month. */
  readonly income?: number | null | undefined;
  /** Total of sheet B1, typed from the paper. */
  readonly b1?: number | null | undefined;
  /** Options of sheet B1, where the district has loaded its points. */
  readonly b1Answers?: readonly { readonly item: string; readonly option: string }[] | null | undefined;
}

/** Leaves out what nobody answered. */
export const answered = <Facts extends object>(facts: Facts): { [Field in keyof Facts]?: NonNullable<Facts[Field]> } =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as never;
