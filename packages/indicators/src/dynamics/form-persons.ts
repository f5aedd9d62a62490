import type { Review } from './review.ts';
import { eachColumn, type FormColumn, type ReviewForm } from './review-form.ts';

/** The row "Nhân khẩu" of form 2 or 3. */
export interface FormPersons {
  readonly columns: Readonly<Record<FormColumn, number>>;
  /** Parts of columns 4 and 8 that no household's movement made: members fewer and more in households that stayed. */
  readonly ofHouseholdsThatStayed: { readonly fewer: number; readonly more: number };
}

/**
 * Persons in the columns of a form: members at the earlier review for the start and the decreases, at the later one for the
 * increases and the end.
 *
 * Households that stay on the list gain and lose members (births, deaths, marriages), which no column names. They are put
 * into "khác giảm" and "khác tăng", since the form closes for persons too only so; a reading of ours, shown apart.
 *
 * @returns `undefined` while the members of a household in the form are not known.
 * @example one household stays and grows from 4 to 5 members, one of 3 escapes: 1: 7, 3: 3, 8: 1, 9: 5
 */
export function formPersons(form: ReviewForm, before: Review, after: Review): FormPersons | undefined {
  const membersOf = ({ households }: Review) => new Map(households.map(({ id, members }) => [id, members]));
  const [then, now] = [membersOf(before), membersOf(after)];
  const atEnd = new Set(form.columns[9]);
  const stayed = form.columns[1].filter((id) => atEnd.has(id));
  const known = form.columns[1].every((id) => then.get(id) !== undefined) && form.columns[9].every((id) => now.get(id) !== undefined);
  if (!known) return undefined;

  const sum = (households: readonly string[], membersThen: ReadonlyMap<string, number | undefined>) =>
    households.reduce((total, id) => total + (membersThen.get(id) ?? Number.NaN), 0);
  const changes = stayed.map((id) => sum([id], now) - sum([id], then));
  const fewer = changes.reduce((total, change) => total + Math.max(0, -change), 0);
  const more = changes.reduce((total, change) => total + Math.max(0, change), 0);
  const columns = eachColumn((column) => sum(form.columns[column], column <= 4 ? then : now));
  return { columns: { ...columns, 4: columns[4] + fewer, 8: columns[8] + more }, ofHouseholdsThatStayed: { fewer, more } };
}
