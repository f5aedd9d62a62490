// The district's poverty rate from a table of communes: pooled, beside the mean of rates that is so often taken for it,
// and what can be said while two communes have not reported. The figures are made up.
import { meanOfRates, mergeUnits, percentOf, pooledRate, rateBounds, ruralUrbanRates, unitsAtOrAbove } from '@bac-thang/indicators';

const table = `commune;rural;poor;households
Xã Một;yes;171;410
Xã Hai;yes;100;250
Xã Ba;yes;128;332
Thị trấn;no;93;620`;

const communes = table
  .split('\n')
  .slice(1)
  .map((line) => line.split(';'))
  .map(([unit, rural, poor, households]) => ({ unit, rural: rural === 'yes', numerator: Number(poor), denominator: Number(households) }));

const inPercent = (share) => `${(100 * share).toFixed(2)} %`;

const district = pooledRate(communes);
console.log(`district: ${district.numerator} of ${district.denominator} households, ${percentOf(district).toFixed(2)} %`);
console.log(`mean of the communes' rates (not the district's rate): ${inPercent(meanOfRates(communes))}`);

const { rural, unitsRural } = ruralUrbanRates(communes);
console.log(`the ${unitsRural} communes without the town: ${percentOf(rural).toFixed(2)} %`);
console.log(`from 40 % up: ${unitsAtOrAbove(communes, 40).units.join(', ')}`);

const merged = mergeUnits(communes, [{ units: ['Xã Hai', 'Xã Ba'], into: 'Xã Mới' }]);
const newCommune = merged.find(({ unit }) => unit === 'Xã Mới');
console.log(`after the merger: ${newCommune.numerator} of ${newCommune.denominator}, ${percentOf(newCommune).toFixed(2)} %`);

// Two communes are late: their households are known, their poor are not. A missing count is left out, never written as 0.
const late = new Set(['Xã Hai', 'Thị trấn']);
const reported = communes.map(({ numerator, ...commune }) => (late.has(commune.unit) ? commune : { ...commune, numerator }));
const bounds = rateBounds(reported);
console.log(`with ${bounds.missingUnits} of ${bounds.units} missing: ${inPercent(bounds.lower)} to ${inPercent(bounds.upper)}`);
console.log(`pooled rate while one is missing: ${pooledRate(reported)}`);
