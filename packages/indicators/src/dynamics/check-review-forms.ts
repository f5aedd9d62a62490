import { type FlowBreak, flowBreaks } from './flow-breaks.ts';
import type { FormColumn, ReviewForm } from './review-form.ts';

/** Forms 2 and 3 of one unit and period. */
export interface ReviewForms {
  readonly poor: ReviewForm;
  readonly nearPoor: ReviewForm;
}

/** Two columns that must name the same households and do not. */
export interface ColumnDisagreement {
  /** For example "2.2" for column 2 of form 2. */
  readonly one: string;
  readonly other: string;
  readonly onlyInOne: readonly string[];
  readonly onlyInOther: readonly string[];
}

export interface ReviewFormsCheck {
  readonly closes: boolean;
  readonly breaksOfPoor: readonly FlowBreak[];
  readonly breaksOfNearPoor: readonly FlowBreak[];
  readonly disagreements: readonly ColumnDisagreement[];
}

/**
 * Whether forms 2 and 3 close and agree with each other, with the households that keep them from it.
 *
 * Each form: column 9 follows from 1 to 8. Between them: who became near-poor on form 2 (column 2) came from the poor on
 * form 3 (column 5), and the other way round. With the forms of the period before: its column 9 is this column 1, within
 * one standard and one set of units.
 */
export function checkReviewForms({ poor, nearPoor }: ReviewForms, previous?: ReviewForms): ReviewFormsCheck {
  const breaksOfPoor = breaksOfForm(poor, previous?.poor);
  const breaksOfNearPoor = breaksOfForm(nearPoor, previous?.nearPoor);
  const disagreements = [disagreement(poor, 2, nearPoor, 5), disagreement(poor, 5, nearPoor, 2)].filter(
    ({ onlyInOne, onlyInOther }) => onlyInOne.length + onlyInOther.length > 0,
  );
  return { closes: breaksOfPoor.length + breaksOfNearPoor.length + disagreements.length === 0, breaksOfPoor, breaksOfNearPoor, disagreements };
}

function breaksOfForm({ columns }: ReviewForm, previous: ReviewForm | undefined): readonly FlowBreak[] {
  const named = (...numbers: readonly FormColumn[]) => Object.fromEntries(numbers.map((number) => [`column ${number}`, columns[number]]));
  return flowBreaks({
    start: columns[1],
    decreases: named(2, 3, 4),
    increases: named(5, 6, 7, 8),
    end: columns[9],
    previousEnd: previous?.columns[9],
  });
}

function disagreement(one: ReviewForm, oneColumn: FormColumn, other: ReviewForm, otherColumn: FormColumn): ColumnDisagreement {
  const [inOne, inOther] = [new Set(one.columns[oneColumn]), new Set(other.columns[otherColumn])];
  return {
    one: `${one.form}.${oneColumn}`,
    other: `${other.form}.${otherColumn}`,
    onlyInOne: [...inOne].filter((id) => !inOther.has(id)),
    onlyInOther: [...inOther].filter((id) => !inOne.has(id)),
  };
}
