import type { ReviewLimitName } from '@bac-thang/plan';
import { v7 as uuidv7 } from 'uuid';
import type { Deed } from '../values/once.ts';
import { asDate } from './day.ts';
import { problem, type ReviewProblem, refuseIf } from './refusal.ts';
import { type ReviewRules, reviewRules } from './review-rules.ts';
import { trace } from './trace.ts';

interface Sourced {
  readonly source: string;
  /** Somebody has seen it in the text itself. */
  readonly confirmed: boolean;
}

const sourceOf = ({ source }: Sourced): { source: string; problems: ReviewProblem[] } => {
  const given = source.trim().normalize('NFC');
  const named = given !== '' && given.length <= 500;
  return {
    source: given,
    problems: named ? [] : [problem('SOURCE_MISSING', 'Ghi nguồn (văn bản) của thay đổi.', 'Say where the change comes from.', { field: 'source' })],
  };
};

export interface CalendarCorrection extends Sourced {
  readonly days: readonly { readonly day: string; readonly working: boolean; readonly name: string }[];
}

/** Sets days against the calendar: the last word for a day holds. Postings that run keep the day they were given. */
export async function correctCalendar(deed: Deed, input: CalendarCorrection): Promise<ReviewRules> {
  const { tx, tenant, session, at } = deed;
  const { source, problems } = sourceOf(input);
  const { days, confirmed } = input;
  if (days.length === 0 || days.length > 100) problems.push(problem('EMPTY', 'Nêu từ 1 đến 100 ngày.', 'Name 1 to 100 days.', { field: 'days' }));
  if (days.some(({ name }) => name.trim() === '' || name.length > 200))
    problems.push(problem('NAME_MISSING', 'Mỗi ngày cần một tên.', 'Each day needs a name.', { field: 'days' }));
  refuseIf(problems);
  await tx.calendarDay.createMany({
    data: days.map(({ day, working, name }) => ({
      ...{ tenant, id: uuidv7(), day: asDate(day), working, name: name.trim().normalize('NFC'), source, confirmed, setBy: session.accountId, setAt: at },
    })),
  });
  await trace(deed, 'correct-calendar', 'calendar', { source, confirmed, days: days.map(({ day, working }) => `${day} ${working ? 'worked' : 'off'}`) });
  return reviewRules(tx, tenant);
}

export interface LimitCorrection extends Sourced {
  readonly limit: ReviewLimitName;
  readonly workingDays: number;
}

export async function correctReviewLimit(deed: Deed, input: LimitCorrection): Promise<ReviewRules> {
  const { tx, tenant, session, at } = deed;
  const { source, problems } = sourceOf(input);
  const { limit: name, workingDays, confirmed } = input;
  if (!(Number.isInteger(workingDays) && workingDays >= 0 && workingDays <= 60))
    problems.push(problem('DAYS_OUT_OF_RANGE', 'Số ngày làm việc từ 0 đến 60.', 'Working days are 0 to 60.', { field: 'workingDays' }));
  refuseIf(problems);
  await tx.reviewLimit.create({ data: { tenant, id: uuidv7(), name, workingDays, source, confirmed, setBy: session.accountId, setAt: at } });
  await trace(deed, 'correct-limit', name, { workingDays, source, confirmed });
  return reviewRules(tx, tenant);
}

export interface AuthorityCorrection extends Sourced {
  readonly validFrom: string;
  /** Left out: nobody is known. */
  readonly name?: string | null | undefined;
}

export async function correctConsultedAuthority(deed: Deed, input: AuthorityCorrection): Promise<ReviewRules> {
  const { tx, tenant, session, at } = deed;
  const { source, problems } = sourceOf(input);
  const { validFrom, confirmed } = input;
  const name = input.name?.trim().normalize('NFC') || null;
  if (name && name.length > 300)
    problems.push(problem('TOO_LONG', 'Tên cơ quan nhiều nhất 300 ký tự.', 'The name takes at most 300 characters.', { field: 'name' }));
  refuseIf(problems);
  await tx.consultedAuthority.create({
    data: { tenant, id: uuidv7(), validFrom: asDate(validFrom), name, source, confirmed, setBy: session.accountId, setAt: at },
  });
  await trace(deed, 'correct-authority', validFrom, { name: name ?? '', source, confirmed });
  return reviewRules(tx, tenant);
}
