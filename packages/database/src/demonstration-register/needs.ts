import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Household } from './district.ts';
import { oneByWeight } from './draws.ts';

/** Causes of poverty (nguyên nhân nghèo) in the order of form 10 of the review. */
type Cause = 'land' | 'capital' | 'labour' | 'tools' | 'production-knowledge' | 'work-skills' | 'illness' | 'other';

/** Wishes of a household (nguyện vọng), as sheet C asks for them. */
type Wish = 'loan' | 'livestock' | 'training' | 'job' | 'house' | 'latrine' | 'land';

const causeWeights: Readonly<Record<Cause, number>> = {
  land: 16,
  capital: 30,
  labour: 12,
  tools: 9,
  'production-knowledge': 18,
  'work-skills': 16,
  illness: 7,
  other: 4,
};
const wishWeights: Readonly<Record<Wish, number>> = { loan: 30, livestock: 26, training: 12, job: 10, house: 10, latrine: 8, land: 6 };

/** One to three causes and a wish or two, as a household on the list of the poor or near-poor names them. */
export function nameNeeds(random: RandomStream, household: Household): void {
  const causes = new Set<Cause>(household.unableToWork ? ['labour'] : []);
  const wanted = 1 + Math.floor(random() * 2.4);
  while (causes.size < wanted) causes.add(oneByWeight(random, causeWeights));
  household.causes = (Object.keys(causeWeights) as Cause[]).filter((cause) => causes.has(cause));
  household.wishes = [...new Set([oneByWeight(random, wishWeights), oneByWeight(random, wishWeights)])];
}
