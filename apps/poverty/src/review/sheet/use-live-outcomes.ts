import { IndicatorError } from '@bac-thang/indicators';
import { useMemo } from 'react';
import { type LiveOutcome, liveOutcomes } from './live-outcome.ts';
import type { Sheet } from './sheet-document.ts';
import type { SheetDraft } from './sheet-draft.ts';

const none: readonly LiveOutcome[] = [];

/** The outcomes as one types; empty, with the reason, where the sheet holds what cannot be or a standard is not known here. */
export function useLiveOutcomes(
  draft: SheetDraft,
  sheet: Sheet,
  floorArea: number | null,
  standards: readonly string[],
  on: string,
): { outcomes: readonly LiveOutcome[]; broken?: string } {
  const ids = standards.join();
  return useMemo(() => {
    try {
      return { outcomes: liveOutcomes({ draft, sheet, floorArea, standards: ids.split(','), on }) };
    } catch (error) {
      if (!(error instanceof IndicatorError || error instanceof RangeError)) throw error;
      return { outcomes: none, broken: error.message };
    }
  }, [draft, sheet, floorArea, ids, on]);
}
