import type { TargetEntry } from '../plan-file.ts';
import { agricultureTargets } from './targets/agriculture.ts';
import { budgetTargets } from './targets/budget.ts';
import { cultureAndFrontTargets } from './targets/culture-and-front.ts';
import { educationAttendanceTargets } from './targets/education-attendance.ts';
import { educationFacilityTargets } from './targets/education-facilities.ts';
import { healthAndLivingTargets } from './targets/health-and-living.ts';
import { labourTargets } from './targets/labour.ts';
import { povertyTargets } from './targets/poverty.ts';

/** The 69 quantified targets of sections II, III, IV.3, V and VI.9. */
export const targets: readonly TargetEntry[] = [
  ...povertyTargets,
  ...labourTargets,
  ...agricultureTargets,
  ...educationFacilityTargets,
  ...educationAttendanceTargets,
  ...healthAndLivingTargets,
  ...cultureAndFrontTargets,
  ...budgetTargets,
];
