import type { MeasureEntry } from '../plan-file.ts';
import { agricultureAndCultureMeasures } from './measures/agriculture-and-culture.ts';
import { creditMeasures } from './measures/credit.ts';
import { educationMeasures } from './measures/education.ts';
import { healthAndHousingMeasures } from './measures/health-and-housing.ts';
import { labourMeasures } from './measures/labour.ts';

/** Everything that is entered: the columns of the grids. */
export const measures: readonly MeasureEntry[] = [
  ...labourMeasures,
  ...educationMeasures,
  ...healthAndHousingMeasures,
  ...agricultureAndCultureMeasures,
  ...creditMeasures,
];
