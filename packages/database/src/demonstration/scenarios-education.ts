import type { Scenario } from './scenario.ts';

/** Where the boarding houses of a year stand, with their rooms. */
const boardingHouses = { 2022: '02854', 2024: '02863' };

/** Schools, pupils, universalisation. Graduates of upper secondary school were not followed in 2020: no base. */
export const educationScenarios: readonly Scenario[] = [
  { measure: 'education.enrolment-age-5', course: { percent: [99.2, 99.35, 99.48, 99.6, 99.72, 99.86], of: 'children of 5', tilt: 'easy' } },
  { measure: 'education.enrolment-age-6', course: { percent: [99.9, 99.93, 99.74, 99.93, 99.94, 99.95], of: 'children of 6', tilt: 'easy' } },
  { measure: 'education.enrolment-age-6-14', course: { percent: [98.9, 98.8, 98.7, 98.6, 98.9, 99.3], of: 'children of 6 to 14', tilt: 'easy' } },
  { measure: 'education.transition-to-grade-6', course: { percent: [98.1, 98.4, 98.8, 99.2, 99.3, 99.4], of: 'primary completers', tilt: 'easy' } },
  {
    measure: 'education.transition-after-lower-secondary',
    course: { percent: [62.1, 65, 68.2, 71, 73.8, 76.4], of: 'lower-secondary graduates', tilt: 'easy' },
  },
  {
    measure: 'education.transition-after-upper-secondary',
    course: { percent: [null, 54.2, 56.1, 58.4, 61.5, 64.2], of: 'upper-secondary graduates', tilt: 'easy' },
  },
  { measure: 'education.inclusive-education', course: { percent: [55.2, 58.4, 61.3, 64.4, 68, 71.5], of: 'children with difficulties', tilt: 'easy' } },
  {
    measure: 'education.literacy-15-60',
    course: { percent: [86.3, 87.5, 88.7, 89.9, 91.2, 92.4], of: 'residents of 15 to 60', tilt: 'easy' },
    waiting: [
      {
        units: ['02854', '02893'],
        year: 2023,
        state: 'returned',
        note: 'Số người 15-60 tuổi biết chữ nhỏ hơn số 15-35 tuổi, đề nghị đối chiếu sổ xoá mù chữ.',
      },
      { units: ['02863'], year: 2023, state: 'draft' },
    ],
  },
  {
    measure: 'education.literacy-15-35',
    course: { percent: [94.1, 94.9, 95.8, 96.6, 97.3, 98.1], of: 'residents of 15 to 35', tilt: 'easy' },
    contradictions: [{ unit: '02887', year: 2021, numerator: 400, denominator: 420, because: 'more residents of 15 to 35 than of 15 to 60' }],
  },
  { measure: 'education.upper-secondary-attainment', course: { percent: [51.2, 53.1, 55.2, 57.3, 59.8, 62.1], of: 'youth of 18 to 21', tilt: 'easy' } },
  { measure: 'education.universal-preschool-age-5', course: { unitsAtLeast: [[19, 19, 19, 19, 19, 19]] } },
  {
    measure: 'education.universal-primary',
    course: {
      unitsAtLeast: [
        [19, 19, 19, 19, 19, 19],
        [19, 19, 19, 19, 19, 19],
        [19, 19, 19, 19, 19, 19],
      ],
    },
    waiting: [{ units: ['02842'], year: 2022, state: 'returned', note: 'Thiếu quyết định công nhận mức độ 3 năm 2022.' }],
  },
  {
    measure: 'education.universal-lower-secondary',
    course: {
      unitsAtLeast: [
        [19, 19, 19, 19, 19, 19],
        [15, 16, 17, 18, 18, 19],
        [5, 6, 8, 10, 11, 12],
      ],
    },
  },
  { measure: 'education.community-learning-centre', course: { unitsAtLeast: [[19, 19, 19, 19, 19, 19]] } },
  {
    measure: 'education.criterion-5',
    course: {
      unitsAtLeast: [
        [8, 10, 12, 14, 16, 18],
        [0, 1, 2, 3, 5, 8],
      ],
    },
  },
  {
    measure: 'education.criterion-14',
    course: {
      unitsAtLeast: [
        [9, 11, 12, 14, 15, 17],
        [1, 1, 2, 3, 3, 4],
      ],
    },
  },
  { measure: 'education.schools-facility-standard', course: { percent: [60.9, 65.6, 71.9, 78.1, 84.4, 92.2], of: 'schools', tilt: 'easy' } },
  { measure: 'education.schools-national-standard', course: { percent: [62.5, 70.3, 76.6, 84.4, 90.6, 96.9], of: 'schools', tilt: 'easy' } },
  { measure: 'education.schools-minimum-equipment', course: { percent: [70.3, 73.4, 78.1, 82.8, 87.5, 93.8], of: 'schools', tilt: 'easy' } },
  { measure: 'education.built.classrooms', course: { sum: [null, 17, 21, 19, 14, 12], tilt: 'hard' } },
  { measure: 'education.built.subject-rooms', course: { sum: [null, 11, 14, 17, 16, 15], tilt: 'hard' } },
  { measure: 'education.built.multipurpose-halls', course: { sum: [null, 1, 2, 2, 0, 1], tilt: 'even' } },
  { measure: 'education.built.boarding-buildings', course: { sum: [null, 0, 1, 0, 1, 0], tilt: 'hard', at: boardingHouses } },
  { measure: 'education.built.boarding-rooms', course: { sum: [null, 0, 8, 0, 8, 0], tilt: 'hard', at: boardingHouses } },
  { measure: 'education.built.kitchens', course: { sum: [null, 0, 1, 1, 1, 0], tilt: 'hard' } },
  { measure: 'education.equipped.language', course: { sum: [null, 3, 5, 6, 8, 9], tilt: 'even' } },
  { measure: 'education.equipped.computing', course: { sum: [null, 4, 5, 4, 2, 2], tilt: 'even' } },
  { measure: 'education.equipped.multipurpose', course: { sum: [null, 2, 4, 6, 8, 7], tilt: 'even' } },
  { measure: 'education.equipped.technology', course: { sum: [null, 2, 3, 3, 2, 2], tilt: 'even' } },
  {
    measure: 'education.equipped.science',
    course: { sum: [null, 1, 2, 1, 2, 2], tilt: 'even' },
    waiting: [
      { units: ['02848', '02857'], year: 2023, state: 'submitted' },
      { units: ['02890'], year: 2023, state: 'none' },
    ],
  },
  { measure: 'education.computers', course: { sum: [null, 96, 128, 118, 104, 92], tilt: 'even' } },
];
