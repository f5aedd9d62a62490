import type { DemonstrationRegister } from './demonstration-register.ts';

interface RegisterTotals {
  readonly hamlets: number;
  /** All that ever had a code; each review counts those that were there. */
  readonly households: number;
  readonly persons: number;
  readonly events: number;
  readonly results: number;
  readonly reviews: readonly ReviewTotals[];
}

interface ReviewTotals {
  readonly year: number;
  readonly standard: string;
  readonly households: number;
  readonly persons: number;
  readonly poor: number;
  readonly nearPoor: number;
}

export function registerTotals({ hamlets, households, personVersions, events, reviews, results }: DemonstrationRegister): RegisterTotals {
  return {
    hamlets: hamlets.length,
    households: households.length,
    persons: new Set(personVersions.map(({ person }) => person)).size,
    events: events.length,
    results: results.length,
    reviews: reviews.flatMap(({ year, standards }) =>
      standards.map((standard) => {
        const rows = results.filter((row) => row.year === year && row.standard === standard);
        return {
          year,
          standard,
          households: rows.length,
          persons: rows.reduce((sum, row) => sum + row.persons, 0),
          poor: rows.filter((row) => row.class === 'poor').length,
          nearPoor: rows.filter((row) => row.class === 'near-poor').length,
        };
      }),
    ),
  };
}

/** One line for the one who starts the program. */
export function totalsSentence({ hamlets, households, persons, results, reviews }: RegisterTotals): string {
  const poor = reviews.map((review) => `${review.year} ${review.standard} ${review.poor}`).join(', ');
  return `Sổ hộ minh họa / demonstration register: ${hamlets} thôn (hamlets), ${households} hộ (households), ${persons} người (persons), ${results} kết quả (results); hộ nghèo (poor): ${poor}.`;
}
