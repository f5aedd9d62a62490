import type { EntryProblem } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { type Draft, observationKey } from '../drafts/draft.ts';
import { useParseNumber } from '../language/use-parse-number.ts';
import type { EntryMeasure } from './entry-measure.ts';
import type { ObservationsByCell } from './use-observation-table.ts';
import type { SaveResult } from './use-save.ts';

export interface KeyedProblem extends EntryProblem {
  /** Key of the cell in the draft. */
  readonly key: string;
}

const fields = ['numerator', 'denominator', 'quantity', 'level'] as const;

/** Everything that is wrong in the table, at once: what cannot be read, what contradicts itself, and what the gateway refused. */
export function useEntryProblems(
  draft: Draft,
  measures: readonly EntryMeasure[],
  now: ObservationsByCell,
  saved: SaveResult | undefined,
): readonly KeyedProblem[] {
  const { t } = useLingui();
  const parse = useParseNumber();
  return useMemo(() => {
    const found: KeyedProblem[] = [];
    for (const [key, cell] of Object.entries(draft.cells)) {
      const measure = measures.find(({ id }) => id === cell.measure);
      // The draft holds the module's other tables too; their errors are told there.
      if (!measure) continue;
      const place = { key, row: cell.row, column: cell.measure };
      for (const field of fields) {
        const typed = cell.unread[field];
        const read = typed === undefined ? undefined : parse(typed);
        if (read && 'problem' in read) found.push({ ...place, field, message: read.problem });
        else if (read && measure.takes === 'LEVEL') {
          const levels = measure.levels.map((level, index) => `${level} (${measure.levelNames[index] ?? level})`).join(', ');
          found.push({ ...place, field, message: t`“${typed}” không phải mức của chỉ số này. Gõ một trong các số: ${levels}.` });
        }
      }
      const stored = now.get(key);
      const numerator = cell.values.numerator === undefined ? stored?.numerator : cell.values.numerator;
      const denominator = cell.values.denominator === undefined ? stored?.denominator : cell.values.denominator;
      if (measure.takes === 'SHARE' && typeof numerator === 'number' && typeof denominator === 'number' && numerator > denominator) {
        found.push({ ...place, field: 'numerator', message: t`Tử số ${numerator} lớn hơn mẫu số ${denominator}; kiểm tra cả hai ô.` });
      }
    }
    if (saved?.outcome.kind === 'problems') {
      for (const { index, field, message } of saved.outcome.problems) {
        const cell = saved.cells[index ?? -1];
        const key = cell ? observationKey(cell.measure, cell.row, cell.standard) : '';
        // What was mended since is no longer what the gateway refused.
        if (!cell || draft.cells[key] !== cell || found.some((each) => each.key === key)) continue;
        const named = fields.find((each) => each === field);
        found.push({ key, row: cell.row, column: cell.measure, ...(named ? { field: named } : {}), message });
      }
    }
    return found;
  }, [draft, measures, now, parse, saved, t]);
}
