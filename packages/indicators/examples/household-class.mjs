// Which class a household has and why, and how poor two communes are; all figures are made up.
import { alkireFosterOfHistogram, classByIncome, classSentence, deprivationProfile, popcount, povertyStandard, profileHistogram } from '@bac-thang/indicators';

const standard = povertyStandard('nd07-2021');

const household = {
  area: 'rural',
  floorArea: 38,
  wall: 'not-durable',
  column: 'not-durable',
  roof: 'durable',
  waterSource: 'unprotected-spring',
  latrine: 'none',
};
const members = [
  { id: 'mother', birth: '1988-04-12', work: 'own-account', healthInsurance: true, completed: 'primary' },
  { id: 'son', birth: '2012', schooling: 'primary', healthInsurance: true },
];
const profile = deprivationProfile(standard, household, members, '2023-12-31');
for (const { indicator, answer, cause } of profile.findings) console.log(answer, indicator, JSON.stringify(cause));
const found = classByIncome(standard, 'rural', 1_320_000, popcount(profile.deprived), popcount(profile.unknown));
console.log(found.class, '-', classSentence(found, 'en', profile));

const histogram = profileHistogram(
  [
    { unit: 'one', deprived: 0b0000_0100_0111, persons: 5 },
    { unit: 'one', deprived: 0, persons: 4 },
    { unit: 'other', deprived: 0b0011_0000_0011, persons: 3 },
  ],
  standard.indicators.length,
);
const { headcountRatio, intensity, adjustedHeadcountRatio } = alkireFosterOfHistogram(histogram, {
  weights: standard.indicators.map(() => 10),
  cutOff: 30,
  by: 'persons',
});
console.log({ headcountRatio, intensity, adjustedHeadcountRatio });
