import { tolerance } from './operator.ts';
import type { VerdictStatus } from './verdict-type.ts';

/** From which pace ratio on a target counts as on track, and as behind rather than far behind. */
export interface PaceBands {
  readonly onTrackFrom: number;
  readonly behindFrom: number;
}

/** Bands of Statistics Canada and Open SDG; here on a straight line in points. */
export const defaultPaceBands: PaceBands = { onTrackFrom: 0.95, behindFrom: 0.6 };

/**
 * Status from the pace ratio R = share of the way done / share of the time gone.
 *
 * @param paceRatio 1 is exactly on the path; negative is away from the target. Compared with a tolerance of 1e-9, so
 *   that 0.57/0.60 is 0.95.
 */
export function statusOfPace(paceRatio: number, bands: PaceBands = defaultPaceBands): VerdictStatus {
  if (paceRatio >= bands.onTrackFrom - tolerance) return 'ON_TRACK';
  if (paceRatio >= bands.behindFrom - tolerance) return 'BEHIND';
  return paceRatio >= -tolerance ? 'FAR_BEHIND' : 'WORSENING';
}

/** The same for promises without slack: short of the promise itself is at best behind. */
export function statusWithoutSlack(paceRatio: number, bands: PaceBands = defaultPaceBands): VerdictStatus {
  const status = statusOfPace(paceRatio, bands);
  return status === 'ON_TRACK' ? 'BEHIND' : status;
}
