import type { Scenario } from './scenario.ts';
import { creditScenarios } from './scenarios-credit.ts';
import { educationScenarios } from './scenarios-education.ts';
import { districtScenarios, healthAndHousingScenarios, labourScenarios } from './scenarios-people.ts';

/** The whole course of the demonstration, measure by measure. */
export const scenarios: readonly Scenario[] = [
  ...labourScenarios,
  ...educationScenarios,
  ...healthAndHousingScenarios,
  ...districtScenarios,
  ...creditScenarios,
];
