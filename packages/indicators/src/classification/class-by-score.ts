import { IndicatorError } from '../indicator-error.ts';
import type { Area } from '../standards/area.ts';
import type { PovertyStandard } from '../standards/poverty-standard.ts';
import { isConfirmed } from '../standards/provenance.ts';
import { assertArea } from './assert-area.ts';
import type { Classification } from './classification.ts';
import { lackRange, onlyClass, possibleClasses } from './possible-classes.ts';

/** Points of the two sheets of the review. */
export interface SheetScores {
  /** Phiếu B1, in place of the income; `undefined`: not filled. */
  readonly b1?: number | undefined;
  /** Phiếu B2, 10 points for each indicator known to be deprived; `undefined`: not filled. */
  readonly b2?: number | undefined;
  /** Points that answers still missing on sheet B2 could add; 0 where all are there. */
  readonly b2Open?: number | undefined;
}

/**
 * The class of a household by the score sheets of the yearly review (Thông tư 07/2021/TT-BLĐTBXH).
 *
 * Poor: B1 at most its line (140 rural, 175 urban) and B2 at least 30; near-poor: B1 at most its line and B2 below 30; over
 * the line of B1 not poor (`above`). Whether such a household is of average living standard is not seen from B1 but from
 * its declared income (phiếu D): see `classByIncome`.
 *
 * @throws IndicatorError `no-review-score` for a standard without score sheets; `unknown-area`, `not-a-number`, `negative-count`.
 * @example rural: B1 140 and B2 30 are poor, B1 140 and B2 20 near-poor, B1 141 not poor also while B2 is missing
 */
export function classByScore(standard: PovertyStandard, area: Area, { b1, b2, b2Open = 0 }: SheetScores): Classification {
  assertArea(area);
  const { reviewScore } = standard;
  if (reviewScore === undefined) throw new IndicatorError('no-review-score', `${standard.id} has no score sheets`);
  if (b1 !== undefined && !Number.isFinite(b1)) throw new IndicatorError('not-a-number', `B1 is not a finite number: ${b1}`);
  if (b1 !== undefined && b1 < 0) throw new IndicatorError('negative-count', `B1 is below zero: ${b1}`);
  const limit = reviewScore.b1UpTo[area];
  const cutoff = reviewScore.b2PoorFrom;
  const possible = possibleClasses([{ limit, belowCutoff: 'near-poor', fromCutoff: 'poor' }], b1, lackRange(b2, b2Open), cutoff);
  return {
    class: onlyClass(possible),
    possible,
    standard,
    area,
    means: {
      by: 'b1',
      value: b1,
      lines: [
        {
          name: { vi: 'ngưỡng điểm B1', en: 'the line of sheet B1' },
          limit,
          distance: b1 === undefined ? undefined : b1 - limit,
          confirmed: isConfirmed(reviewScore.provenance),
        },
      ],
    },
    deprivation: {
      by: 'b2',
      known: b2,
      open: b2 === undefined ? undefined : b2Open,
      cutoff,
      distance: b2 === undefined ? undefined : b2 - cutoff,
    },
  };
}
