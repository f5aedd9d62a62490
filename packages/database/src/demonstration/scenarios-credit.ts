import type { Scenario, YearFigures } from './scenario.ts';

/** Lent in the year and owed at its end, million VND, by programme. Decree 28/2022 begins in 2022. */
const programmes: Readonly<Record<string, { readonly disbursed: YearFigures; readonly outstanding: YearFigures }>> = {
  'poor-households': { disbursed: [null, 11850, 12640, 13120, 12800, 12150], outstanding: [121400, 125300, 130150, 133900, 136200, 137800] },
  'near-poor-households': { disbursed: [null, 5920, 6480, 7110, 7350, 7600], outstanding: [48200, 51600, 55900, 60350, 64800, 68900] },
  'newly-escaped-households': { disbursed: [null, 4310, 5060, 5840, 6400, 6950], outstanding: [31900, 34700, 38400, 42500, 46700, 50900] },
  'water-and-sanitation': { disbursed: [null, 2650, 2940, 3120, 3300, 3480], outstanding: [22800, 24100, 25600, 27000, 28500, 30100] },
  'job-creation': { disbursed: [null, 3980, 4720, 5150, 5400, 5600], outstanding: [26400, 28900, 32100, 35400, 38600, 41500] },
  'work-abroad': { disbursed: [null, 210, 640, 980, 1150, 1240], outstanding: [1650, 1580, 1930, 2540, 3200, 3850] },
  students: { disbursed: [null, 380, 520, 610, 660, 690], outstanding: [3900, 3620, 3480, 3510, 3640, 3800] },
  'business-in-difficult-areas': { disbursed: [null, 6900, 7150, 7480, 7700, 7900], outstanding: [58300, 60200, 62400, 64900, 67200, 69400] },
  'ethnic-minorities': { disbursed: [null, 0, 1850, 2960, 3400, 3650], outstanding: [0, 0, 1840, 4720, 7900, 11200] },
  'housing-for-the-poor': { disbursed: [null, 120, 0, 0, 0, 0], outstanding: [8700, 8250, 7600, 6900, 6200, 5500] },
};

/** The bank lends most where hardship is great; one commune's figures of 2023 wait. */
export const creditScenarios: readonly Scenario[] = Object.entries(programmes).flatMap(([id, { disbursed, outstanding }]): Scenario[] => [
  {
    measure: `credit.disbursed.${id}`,
    course: { sum: disbursed, tilt: 'hard' },
    ...(id === 'students' && { waiting: [{ units: ['02887'], year: 2023, state: 'submitted' as const }] }),
  },
  { measure: `credit.outstanding.${id}`, course: { sum: outstanding, tilt: 'hard' } },
]);
