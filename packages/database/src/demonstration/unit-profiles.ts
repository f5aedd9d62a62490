/** What the made-up figures of a unit grow from. */
export interface UnitProfile {
  readonly code: string;
  /** Households at the end of 2020. */
  readonly households: number;
  /** Poverty against the district's: 1 is average. Also how far it lies behind in schools, water, latrines. */
  readonly hardship: number;
  readonly schools: number;
}

/** Made up, in the order of size that public sources suggest: some 14,200 households; the town low, Lùng Cải and Hoàng Thu Phố high. */
export const unitProfiles: readonly UnitProfile[] = [
  { code: '02839', households: 1780, hardship: 0.18, schools: 6 },
  { code: '02842', households: 470, hardship: 1.55, schools: 3 },
  { code: '02848', households: 760, hardship: 1.25, schools: 4 },
  { code: '02851', households: 620, hardship: 1.35, schools: 3 },
  { code: '02854', households: 660, hardship: 1.45, schools: 3 },
  { code: '02857', households: 690, hardship: 1.25, schools: 3 },
  { code: '02863', households: 590, hardship: 1.5, schools: 3 },
  { code: '02866', households: 740, hardship: 1.05, schools: 3 },
  { code: '02869', households: 480, hardship: 1.2, schools: 2 },
  { code: '02872', households: 700, hardship: 0.5, schools: 3 },
  { code: '02875', households: 1010, hardship: 0.72, schools: 4 },
  { code: '02878', households: 1120, hardship: 1.25, schools: 5 },
  { code: '02881', households: 620, hardship: 1.1, schools: 3 },
  { code: '02884', households: 560, hardship: 0.95, schools: 3 },
  { code: '02887', households: 300, hardship: 1.2, schools: 2 },
  { code: '02890', households: 1310, hardship: 0.7, schools: 5 },
  { code: '02893', households: 800, hardship: 1.15, schools: 4 },
  { code: '02896', households: 620, hardship: 1.1, schools: 3 },
  { code: '02899', households: 370, hardship: 1.22, schools: 2 },
];

/** Numbers that several measures count out of, per household; households themselves are 1. */
const perHousehold = {
  households: 1,
  residents: 4.66,
  'labour force': 2.62,
  'workers with a need': 0.21,
  'children under 5': 0.47,
  'children of 5': 0.104,
  'children of 6': 0.106,
  'children of 6 to 14': 0.87,
  'primary completers': 0.098,
  'lower-secondary graduates': 0.083,
  'upper-secondary graduates': 0.034,
  'children with difficulties': 0.052,
  'youth of 18 to 21': 0.29,
  'residents of 15 to 60': 2.94,
  'residents of 15 to 35': 1.71,
} as const;

export type Population = keyof typeof perHousehold | 'schools';

/** The same number for every measure of the unit and year that counts out of it. */
export function populationOf(profile: UnitProfile, population: Population, year: number): number {
  if (population === 'schools') return profile.schools;
  const households = Math.round(profile.households * 1.006 ** (year - 2020));
  return Math.round(households * perHousehold[population]);
}
