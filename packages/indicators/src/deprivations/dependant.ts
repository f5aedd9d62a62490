import type { IndicatorOf } from '../standards/indicator.ts';
import { hasReached } from './age.ts';
import { type Answer, allOf, anyOf, not } from './answer.ts';
import type { AgedMember } from './member-deprivation.ts';

/** Người phụ thuộc: a child, or an elderly or disabled person who receives the monthly social allowance. */
export function isDependant({ facts, age }: AgedMember, { childBelow, elderlyFrom }: IndicatorOf<'dependants'>): Answer {
  const elderlyOrDisabled = anyOf([hasReached(age, 12 * elderlyFrom), facts.disability]);
  return anyOf([not(hasReached(age, 12 * childBelow)), allOf([facts.socialAllowance, elderlyOrDisabled])]);
}
