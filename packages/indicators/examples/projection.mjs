// Where a rate goes if the straight line goes on, how far one value may lie off it, and what the change a year is called.
// The figures are made up.
import {
  averageYearlyFall,
  IndicatorError,
  linearProjection,
  percent,
  rateOfReductionByRegression,
  requiredRateOfReduction,
  twoPointProjection,
  yearsWithValues,
} from '@bac-thang/indicators';

const points = yearsWithValues([2019, 2020, 2021, 2022, 2023], [52.1, 47.0, 41.5, 37.2, 31.0]);

const line = linearProjection(points, 2025, 0.8);
console.log(`line: ${line.slope.toFixed(2)} points a year, ${line.value.toFixed(2)} % in 2025`);
console.log(`four times in five between ${line.lower.toFixed(2)} and ${line.upper.toFixed(2)} %`);

const short = linearProjection(points.slice(-3), 2025, 0.8);
console.log(`from three years only: ${short.value.toFixed(2)} %${short.indicative ? ' (indicative)' : ''}`);
console.log(`first to last carried on: ${twoPointProjection(points.at(0), points.at(-1), 2025).toFixed(2)} %`);

const { rateOfReduction } = rateOfReductionByRegression(points);
const required = requiredRateOfReduction(31.0, 20.0, 2, 'annual');
console.log(`the rate shrinks by ${(100 * rateOfReduction).toFixed(1)} % of itself a year; 20 % in 2025 would take ${(100 * required).toFixed(1)} %`);

// The standard changed between the two years: the poor of 2022 are counted otherwise, and no difference is formed.
const series = [
  { year: 2021, percent: percent(7.0), standard: 'qd59-2015' },
  { year: 2022, percent: percent(42.96), standard: 'nd07-2021' },
];
try {
  averageYearlyFall(series, 2021, 2022);
} catch (error) {
  if (!(error instanceof IndicatorError)) throw error;
  console.log(`2021 to 2022: ${error.code}`);
}
