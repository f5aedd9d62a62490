import { bacHaPlanFile } from './bac-ha/bac-ha-plan-file.ts';
import { parsePlan } from './parse-plan.ts';
import type { Plan } from './types.ts';

/** The plan of Bắc Hà district 2021-2025, read through the same door as any other plan. */
export const bacHaPlan: Plan = parsePlan(bacHaPlanFile);
