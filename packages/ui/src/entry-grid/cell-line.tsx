import { StatusMark } from '../status/status-mark.tsx';
import type { EntryCell, EntryRow } from './entry-cell.ts';
import type { EntryLeaf } from './entry-column.ts';
import type { EntryGridLabels } from './entry-labels.ts';
import { cellText, type FormatEntry, previousText } from './entry-text.ts';

interface CellLineProps {
  readonly row: EntryRow;
  readonly leaf: EntryLeaf;
  readonly cell: EntryCell | undefined;
  readonly problems: readonly string[];
  readonly format: FormatEntry;
  readonly labels: EntryGridLabels;
  readonly onAction: (() => void) | undefined;
}

/** What is known of the selected cell, in one line under the table, as spreadsheets show it in their formula line. */
export function CellLine({ row, leaf, cell, problems, format, labels, onAction }: CellLineProps) {
  const previous = previousText(cell, leaf, format);
  return (
    <div className="bt-entry-line bt-print-hidden">
      <strong>
        {row.label} · {leaf.column.label}
        {leaf.label && ` · ${leaf.label}`}
      </strong>
      <span>{cellText(cell, leaf, format) ?? '–'}</span>
      {cell?.state ? <StatusMark status={cell.state} word={labels.states[cell.state]} size="small" /> : <span>{labels.notEntered}</span>}
      {cell?.dirty && <span>{labels.unsaved}</span>}
      {previous && <span>{labels.previous(previous)}</span>}
      {cell?.note && (
        <span>
          {labels.note}: {cell.note}
        </span>
      )}
      {problems.map((problem) => (
        <span key={problem} className="bt-tone-brick bt-tone-text">
          {problem}
        </span>
      ))}
      {onAction && (
        <button type="button" className="bt-entry-action" onClick={onAction}>
          {labels.cellAction}
        </button>
      )}
    </div>
  );
}
