import type { Scenario } from './scenario.ts';

/** Poor households, work, money: the measures of Labour. The new standard stands near the published 33.8 % of 2023; all else is made up. */
export const labourScenarios: readonly Scenario[] = [
  { measure: 'poverty.poor-households', standard: 'qd59-2015', course: { percent: [24.6, 17.1, null, null, null, null], of: 'households', tilt: 'hard' } },
  { measure: 'poverty.poor-households', standard: 'nd07-2021', course: { percent: [null, 52.1, 42.9, 33.8, 25.4, 17.2], of: 'households', tilt: 'hard' } },
  {
    measure: 'poverty.near-poor-households',
    standard: 'qd59-2015',
    course: { percent: [15.2, 14.1, null, null, null, null], of: 'households', tilt: 'middling' },
  },
  {
    measure: 'poverty.near-poor-households',
    standard: 'nd07-2021',
    course: { percent: [null, 17.2, 17.7, 18.3, 16.9, 14.9], of: 'households', tilt: 'middling' },
    contradictions: [{ unit: '02881', year: 2023, denominator: 14, because: 'more households than in the count of the poor' }],
  },
  { measure: 'poverty.ntm-criterion', standard: 'qd59-2015', course: { unitsAtLeast: [[1, 3, null, null, null, null]] } },
  { measure: 'poverty.ntm-criterion', standard: 'nd07-2021', course: { unitsAtLeast: [[null, 0, 0, 0, 0, 0]] } },
  { measure: 'labour.supported-workers', course: { percent: [78, 82.5, 87, 92.4, 95.8, 98.1], of: 'workers with a need', tilt: 'easy' } },
  { measure: 'labour.newly-trained', course: { sum: [null, 470, 540, 600, 520, 505], tilt: 'even' } },
  { measure: 'labour.certified-workers', course: { percent: [22.4, 24, 25.8, 27.5, 29.6, 31.9], of: 'labour force', tilt: 'easy' } },
  { measure: 'labour.jobs-created', course: { sum: [null, 1910, 2390, 2585, 2100, 1980], tilt: 'even' } },
  { measure: 'labour.jobs-in-enterprises', course: { sum: [null, 318, 437, 520, 498, 511], tilt: 'easy' } },
  { measure: 'labour.workers-abroad', course: { sum: [null, 8, 24, 51, 62, 70], tilt: 'easy' } },
  {
    measure: 'budget.poverty-funds',
    course: { district: [31250.5, 36120, 46810.25, 52475.4, 55310, 58120.6], outOf: [761000, 842500, 913400, 985200, 1042000, 1101500] },
  },
  { measure: 'budget.state-budget', course: { district: [null, 902.5, 1348.75, 1476.2, 1590, 1705.4] } },
];

/** Health, latrines, housing. */
export const healthAndHousingScenarios: readonly Scenario[] = [
  { measure: 'health.national-criteria', course: { unitsAtLeast: [[19, 19, 19, 13, 15, 17]] } },
  { measure: 'health.stunted-children-under-5', course: { percent: [33.6, 32.3, 30.9, 29.4, 28.1, 27.0], of: 'children under 5', tilt: 'hard' } },
  { measure: 'health.underweight-children-under-5', course: { percent: [19.9, 19.1, 18.2, 17.3, 16.5, 15.7], of: 'children under 5', tilt: 'hard' } },
  { measure: 'health.insured-residents', course: { percent: [94.1, 88.2, 83.2, 84.6, 86.9, 89.3], of: 'residents', tilt: 'even' } },
  { measure: 'sanitation.latrines-built', course: { sum: [null, 405, 440, 398, 372, 361], tilt: 'hard' } },
  {
    measure: 'sanitation.hygienic-latrine-households',
    course: { percent: [66.2, 69.4, 73.1, 77.3, 80.9, 84.2], of: 'households', tilt: 'easy' },
    waiting: [
      { units: ['02842', '02851'], year: 2023, state: 'returned', note: 'Số hộ chưa khớp với số hộ rà soát cuối năm, đề nghị kiểm tra lại theo thôn.' },
      { units: ['02863'], year: 2023, state: 'submitted' },
      { units: ['02899'], year: 2023, state: 'none' },
    ],
    contradictions: [{ unit: '02878', year: 2023, denominator: -38, because: 'fewer households than in the count of the poor' }],
  },
  { measure: 'housing.houses-built-or-repaired', course: { sum: [null, 192, 214, 236, 305, 268], tilt: 'hard' } },
  {
    measure: 'housing.standard-houses',
    course: { percent: [81.2, 82.1, 83.2, 84.3, 86.4, 88.7], of: 'households', tilt: 'easy' },
    contradictions: [{ unit: '02875', year: 2022, denominator: 21, because: 'more households than in the count of the poor' }],
  },
];

/** Production, water, waste, tourism, information, the Front. Nobody has recorded cemeteries; the area under high-tech farming has no base. */
export const districtScenarios: readonly Scenario[] = [
  {
    measure: 'agriculture.value-per-hectare',
    course: { district: [744620.5, 795100, 851340.25, 902880.75, 936400, 981250.5], outOf: [12010, 12050.5, 12090.25, 12120.75, 12135, 12150] },
  },
  { measure: 'agriculture.grain-output', course: { district: [42105.6, 42480, 42915.3, 43310.8, 43890, 44512.4] } },
  { measure: 'agriculture.meat-output', course: { district: [5652.4, 6010, 6385.2, 6791.5, 6905, 7012.8] } },
  { measure: 'agriculture.ocop-products', course: { district: [null, 4, 6, 7, 5, 6] } },
  {
    measure: 'agriculture.forest-cover',
    course: { district: [29432.5, 29610, 29850.4, 30080.2, 30410, 30782.6], outOf: [68330.7, 68330.7, 68330.7, 68330.7, 68330.7, 68330.7] },
  },
  { measure: 'agriculture.high-tech-area', course: { district: [null, 96.5, 148.2, 205.75, 268, 331.4] } },
  {
    measure: 'water.works-upgraded',
    course: { sum: [null, 6, 6, 7, 7, 6], tilt: 'hard' },
    waiting: [
      { units: ['02869', '02887'], year: 2023, state: 'submitted' },
      { units: ['02878'], year: 2023, state: 'draft' },
    ],
  },
  { measure: 'water.hygienic-water-households', course: { percent: [91.1, 92.6, 94.1, 95.5, 96.8, 98.2], of: 'households', tilt: 'easy' } },
  { measure: 'sanitation.waste-sites', course: { sum: [null, 1, 2, 1, 2, 1], tilt: 'even' } },
  { measure: 'tourism.visits', course: { district: [312000, 286500, 548200, 641300, 790400, 962700] } },
  {
    measure: 'information.access-criterion',
    course: { unitsAtLeast: [[9, 10, 12, 14, 16, 17]] },
    waiting: [{ units: ['02842'], year: 2023, state: 'submitted' }],
  },
  { measure: 'front.poverty-reduction-models', course: { percentOfOrganisations: [0, 14, 27, 42, 58, 74] } },
];
