import { IndicatorError } from '../indicator-error.ts';
import type { Area } from '../standards/area.ts';
import type { PovertyStandard } from '../standards/poverty-standard.ts';
import { isConfirmed } from '../standards/provenance.ts';
import { assertArea } from './assert-area.ts';
import type { Classification } from './classification.ts';
import { lackRange, onlyClass, possibleClasses } from './possible-classes.ts';

/**
 * The class of a household by its income and the number of indicators in which it is deprived: two tests, not one score.
 *
 * Rules, lines and cut-off are those of the standard. An income equal to a line is under it ("từ … đồng trở xuống"). Under
 * Decision 59/2015 an income under the lower line is poor whatever the deprivations; since Decree 07/2021 both tests must
 * hold.
 *
 * @param income VND per person a month; below zero after a year of losses; `undefined`: not known.
 * @param deprivedCount indicators known to be deprived; `undefined`: none was asked. Not held against the number of the
 *   standard's indicators: a what-if may bring the count of another list.
 * @param unknownCount indicators whose answer is missing.
 * @throws IndicatorError `unknown-area`, `not-a-number`, `negative-count`, `not-a-count`.
 * @example nd07-2021, rural: 1,500,000 VND and 3 deprivations are poor, with 2 near-poor, with 2 and one unknown not known;
 *   1,500,001 VND is of average living standard, whatever is unknown
 */
export function classByIncome(
  standard: PovertyStandard,
  area: Area,
  income: number | undefined,
  deprivedCount: number | undefined,
  unknownCount = 0,
): Classification {
  assertArea(area);
  if (income !== undefined && !Number.isFinite(income)) throw new IndicatorError('not-a-number', `the income is not a finite number: ${income}`);
  const range = lackRange(deprivedCount, unknownCount);
  for (const count of [deprivedCount ?? 0, unknownCount]) {
    if (!Number.isInteger(count)) throw new IndicatorError('not-a-count', `indicators are counted in whole numbers: ${count}`);
  }
  const { incomeBands, deprivationCutoff: cutoff } = standard;
  const possible = possibleClasses(
    incomeBands.map(({ upTo, belowCutoff, fromCutoff }) => ({ limit: upTo[area], belowCutoff, fromCutoff })),
    income,
    range,
    cutoff,
  );
  return {
    class: onlyClass(possible),
    possible,
    standard,
    area,
    means: {
      by: 'income',
      value: income,
      lines: incomeBands.map(({ name, upTo, line, rule }) => ({
        name,
        limit: upTo[area],
        distance: income === undefined ? undefined : income - upTo[area],
        confirmed: isConfirmed(line) && isConfirmed(rule),
      })),
    },
    deprivation: {
      by: 'indicators',
      known: deprivedCount,
      open: deprivedCount === undefined ? undefined : unknownCount,
      cutoff,
      distance: deprivedCount === undefined ? undefined : deprivedCount - cutoff,
    },
  };
}
