import { latestStart, plusDays } from '@bac-thang/plan';
import type { Review } from './review.ts';
import { limitOf, type ReviewRules } from './review-rules.ts';

/** What a hamlet or a unit waits for. */
export const waitings = ['survey', 'meeting', 'posting', 'complaint', 'posting-runs', 'opinion', 'opinion-answer', 'recognition', 'nothing'] as const;
export type Waiting = (typeof waitings)[number];

/** Until when a step must be done so that the decision is still in time. */
export type DueDates = Readonly<Record<'survey' | 'meeting' | 'posting' | 'opinion' | 'recognition', string>>;

/** The last days of the steps, counted back from the end of the review by the limits of the law: posting, then opinion, then the decision. */
export function dueDates({ kind, closesOn }: Review, rules: ReviewRules): DueDates {
  const before = (day: string) => plusDays(day, -1);
  const opinion = latestStart(before(closesOn), limitOf(rules, 'opinion'), rules.calendar);
  const posting = latestStart(before(kind === 'periodic' ? opinion : closesOn), limitOf(rules, 'posting'), rules.calendar);
  return { survey: posting, meeting: posting, posting, opinion, recognition: closesOn };
}
