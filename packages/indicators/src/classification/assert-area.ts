import { IndicatorError } from '../indicator-error.ts';
import type { Area } from '../standards/area.ts';

/**
 * Every line has a rural and an urban amount, so income and points say nothing without the area.
 *
 * @throws IndicatorError `unknown-area`.
 */
export function assertArea(area: Area): void {
  if (area !== 'rural' && area !== 'urban') throw new IndicatorError('unknown-area', `the area is neither rural nor urban: ${area}`);
}
