// Is a target on track? Insurance cover of three communes, more than 91.6 % by 2025; one commune has not reported 2023.
// The figures are made up.
import { verdict, verdictSentence } from '@bac-thang/indicators';

const insurance = {
  id: 'insurance',
  shape: 'floor',
  operator: '>',
  value: 91.6,
  unitOfMeasure: 'percent',
  direction: 'higher-is-better',
  firstYear: 2021,
  endYear: 2025,
  bases: [],
  judged: 'rate',
  inPercent: true,
};

const units = ['Xã Một', 'Xã Hai', 'Thị trấn'];
const residents = [1000, 600, 400];
const insuredIn = { 2020: [840, 500, 360], 2023: [903, 530, 375] };
const values = Object.entries(insuredIn).flatMap(([year, insured]) =>
  units.map((unit, index) => ({ unit, year: Number(year), numerator: insured[index], denominator: residents[index] })),
);

const answer = verdict(insurance, { units, values }, '2023-12-31');
console.log(`${answer.status}: ${answer.numerator} of ${answer.denominator}, ${answer.actual.toFixed(2)} %`);
console.log(`pace ratio ${answer.paceRatio.toFixed(3)}, expected by now ${answer.expected.toFixed(2)} %, projected ${answer.projected.toFixed(2)} %`);
console.log(verdictSentence(insurance, answer, 'vi', { unitOfMeasure: '%', units: 'đơn vị' }));
console.log(verdictSentence(insurance, answer, 'en', { unitOfMeasure: '%', units: 'units' }));

// Without the first commune everything between "nobody" and "everybody" is possible, and the verdict says so.
const incomplete = values.filter(({ unit, year }) => !(unit === 'Xã Một' && year === 2023));
const undecided = verdict(insurance, { units, values: incomplete }, '2023-12-31');
console.log(
  `${undecided.status} (${undecided.reason}): ${undecided.lower.toFixed(2)} % to ${undecided.upper.toFixed(2)} %, ${undecided.missingUnits.join(', ')}`,
);
