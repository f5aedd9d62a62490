import { memo, type ReactNode } from 'react';
import { StatusSign } from '../status/status-sign.tsx';
import type { EntryCell } from './entry-cell.ts';
import type { EntryLeaf } from './entry-column.ts';
import type { EntryGridLabels } from './entry-labels.ts';
import { cellText, type FormatEntry, previousText, spokenDetails } from './entry-text.ts';

export interface EntryTableCellProps {
  readonly cell: EntryCell | undefined;
  readonly leaf: EntryLeaf;
  /** "row:leaf", by which the table finds the cell again. */
  readonly place: string;
  readonly active: boolean;
  readonly selected: boolean;
  readonly wrong: boolean;
  readonly format: FormatEntry;
  readonly labels: EntryGridLabels;
  /** The editor, while this cell is being typed in. */
  readonly children?: ReactNode;
}

/** One cell: value, last year's below it, the sign of its state, and all of that in words for who listens. */
export const EntryTableCell = memo(function EntryTableCell({ cell, leaf, place, active, selected, wrong, format, labels, children }: EntryTableCellProps) {
  const text = cellText(cell, leaf, format);
  const previous = previousText(cell, leaf, format);
  const computed = leaf.field === 'ratio';
  const closed = computed || cell?.readOnly === true;
  const classes = [
    leaf.first && 'bt-entry-first',
    computed ? 'bt-entry-computed' : closed && 'bt-entry-closed',
    selected && 'bt-entry-selected',
    wrong && 'bt-entry-wrong',
    !computed && cell?.dirty && 'bt-entry-dirty',
    text === undefined && !computed && 'bt-entry-empty',
  ];
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA grid pattern on a table
      role="gridcell"
      className={classes.filter(Boolean).join(' ')}
      data-place={place}
      tabIndex={active ? 0 : -1}
      aria-selected={selected}
      aria-readonly={closed || undefined}
      aria-invalid={wrong || undefined}
    >
      {children ?? (
        <>
          {leaf.first && cell?.state && <StatusSign status={cell.state} size={11} className="bt-entry-state" />}
          <span className="bt-entry-value">
            {text ?? (
              <>
                <span aria-hidden="true">–</span>
                <span className="bt-hidden">{labels.empty}</span>
              </>
            )}
          </span>
          {previous && (
            <span className="bt-entry-previous" aria-hidden="true">
              {previous}
            </span>
          )}
          <span className="bt-hidden"> {spokenDetails(cell, leaf, labels, format)}</span>
        </>
      )}
    </td>
  );
});
