import type { Certainty } from '@bac-thang/indicators';
import type { Text } from '../types.ts';

/** What a time limit of the review is for: niêm yết, trả lời khiếu nại, ý kiến của cơ quan cấp trên. */
export type ReviewLimitName = 'posting' | 'complaint' | 'opinion';

export const reviewLimitNames: readonly ReviewLimitName[] = ['posting', 'complaint', 'opinion'];

/** A time limit of the review in working days. */
export interface ReviewLimit {
  readonly name: ReviewLimitName;
  readonly workingDays: number;
  readonly article: Text;
  readonly source: string;
  readonly certainty: Certainty;
}

const article: Text = { vi: 'Quyết định 24/2021/QĐ-TTg, Điều 4', en: 'Decision 24/2021/QĐ-TTg, Article 4' };
const unseen = { article, source: 'text of the decision not seen', certainty: 'memory' } as const;

/** Limits as far as they are known. None was read in the decision itself, so that all are shown as not confirmed. */
export const reviewLimits: readonly ReviewLimit[] = [
  { name: 'posting', workingDays: 3, ...unseen },
  { name: 'complaint', workingDays: 3, ...unseen },
  { name: 'opinion', workingDays: 5, ...unseen },
];
