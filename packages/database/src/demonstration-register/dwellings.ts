import type { HouseholdFacts, InformationMeans } from '@bac-thang/indicators';
import type { RandomStream } from '../demonstration/seeded-random.ts';
import type { Household } from './district.ts';
import { oneOf } from './draws.ts';

/** Shares of households in 2020 that lack a thing, at average means; near the typed figures of latrines, houses and water. */
const lacking = { latrine: 0.33, house: 0.2, area: 0.09, water: 0.1, internet: 0.4, means: 0.055, telephone: 0.04, loudspeaker: 0.22, treatment: 0.012 };

/** The poorer, the more likely: twice the share one step below average, hardly ever one step above. */
const isLacking = (random: RandomStream, share: number, means: number): boolean => random() < Math.min(0.92, share * Math.max(0.12, 1 - 0.85 * means));

export const goodWater = ['piped', 'protected-spring', 'protected-dug-well', 'borehole'] as const;
export const poorWater = ['unprotected-spring', 'river-or-pond', 'unprotected-dug-well'] as const;
export const goodLatrines = ['septic', 'double-vault', 'pour-flush', 'ventilated-pit'] as const;
export const poorLatrines = ['other', 'none'] as const;

/** A made-up dwelling (nhà ở và đồ dùng) for so many members. */
export function makeDwelling(random: RandomStream, means: number, members: number, urban: boolean): Household['dwelling'] {
  const lacks = (what: keyof typeof lacking, factor = 1) => isLacking(random, lacking[what] * factor, means);
  const weakHouse = lacks('house', urban ? 0.3 : 1);
  const area = lacks('area') ? members * (4.5 + 3.2 * random()) : Math.max(32, members * (9 + 9 * random()));
  const telephone = !lacks('telephone');
  const internet = telephone && !lacks('internet', urban ? 0.4 : 1);
  return {
    floorArea: Math.round(2 * area) / 2,
    wall: weakHouse ? 'not-durable' : 'durable',
    column: weakHouse && random() < 0.4 ? 'not-durable' : 'durable',
    roof: weakHouse || random() < 0.06 ? 'not-durable' : 'durable',
    waterSource: lacks('water', urban ? 0.1 : 1) ? oneOf(random, poorWater) : oneOf(random, urban ? ['piped', 'borehole'] : goodWater),
    latrine: lacks('latrine', urban ? 0.4 : 1) ? oneOf(random, poorLatrines) : oneOf(random, goodLatrines),
    internetUse: internet,
    telephoneUse: telephone,
    informationMeans: telephone || !lacks('means', 8) ? possessions(random, telephone, internet, means) : [],
    hearsLoudspeaker: !lacks('loudspeaker'),
    wasteTreatment: urban && random() < 0.9 ? 'collected' : random() < 0.6 ? 'treated-at-home' : 'dumped',
    untreatedIllness: lacks('treatment'),
  };
}

function possessions(random: RandomStream, telephone: boolean, internet: boolean, means: number): InformationMeans[] {
  const owned: InformationMeans[] = [];
  if (random() < 0.75 + 0.15 * means || !telephone) owned.push('television');
  if (random() < 0.05) owned.push('radio');
  if (telephone) owned.push(internet || random() < 0.5 ? 'smartphone' : 'telephone');
  if (means > 0.8 && random() < 0.4) owned.push('laptop');
  return owned;
}

/** What a survey writes of the dwelling; what it left out is not known. */
export function recordedDwelling({ dwelling, unasked }: Household): HouseholdFacts {
  const facts = { ...dwelling };
  for (const field of unasked) delete facts[field];
  return facts;
}
